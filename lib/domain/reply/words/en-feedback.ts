/** Words for feedback, and for leaving it, in English. */
export const feedbackEn = {
  feedback: String.raw`
    feed-?backs?
    (?<!\b(?:will|'ll|we|can|under|i|a further|internal|quality) )reviews?(?! (?:your|these|those|all|both|how|what|whether|the (?:case|photo|detail|pictur|account|order)|our (?:stock|process|pack)))
    (?<!\b(?:energy|ip|power|fire|wattage|load|current|waterproof|safety|voltage|heat|uv|fuse|temperature|efficiency|weight) )ratings?(?! (?:plate|label))
    (?:\d|\d-\d|one|two|three|four|five|all|full|bad|gold|golden|those|these|the|your|our|more|fifth|every|each|low|few|some|extra|top|lone|single|missing|of|no|negative|little|lousy|poor|harsh|any|only|few)[- ]?(?:gold |golden |little )?stars?
    stars?[- ]?(?:rating|review|feedback|click)
    stars(?! wars)
    [1-5] ?\*+
    [★⭐☆]+
    (?:five|5|10|ten) ?(?:/|out of) ?(?:5|five|10|ten)
    testimonials?
    (?:rate|review|reviewing|rated|reviewed|rating) (?:us|me|our|this product|the product|the service|the seller|it five|them five)
    (?:please|pls|kindly|and|then|you|just|to|us:) (?:rate|reviewing)(?! of)
    reviewers?
    (?:a|one|the|your) (?:one|two|three|1|2|3)-star
    thumbs?[- ](?:up|down)
    write-?up
    (?<!(?:we've|i'll|i've|have) )(?:tell|telling) (?:amazon|the (?:whole )?world|everyone|everybody|others|other buyers)
    shout (?:it|about|us|from|out)
    spread the word
    sing our praises
    your (?:public )?(?:comments?|remarks?)
    (?:left|leave|leaving|gave|give|given|post|posted|my|your|first|the) (?:you |them |us )?(?:a |an )?(?:negative|neg)
    mention(?:ing)? us
    video of (?:it|them)
    what you (?:wrote|posted|said|put) (?:about|on|of) (?:us|our|the|amazon)
    (?:low|bad|poor|seller|account|your|our|feedback|star) (?:\w+ )?score
    (?:tell|show) other (?:shoppers|people|customers|buyers)
    (?:your|a|some|few|any) (?:nice|kind|good|lovely|sweet|warm) words
    (?<=(?:take|remove|delete|withdraw|edit|change|correct|erase|retract|removing|deleting|taking|changing|took|reconsider) (?:the|that|this|your) (?:\w+ )?)comments?
    (?:rates|reviews) us
    (?:low|bad|poor|high|top) marks?
    (?:the )?(?:whole )?world should know
    your (?:words|post|lines|text|posting) (?:online|there|on amazon|on the page)
    each star
    shiny stars`,
  thanked: String.raw`
    (?:thanks|thank you) (?:\S+ ){0,4}?(?:feedback|review|rating|stars|comment|words)`,
  comment: String.raw`
    comments?
    remarks?
    (?:your|those|these|such|harsh|kind|nice|lovely) words
    what you (?:wrote|posted|said|put)
    (?:your|the|that|this) (?:public )?(?:post|posting|statement|sentence|line|negative|score|opinion|verdict|lie|complaint|accusation|mark|entry|video|photo)
    (?:a |any |no |the |one more |pls |please )?(?:bad|negative|neg)(?: one| mark| thing)?
    negatives?
    (?:the|your|that|this|those) (?:1|2|3|4|one|two|three|four)(?= (?:down|to|into|off|up|back|away|and)\b)
    (?:the|your) (?:1|2|3|one|two|three) (?=became|become|were)`,
  praise: String.raw`
    (?:5|five|4|four|4- or 5|4 or 5|full|all|fifth|gold|golden)[- ]?(?:gold |golden |little )?stars?
    (?:5|five) ?\*
    [★⭐]{2,}
    (?:five|5|10|ten) ?(?:/|out of) ?(?:5|five|10|ten)
    (?:full|top|high) marks
    (?:a|one) (?:good|great|nice|lovely|happy|kind) (?:word|mention|write-?up)
    (?:good|great|nice|positive|glowing|kind|lovely|better|excellent|perfect|best|wonderful|favou?rable|friendly|friendlier|warm|sweet|high|higher|highest|top|loving|happy|super|awesome|decent|stellar|fantastic|sparkling|brilliant|upbeat) (?:lil |little |public |seller |product |and \w+ |star )?(?:feedback|reviews?|ratings?|stars?|comments?|remarks?|score|recommendation|testimonial)
    (?:more|extra|missing|another|some) stars?
    (?:kind|nice|lovely|good) words? ~ (?:feedback|public|page|online|profile|amazon)
    (?:becomes?|grow|grows|turns?|turned|makes?|raise|raised|lift|lifted|bump|bumped|push|upgrade|change|rate|rated|rating) (?:it |this |that |them |us |you |with )?(?:a |to |to a |into |into a |up to |up to a )?(?:5|five)(?![ ]?[%.:-]\d?)(?! (?:days?|hours?|minutes?|weeks?|pieces?|metres?|working|business|pounds?|euros?|dollars?|degrees?|cm|mm|m|kg|%|\w+s))
    (?:bump|push|move|nudge|take|bring|get|put)\w* (?:it|that|this|them|those) (?:up )?to (?:a )?(?:5|five|4|four)(?! \w+s)
    (?:feedback|review|rating|comment) (?:is|turns|becomes|was|gets) (?:positive|good|nice|5|five|better)
    glowing
    the stars go up
    (?:tell|show) other (?:shoppers|people|customers|buyers)
    mention(?:ing)? us
    (?:should|ought to) (?:say|be|read|show) (?:a )?(?:5|five)(?! \w+s)`,
  bad: String.raw`
    (?:bad|negative|poor|one-star|1-star|low|harsh|1 star|one star) ?(?:\w+ )?(?:reviews?|feedback|ratings?|stars?|comments?|star)?`,
  leave: String.raw`
    (?:leav|writ|giv|shar|submitt?|publish|award|spar|add|post|popp?|dropp?|tapp?|click|press|putt?|send|stick|sling|chuck|copy|upload|record|mention|sprinkl|shower|bung|hitt?|nam|rat|vot|typ|throw|lob|bang|whack|scribbl|jott?)(?:e|es|ing|s)?
    (?:for|with|of) (?:a|an|any|every|each|one|your|five|5)
    (?:you've|you have|have) (?:left|given|written)
    (?:one|a) (?:quick|little|tiny|single) (?:\w+ )?(?:click|star|tap)
    is (?:online|posted|live|published)
    (?:everyone|anyone|all|those|whoever) who`,
  rateUs: `
    (?:rates?|reviews?|reviewing|rating|mention|mentioning) us
    (?:tell|show) other (?:shoppers|people|customers|buyers)`,
};
