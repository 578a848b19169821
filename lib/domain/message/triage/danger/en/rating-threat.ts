const BAD =
  '(bad|negative|neg|poor|terrible|awful|horrible|worst|scathing|honest|truthful|accurate|damning|stinking|nasty|low|lowest|one|1|zero|0|no|single|half|half a|appropriate|fitting|public|unfavou?rable|critical|bluntest|blunt|red|harsh|detailed|long|very|factual|deserved|matching|frank)';
const RATING = '(review|reviews|rating|ratings|feedback|feedbacks|star|stars|score|write-?up|comments?|testimonial)';
const WRITE =
  "(leave|leaves|leaving|write|writes|writing|post|posting|give|giving|put|putting|get|getting|gets|submit*|publish*|expect|expecting|enjoy|receive|receiving|deserve|deserves|be|drop|dropping|slap|slapping|earn|file|filing|send|sending|say|show|showing|reflect|reflected|reflects|add|adding|do|doing|rate|see|seeing|have|having|match|ready|due|pending|coming|it'?s|its|is|to|no|your|my|a|then|or|and|with|next|mean|means|cost|costs|make)";

/** A rating held over the seller, as a threat or as a price. */
export const ratingSays: readonly string[] = [
  `${WRITE} (it |you |u |this |them |that |your shop |the shop |this shop |only |nothing but |the |an? |my |our |some |just |very |really |most |such |first |as |people |everyone |in |about .. )*${BAD} (ever |public |honest |worded |possible |bad |long |negative |angry |online |amazon |seller |product )*${RATING}`,
  `${BAD} (amazon |seller |product |customer |public |possible |google |trustpilot )?${RATING}`,
  '(one|1|zero|0|single)(-| )?stars?',
  "(my|our|the|a) (review|rating|feedback) (will|is|was|would|shall|'ll|says?|stays?|goes|depends|gets|can|could|may|might|due|reads|won't|would|has|accordingly|tonight|tomorrow|today)",
  '(leave|leaving|write|writing|post|posting|submit*|give|giving|publish*) (you |u |the |your |an? |my |our |some |this |me |it in |that in )*(reviews?|rating|feedback)',
  '(review|rate|rating) (you|u|your (shop|store|company|business)|this (shop|seller)|accordingly|as such|every)',
  '(remove|removing|delete|deleting|take down|change|changing|update|updating|amend*|edit*|revis*|withdraw*|keep|stays?|rais*|lower|drop|adjust*|reconsider*) .. (stars?|reviews?|rating|feedback|score)',
  '(before|until|unless|if|otherwise|or|then|and|so) .. (review|rate|rating|feedback|stars?|reviews)',
  '(review|rating|feedback|stars?|score|percent|reputation) .. (depends?|until|unless|if|otherwise|hostage|at stake|shame|pity|remain|suffer|ruin*|hit|down|drop|off|tank)',
  '(spoil|ruin|wreck|destroy|damage|tank|hurt|sink|dent|trash|drop|lower|affect) (your|the|that|you) .. (percent|per cent|rating|ratings|score|reputation|feedback|stars?|record|business|shop|store|name|\\d+)',
  '(your|you) .. (reputation|perfect feedback|percent (positive|feedback)|rating (will|would|could|go|goes)|score (will|would|goes))',
  'stars? (off|gone|lost|deducted|less|each day)',
  '(every|each|per|lose|losing|lost|cost|costs|dock*|knock*|tak* off|minus|deduct*) .. (star|stars)',
  '(i|we) take off',
  '(tell|telling|told|warn|warning|warned|inform|informing|let|letting|make sure|making sure|ensure) .. (everyone|everybody|others|other people|other buyers|other customers|the world|whole world|all my|my friends|everyone i know|people|every single person|nobody|anyone|customers|potential buyers|every customer)( .. (know|see|knows|sees|buy|order|orders))?',
  "(everyone|everybody|others|people|the world|all of .. ) (will|is going to|are going to|should|deserve to|deserves to|needs? to|shall|gets? to|must|can|'s going to|ought to) (know|hear|see|read|find out|learn)",
  '(nobody|no one|no-one) .. (buys?|orders?|shops?) (from you|here|again)',
  '(where|so that|so|for) (everyone|everybody|people|others|all|anyone|the world) (can|to|will|could|may) (see|read|know|hear)',
  'trust ?pilot',
  '(google|yelp|sitejabber|reviews?\\.io|feefo) (reviews?|rating)',
  '(write|say|publish|tell) what (i|we) (really |actually |honestly )?think',
  'see what you are',
  '(perfect|spotless|high|good|nice|shiny|lovely|98|99|100) .. (feedback|rating|ratings|score|record|percent) .. (like|shame|remain|pity|keep|lose|spoil|stay)',
  '(fill*|fill in|fill out|complete|completing|submit*) .. (feedback form|feedback|review|survey)',
  '(amazon|they) .. (asking|asked|asks|invited|wants) .. (me|us) .. (rating|review|rate|feedback|it)',
  '(threaten*|threat) .. (ratings?|reviews?|feedback)',
  '(review|reviews|stars?|feedback|rating) .. (in every|everywhere|all over|on every|on all|ready to go|typed|drafted|written|is waiting|saved|enjoy|and see)',
  '(enjoy|expect|await|prepare for|ready for|brace .. for|look forward to|watch) (the|your|my|some|our|a|their) .. (reviews?|star|stars|feedback|rating)',
  '(low|lower|lowest|fewer|less) stars?',
  '(what|which|how many) .. (would|should|shall|do) (you|i|we) .. (put|stars|rate|rating|write|give)',
  'boycott*',
  '(friends|family|colleagues|coworkers|club|neighbours|everybody|everyone) .. (avoid|stay away|never buy|not to buy|steer clear|boycott)',
  'going to (be|get) (one|1|a one)',
  "(it'?ll|it will|that'?ll|now it'?s|then it'?s) (be )?(a )?(one|1|zero)( star)?( now| then)?",
  'star rating',
  '(fair|honest|regular|top|prolific|active) reviewer',
  '(reflect*|shown?|seen|mention*|put|included|appear) .. (in|on) (my|our) (review|rating|feedback)',
  'your (star |seller |feedback )?(rating|ratings|score|reputation)',
  '(refund|money|replacement|answer|reply) or (1|one|zero|0|bad|negative)',
  'i (review|rate) (for|things|products|everything|a lot|every)',
  'vine (voice|reviewer|member)',
  '(how many|number of|decide|deciding|considering|thinking about) .. (stars?|rating|review|feedback)',
  '(reflect\\w*|shown?|seen|mention\\w*|say so|say as much|put|included|appear) .. (in|on) (my|our|the|a) .. (review|rating|feedback)',
  '(your|you) .. (rating|ratings|score|stars) .. (drop|fall|suffer|tank|down|hit|ruined|goes|plummet)',
  '(write|talk|say something|warn\\w*|comment|shout) about (this|it|you|that) .. (feedback|review|reviews|online|everywhere)',
  '(review|feedback|rating|stars) (will|would|is going to|shall|must)',
  'write .. (review|reviews)',
];
export const ratingHints: readonly string[] = [
  '(review|reviews|reviewing|rating|ratings|rate|star|stars|reputation|feedback|percent)',
];
