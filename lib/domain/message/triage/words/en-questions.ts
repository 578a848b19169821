/** Where a clause begins so, it asks, with a mark or without. */
export const questionStarts: readonly string[] = [
  "(is|are|was|were|am|isn'?t|aren'?t|wasn'?t) (i|it|this|that|there|these|those|the|they|he|she|we|you|u|my|your|any|anyone|anybody|one|delivery|postage|shipping|a|an|mine|both|all|everything|exchange|vat|return|returns|refund|some)",
  "(do|does|did|don'?t|doesn'?t|didn'?t) (i|it|this|that|these|those|the|they|we|you|u|my|your|anyone|anybody|one|a|an|delivery|all|both|either|any)",
  "(can|could|can'?t|couldn'?t|will|would|won'?t|wouldn'?t|shall|should|shouldn'?t|may|might|must) (i|it|this|that|these|those|the|they|we|you|u|ya|someone|somebody|anyone|anybody|one|my|there|there be|any|a|he|she|both)",
  "(has|have|had|hasn'?t|haven'?t) (i|it|this|that|these|those|the|they|we|you|u|my|your|anyone|anybody|any|somebody|someone|there)",
  'how (long|many|much|big|tall|wide|deep|thick|heavy|high|old|often|far|fast|soon|large|small|loud|bright|strong|hot|do|does|did|can|could|is|are|would|should|will|to|come|about|thick|else|was|were|late|hard|safe)',
  "(what|what'?s|whats|which|who|who'?s|whos|where|where'?s|wheres|when|when'?s|whens|why) (is|are|was|were|do|does|did|can|could|will|would|should|has|have|about|if|kind|sort|size|type|colou?r|model|version|courier|the|time|day|date|address|happens|happened|else|on earth|my|your|one|of|am|exactly|isn'?t|haven'?t|hasn'?t|don'?t|didn'?t|now|next|material|voltage|brand|thread|stitch|scent|holds|pays|shall|length|max\\w*|percentage|wattage|year|language|part|carrier|company)",
  "(what'?s|where'?s|when'?s|who'?s|how'?s|whats|wheres|whens) (the|my|it|this|your|that|a|an|going|happening|with|up with|wrong|left|in|best|inside)",
  '(any|anymore|some) (news|idea|ideas|update|updates|chance|chances|luck|word|sign|info|information|plans|discount|joy|progress|way|eta|date|clue|advice|suggestions?|tips|more|black|deals?|other|others|reason|developments|help|thoughts|possibility)',
  '(in stock|still available|update|eta|dispatched|any)',
];
/** Wherever it stands, it asks. */
export const questionAnywhere: readonly string[] = [
  "(wondering|wonder|wondered|curious|unsure|not sure|not certain|uncertain|don'?t know|dont know|no idea|not clear|unclear|can'?t tell|can'?t see|can'?t find|can'?t work out|like to know|love to know|need to know|want to know|wanted to know|like to ask|wanted to ask|want to ask|meant to ask|question is|asking|ask|want to find out|trying to find out|check|checking|confirm|tell me|explain|let me know|let us know|advise|inform me) (please |pls |kindly |me |us |about |of |asap |exactly )*(if|whether|when|how|what|which|where|why|who|wether|weather it|what'?s|whats|where'?s)",
  '(please|pls|plz|kindly|could you|can you|can u|could u|would you|will you) (please |pls |kindly |just )*(tell|let|advise|confirm|check|explain|clarify|inform|say|specify|look into|update|give me|send me)',
  '(do|does|did) (you|u|ya) (have|sell|ship|also|offer|know|provide|stock|deliver|do|post|accept|make|send|get|take|still|ever|by any chance|happen|mind|think|need|want|recommend|supply|give|plan|guys)',
  '(can|could|would|will) (you|u) (please |pls |kindly |possibly |just |also |maybe |at least |still |perhaps )*(send|tell|let|check|confirm|change|cancel|help|give|refund|replace|ship|deliver|explain|look|make|add|include|do|post|email|put|exchange|arrange|resend|advise|update|provide|leave|call|take|get|ask|accept|hold|combine|see|swap|find|show|match|clarify|supply|recommend|knock|reply|answer|sort|fix|pass|note|mark|wrap|remove|at|please|be|also|have|suggest|investigate|issue|split|keep|offer|come|pick|collect|guarantee|write|use|print|forward|move|bring|source|upgrade|sell|switch|reserve)',
  '(can|could|may|should|shall|must|do|am|would) i (please |just |also |still |possibly |maybe |then )*(get|have|return|use|send|buy|order|change|cancel|keep|put|exchange|swap|ask|pay|wash|need|add|wear|expect|supposed|meant|collect|choose|pick|leave|make|do|know|right|able|be|print|see|speak|charge|run|claim|mix|cut|upgrade|track|apply|combine|take)',
  '(is|are|was|were) (it|this|that|there|these|they|those) (ok|okay|possible|still|a|an|any|the|in|for|meant|supposed|safe|normal|suitable|compatible|worth|too|true|available|real|genuine|waterproof|dishwasher|machine|washable|free|something|anything|coming|going|on|of|made|enough|one|two|just|really|also|covered|right|included|like|big|heavy|sold|new)',
  '(does|do|did|will|would|can|could|should|has|is) (it|this|that|these|they) (come|fit|work|include|have|need|ship|take|arrive|be|go|do|run|use|last|hold|also|still|charge|get|shrink|contain|support|connect|match|been|make|look|smell|stand|fold|require|wear|count|burn|arriving|play|weigh|handle|turn|attach|mean|happen)',
  'how (long|many|much|big|tall|wide|do i|do we|can i|does|soon|often|far)',
  "(where|wheres|where'?s|when|whens) (is|are|will|does|do|can|should|would|did|has|have|was) (my|the|it|this|i|you|we|they|that|u)",
  '(what|which) (is|are|size|colou?r|version|model|one|do|does|should|would|can|will|about) (the|your|it|this|i|you|we|they|that|is|of|my|fits?|do|should|would)',
  '(any|an|a) (news|idea|update|chance|eta) (on|when|of|if|about|what|how|please|yet|for|where|whether)',
  'what (now|next|gives|should i do|shall i do|do i do|are my options|are the options|happens)',
];
/** What asks by its form only. */
export const rhetorical: readonly string[] = [
  "(ok|okay|yes|no|right|deal|clear|clear enough|understood|capiche|got it|get it|happy|happy now|really|seriously|honestly|hello|hey|hi|huh|eh|what|why me|how|so|well|isn'?t it|wasn'?t it|aren'?t they|don'?t you|is it|or what|you know|you know what|know what i mean|guess what|sorry|pardon|excuse me|wow|lol|what the hell|what the|wtf|and|thanks ok)",
  '(are|r) (you|u) (people |guys |all |lot )?(actually |really |completely |all |just |even |that |for |totally )*(stupid|serious|kidding|joking|mad|crazy|blind|deaf|dense|thick|insane|real|for real|idiots|morons|proud|happy|having a laugh|taking the .. |mental|ashamed|dumb|human|robots?|incompetent|out of your mind|sleeping|asleep|illiterate)',
  '(is this|is that) (a|some|some kind of|some sort of|your idea of|meant to be|supposed to be) (joke|a joke|sick joke|funny|scam|comedy|service)',
  "do (you|u) (even |really |honestly |actually |seriously )*(care|think (i'?m|i am|we'?re|that'?s|this is|it'?s) (a |an )?(stupid|idiot|fool|funny|acceptable|ok|okay|normal|good|fair|clever|born)|read|listen|understand|have any (idea|shame)|call (this|that)|know who i am|take me for)",
  '(how|why) (hard|difficult|dare|stupid|dumb|can (it|that) be|on earth|the hell|would anyone|do (you|people) sleep|do i (even |always )?(bother|have to))',
  'how (good|great|lovely|nice|cool|amazing|cute|kind|brilliant) (is|was) (that|this|it)',
  'what (else|more|can i say|the hell|the heck|the f\\w+|a joke|a waste|kind of (shop|company|business|seller|idiot|service|clown)|sort of (shop|company|business|seller|service)|is wrong with (you|u)|can i say|more can (i|one|you)|else can i say|do you take me for|are you playing at|do you know|is the point|planet)',
  'what .. (ask for|wish for|not to like|not to love)',
  '(who|what) (knew|cares|does that|would have thought|in their right mind)',
  "couldn'?t (ask|be)",
  "(isn'?t|wasn'?t|aren'?t) (it|that|this|they|he|she) (lovely|great|gorgeous|nice|funny|amazing|beautiful|cute|sweet|wonderful)",
  'have (you|u) (no|any) (shame|decency|idea|clue|conscience)',
  '(handmade|quality|genuine|premium|brand new|new|professional|express|guaranteed|next day|waterproof|rolex|leather)',
];
