import type { ActWords } from './act';

const any = (...parts: string[]): RegExp => new RegExp(`(?:${parts.join('|')})`, 'i');

const SOON =
  'today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|(?:on |by |next |until |before )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\bby (?:noon|\\d)|within|\\d+ ?(?:-|–|to) ?\\d+ (?:\\w+ )?(?:days|hours|weeks)|in (?:a|an|one|two|three|four|five|the next|\\d+) (?:\\w+ )?(?:minutes?|hours?|days?|weeks?)|\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2} ?(?:am|pm)\\b|\\d{1,2}[:.]\\d{2}\\b|\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\b \\d|\\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b|end of (?:the )?(?:day|week|month)|overnight|next[- ]day|straight ?away|right away|immediately|at once|(?:next|first) (?:week|thing|month)';

/** English. Tested word by word: what people write when they regret, put right, ask on, or fob off. */
export const en: ActWords = {
  apology: any(
    // Regret for how the buyer takes it is none for what happened.
    '\\bsorry\\b(?!,? (?:that |if )?you (?:feel (?:that|this|like|so|as)|see it|think|took|take it))',
    '\\bsry\\b',
    '\\bapolog(?!ist)',
    '\\bregret(?!s? to (?:inform|tell|say)|,? (?:that |if )?you (?:feel|see it|think))',
    '\\bforgive\\b',
    '\\b(?:my|our) bad\\b',
    'mea culpa',
    'hands up',
    '\\b(?:hold|put) (?:my|our) hands? up',
    '\\bpardon\\b',
    '\\bexcuse (?:us|me|the|our|my|this)\\b',
    '\\bashamed\\b',
    '\\bembarrass',
    '\\bmortified\\b',
    '\\bgutted\\b',
    '\\bhorrified\\b',
    '\\blet you down\\b',
    '\\b(?:feel|felt) (?:terrible|awful|dreadful|bad|rotten|sick|guilty|wretched)\\b',
    "\\bshould(?:n['’]?t| not| never) (?:have )?(?:happen|be(?:en)? like|leave|left|reach|arrive|come|gone?)",
    '\\b(?:our|my|entirely our|wholly our|completely our) (?:mistake|fault|error|slip|blunder|oversight|doing)\\b',
    '\\b(?:we|i) (?:messed|screwed|slipped|mucked|stuffed|cocked) up\\b',
    '\\bwe (?:got|did) (?:this|it|that) wrong\\b',
    '\\bthe (?:mistake|fault|error) (?:is|was) (?:ours|mine|all ours|entirely ours)\\b',
    '\\bwe owe you\\b',
    '\\bno excuse\\b',
    '\\bnot (?:good enough|acceptable|how (?:it|we|this|that)|the (?:standard|quality|service|start|way))',
    '\\bunacceptable\\b',
    '\\bpains (?:us|me)\\b',
    '\\bwish (?:we|it|this) (?:had|could)',
  ),
  acknowledges: any(
    "\\byou(?:['’]re| are) (?:\\w+ )?right\\b",
    '\\b(?:i|we) (?:can |do |fully |completely |totally )?(?:see|understand|agree|know|get) (?:that|how|why|the|your|it)',
    '\\bmust (?:be|have been|feel)',
    "\\b(?:that|this|it)(?:['’]s| is| was) (?:really |truly |so |just |simply |clearly )?(?:annoying|frustrating|awful|horrible|terrible|a shame|disappointing|far too|too|not)\\b",
    '\\boh (?:no|dear|my)\\b',
    '\\bthank you for (?:spotting|telling|pointing|the (?:photo|picture)|flagging)',
    '\\bno (?:wonder|fun|joke)\\b',
  ),
  refund: any(
    '\\b(?:refund|reimburs|credit|repa(?:y|id))(?:ed|ing|ment)?\\b',
    '\\bmoney (?:is |are |will be |goes |comes |was |has been )?(?:back|return)',
    '\\b(?:your|the) money (?:is|was|has|will|goes|should)',
    '\\b(?:paid|pay|sent|send|give|gave|given|put|get|returned|taken|knocked|take|knock) (?:\\w+ ){0,4}(?:back|off)\\b',
    '[£$€] ?\\d[\\d.,]* (?:\\w+ ){0,5}(?:back|off|refund|credit|return)',
    '\\bprice (?:\\w+ ){0,3}returned\\b',
    '\\bcompensat',
    '\\bvoucher\\b',
  ),
  replace: any(
    '\\breplac(?:e|ed|ing|ement|ements)\\b',
    '\\b(?:re-?sen[dt]|re-?ship|swap(?:ped)?|exchang(?:e|ed|ing)|spare)\\b',
    '\\b(?:new|another|fresh|second|correct|right|proper|missing|full|complete|sound|good|working) (?:\\w+[, ]+){0,5}(?:is|are|was|will|has|have|goes|go|went|leaves|left|ships|shipped|comes|on|in the (?:post|mail)|packed|by|should|can|out|today|tomorrow)\\b',
    '\\b(?:send|sending|sent|ship|shipping|shipped|post|posting|posted|mail|mailed|pop|popped|deliver|pack|packed|dispatch|dispatched|rush|rushing|express|courier)(?:ing|ed)? (?:you |out |off |over )?(?:\\w+ ){0,3}(?:new|another|a |the |one|two|three|it\\b|them|replacement|missing|right|correct|full)',
    "\\b(?:on (?:its|it['’]?s|the|their|his|her) way|in (?:the|today['’]?s|tonight['’]?s|tomorrow['’]?s) (?:post|mail)|out (?:today|tomorrow|tonight|this)|with the (?:courier|post)|by courier|goes? out|go(?:es)? off|leaves? (?:us|here|our|today|tomorrow|tonight|the|on|this|by|with)|left (?:us|here|our|today|the|this)|ships? (?:today|tomorrow|on|this|tonight)|is packed|packed and|(?:been|was|were|is|are|now) (?:posted|sent|shipped|dispatched|booked|corrected|fixed|repaired|cancelled|stopped|removed|taken down|changed|extended|approved|arranged)|(?:is|are) coming|in (?:an envelope|the van|production|hand)|out for delivery|on the road|(?:be|is) with you|attached|here it is|here you go|taken (?:it|them) down|won['’]?t (?:happen|hear|be a)|from now on|switched off|no longer)\\b",
    "\\b(?:i|we)(?:['’]ll| will|['’]ve| have|['’]m| am| are|['’]re)? (?:\\w+ )?(?:repair|fix|mend|correct|sort|rectif|resolv|solv|re-?cut|re-?print|cut|print|make|made|cancel|stopp|extend|upgrad|chang|updat|add|remov|arrang|book)",
  ),
  return: any(
    '\\b(?:prepaid|pre-paid|return|free|shipping|postage) (?:\\w+ )?(?:label|slip|envelope|bag)\\b',
    '\\blabel\\b',
    '\\b(?:send|ship|post|bring|return|pop|mail) (?:it|them|the \\w+|this|that|both) (?:\\w+ )?back\\b',
    '\\breturn (?:it|them|is|can|has|free|the)\\b',
    '\\b(?:courier|driver|ups|dpd|dhl|we|i|fedex|hermes|evri) (?:\\w+ ){0,3}(?:collect|pick)(?:s|ed)?\\b',
    '\\bcollection\\b',
    "\\bkeep (?:it|them|the|both|what)|\\bbin (?:it|them|the)|\\bthrow (?:it|them) away|\\bno need to (?:return|send)|\\b(?:needn['’]?t|do not have to|don['’]?t have to|don['’]?t need to) (?:return|send)",
    '\\bapproved?\\b',
  ),
  chase: any(
    "\\b(?:i|we)(?:['’]ll| will|['’]ve| have|['’]m| am|['’]re| are|['’]d)? (?:\\w+ ){0,2}(?:check|look(?:ing|ed)?|investigat|ask|trac|chas|contact|phon|call|rang|ring|spoken|speak|talk|examin|inspect|find out|found|test|verif|quer|open|report|escalat|rais|writ|writ|take (?:it|this|that) up|taking (?:it|this|that) up|follow)",
    '\\b(?:tracking|tracker|scan|courier|carrier|ups|dpd|dhl|fedex|evri|royal mail|hermes|post office|depot) (?:\\w+ ){0,3}(?:says?|shows?|tells?|has|have|is|are|will|promis|confirm|search|deliver)',
    '\\binquiry with\\b|\\bsearch (?:request|has)\\b|\\btrace\\b|\\blook(?:ing)? into\\b',
    "\\bit(?:[’']s| is| was) (?:\\w+ ){0,2}(?:at|in|with) (?:the|your|a|our|dpd|ups|dhl)",
  ),
  'ask-step': any(
    '\\b(?:could|can|would|will) you (?:please |kindly |perhaps |maybe |just )?(?:send|tell|let|try|check|confirm|share|look|take|give|upload|attach|say|reply|measure)',
    '\\b(?:please|kindly|just|simply) (?:send|tell|let|try|check|confirm|share|look|take|give|upload|attach|say|reply|measure|choose|pick|print|open|hold|press|keep|drop|hand|use|return)',
    '\\btell (?:me|us)\\b|\\blet (?:me|us) know\\b|\\bjust say\\b|\\bsay the word\\b|\\bone word\\b',
    '\\b(?:photo|picture|snap|video)s?\\b',
    "\\bwould you (?:like|prefer|rather)|\\bwhich (?:do|would|one|is)|\\bshall (?:i|we)|\\bdo you (?:want|prefer|still)|\\bwhichever|\\bwhat(?:['’]s| is| would| do) you(?:r)? (?:prefer|rather|like|choice)|\\byour (?:choice|call|pick)|\\bup to you",
    '\\?$',
  ),
  instruct: any(
    '(?:^|[.:;,] |\\bplease |\\band |\\bthen |\\bto )(?:press|hold|turn|screw|push|pull|unplug|plug|charge|reset|clean|wash|wipe|loosen|tighten|insert|remove|switch|set|try|open|close|rinse|take (?:out|off)|put|lift|slide|clip|heat|soak|leave|let it|store|shake|tap|scan|select|choose|click|go to|stop using|use|run|lay|rub|mix|cut|lower|raise)\\b',
  ),
  promise: any(
    `\\b(?:write|answer|reply|let you know|come back|get back|be in touch|tell you|update|hear from|know more|report|call you|news|message you|have (?:an|the|your) answer|find out|follow up)\\b[^.!?]{0,60}\\b(?:${SOON})`,
    `\\b(?:${SOON})[^.!?]{0,40}\\b(?:write|answer|reply|let you know|come back|get back|be in touch|tell you|update you|hear from|know more)\\b`,
  ),
  offer: any(
    "\\b(?:offer|happy to|glad to|would like to|['’]d like to|gladly|can (?:give|send|offer|do|have|either)|free of charge|at our (?:cost|expense)|on us\\b|no charge|for free|at no (?:extra )?cost|put (?:it|this|things|that) right|make (?:it|this|things|that) (?:right|good|up))",
  ),
  date: any(SOON),
  yes: any(
    '^(?:\\W|hi|hello|hey|dear|good|morning|afternoon|evening|[A-Z][a-z]+,)*(?:yes|yep|yeah|yup|sure|of course|certainly|absolutely|indeed|correct|exactly|gladly|with pleasure|no problem|you can|they do|it does|it is|they are|we do|we can|there is|there are|it did|it was|you may|i can|i will|we will|you do|it will|it has|they have|you will|done|both|easily)\\b',
    '\\b(?:yes|yep|of course|certainly|absolutely|indeed)\\b',
  ),
  no: any(
    "\\bno,|\\bno\\b(?=[.:;]|\\s*$)|^no\\b|\\bnope\\b|\\bafraid\\b|\\bunfortunately\\b|\\bsadly\\b|\\b(?:is|are|does|do|can|will|was|has|have|would|did|could)(?:n['’]?t| not)\\b|\\bcannot\\b|\\bneither\\b|\\bonly\\b",
  ),
  number: any(
    '\\d',
    '\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|half|dozen)\\b',
  ),
  reason: any(
    "\\b(?:because|since|due to|reason|as (?:the|it|we|they|our|your)|so that|means?|which is why|that['’]?s why|comes? from|caused|owing|thanks to|result of|was (?:a |an |our |my |the |meant|set|left|held|sent|stuck)|were (?:held|sent|stuck)|got (?:stuck|held|mixed|lost|swapped)|ran out|mix-?up|mistake|error|fault|broke|misprint)\\b",
  ),
  place: any(
    '\\b(?:at|in|from|near|with|under|behind|inside|on) (?:the|your|our|a|its|[A-Z])',
    '\\b(?:address|warehouse|depot|unit \\d|street|road|lane|bottom|back|side|top|account|attached|below|page|settings|menu|drawer|link)\\b',
  ),
  refuses: any(
    "\\b(?:cannot|can['’]?t|can not|unable|not able|not possible|impossible|nothing (?:we|i) can|won['’]?t|will not|do(?:n['’]?t| not) (?:offer|accept|refund|replace|exchange|cover|give|take)|not (?:covered|responsible|our|entitled|eligible)|no (?:refund|returns?|exchange)|excluded|expired|policy)\\b",
  ),
  thanks: any('\\bthank(?:s| you)\\b', '\\bcheers\\b', '\\bgrateful\\b'),
  canned: any(
    "\\b(?:your (?:message|feedback|satisfaction|opinion|business|comment|patience|understanding) (?:is|are|means?)|top priority|highest priority|very important to us|value (?:you|your|every|each|all|our)|valued customer|get back to you (?:soon|shortly|as soon|asap|in due)|as soon as possible|in due course|bear with us|for any inconvenience|any inconvenience|the inconvenience|inconvenience caused|this inconvenience|your (?:bad |negative |unpleasant )?experience|satisfaction|thank you for (?:contacting|reaching|your (?:message|e-?mail|feedback|patience|understanding|purchase|order|interest|comment|note|inquiry|enquiry|query|correspondence)|getting|writing|choosing|shopping)|we (?:have )?(?:received|noted|forwarded)|rest assured|take (?:this|it|all|such|every|customer|complaints|feedback|your) (?:\\w+ )*seriously|hope (?:to|that|you|this|for|we)|do not hesitate|don['’]?t hesitate|feel free|strive|our (?:best|utmost)|greetings of the day|kindly (?:wait|be|bear)|has been (?:noted|forwarded|received|registered|passed)|passed (?:on|to)|office hours|order received|customer (?:care|service|satisfaction))\\b",
  ),
  'asks-again': any(
    "\\b(?:tell|describe|explain|specify|share|provide|give|send|state|let us know|know) (?:\\w+ ){0,5}(?:problem|issue|matter|details|concern|wrong|happened|trouble|fault|order (?:id|number|no)|more (?:about|information)|it['’]s about|writing about|what (?:is|the|exactly|happened|went))\\b",
    '\\b(?:what|how) (?:exactly |seems |can |may |is )?(?:(?:is|was) )?(?:the (?:problem|issue|matter)|it (?:that )?you|went wrong|we (?:can |may )?(?:help|assist|do for))',
  ),
};
