import type { Parts } from './parts';

/** English. */
export const en: Parts = {
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
    (?:rates|reviews) us`,
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
    mention(?:ing)? us`,
  bad: String.raw`
    (?:bad|negative|poor|one-star|1-star|low|harsh|1 star|one star) ?(?:\w+ )?(?:reviews?|feedback|ratings?|stars?|comments?|star)?`,
  ask: String.raw`
    please
    pls
    plz
    kindly
    (?:could|can|would|will|won't|may|might) (?:you|u|i|we)
    (?:we|i) (?:\w+ )?(?:ask|request|beg|implore|urge|insist|demand|expect|trust|hope|need|want|suggest|invite|appeal|plead|pray|count)
    (?:we|i)(?:'d| would) (?:\S+ )?(?:ask|love|appreciate|like|prefer|be|enjoy|jump|thank|much|take|expect|suggest|really|so)
    (?:we|i) must ask
    (?:asking|requesting|begging|hoping|counting|invited?|cordially|request)
    may (?:we|i) (?:\S+ )?(?:ask|invite|count)
    appreciated?
    grateful
    thankful
    (?:glad|happy|delighted|nice|great|lovely|good|kind|cool|awesome|super|wonderful|fair|over the moon) (?:\S+ )?(?:if|about|to see|when|to get|to receive)
    (?:kindness|favou?r|fair thing|decent thing|fair gesture|only fair|right thing|courtesy)
    (?:perhaps|maybe|how about|why not|fancy|consider|remember|don't forget|do not forget|time for you|time to|go on|feel free to)
    would (?:you )?mind
    (?:all|only thing|one thing) (?:i|we)(?:'d| would| will)? (?:ask|want|need)
    must
    should
    ought
    help (?:us|me|a)
    (?:it|that|this|they)(?:'d| would|'ll| will) (?:\S+ )?(?:mean|help|be|make|do|go)
    means? (?:a lot|the world|so much|everything)
    helps? (?:us|me|a lot|a small|our|so much|others|tremendously|enormously|massively)
    be (?:so |very )?(?:kind|good|nice|an angel|a star|a darling|merciful|fair)
    if you (?:could|would|can|wouldn't mind|have a (?:sec|second|minute|moment))
    (?:count|rely|depend) on (?:you|your)
    worth
    deserves?
    (?:we|i)(?:'d| would| will|'ll) (?:be )?(?:grateful|thankful|happy|glad|delighted|over)
    surely
    any chance
    you (?:will |'ll )?(?:now )?(?:remove|delete|change|correct|must)
    hope (?:that's|this|that|you|for|we|your)
    could it
    (?:honest|right) thing
    (?:a shame|a pity|hate|dread)
    would (?:\w+ )?(?:mean|help|make|be lovely|be great|be appreciated)
    (?:least|best) you can do
    begging`,
  plead: String.raw`
    (?:grateful|thankful|appreciate|kindly|beg|implore|kindness|favou?r|mean (?:a lot|the world|so much)|must|insist|over the moon|be so (?:kind|good|nice)|fair)
    trade
    for (?:a|an|your|each|every|one) (?:\w+ )?(?:review|rating|feedback|testimonial)`,
  change: String.raw`
    (?:remov|delet|eras|retract|chang|revis|reconsider|rais|upgrad|updat|revers|modif|alter|scrap|scrubb?|wip|undo|adjust|amend|correct|edit|rewrit|rephras|rework|boost|soften|tweak|nudg|lift|bump|rethink|rescind|overturn|reassess|reevaluat|redo|rectif|withdraw|withdrawal|convert|flip|turn|hid|unpublish|revok|revisit|strik|upp|swap|round|binn?|ditch|los|pull|clear|reword|cancel|tidy|fix|ton|touch|rub|hik|ramp|grow|bury|axe|ax|nuk|zapp?|cull|disown|forget)(?:e|es|ed|ing|s|al|ation|ion|y|ies|ied|ise|ize|en|n|ning|led|ling)?(?: (?:out|down|off|up))?
    withdrew
    withdrawn
    redone
    undone
    struck
    lost
    upped
    gone
    disappear(?:s|ed)?
    vanish(?:es|ed)?
    corrections?
    take ~ (?:down|off|back|away|out)
    tak(?:e|en|ing|es) (?:down|off|back|away|out)
    take ~ from (?:your|the)
    took ~ (?:down|off|back)
    taking ~ (?:down|off|back|away)
    get rid of
    getting rid of
    do(?:ing)? away with
    knock ~ on the head
    knock(?:ing)? ~ off
    bring(?:ing)? ~ (?:up|in line|down)
    (?:put|set|putting) ~ (?:right|straight)
    think (?:\w+ )?(?:again|twice) about
    chose another wording
    (?:a second|another) (?:look|thought)
    the button remove
    let go of
    mak\w* ~ (?:disappear|vanish|go away)
    improv(?:e|ing) (?:your|the|that) (?:rating|feedback|score|review)
    dropp?(?:ed|ing)? (?:the|your|that|this|it)
    (?:go|goes|went) (?:up|away)
    come(?:s)? (?:down|off)`,
  changeIt: String.raw`
    (?:take|took|taking|taken|pull|pulled|pulling) (?:it|that|this|them|those|that one|this one) (?:\w+ )?(?:down|off|back|away|out)
    (?:remov|delet|eras|retract|revis|reconsider|rais|upgrad|updat|amend|correct|edit|rethink|rescind|revisit|withdraw|scrap|chang|adjust|lift|bump|modify|strik|undo)(?:e|ing|ed|s|n)? (?:it|that|this|them|those|what you|please|pls)
    (?:do|press|click|hit) ~ remove
    (?:please|pls|kindly),? (?:\w+ )?(?:correct|remove|delete|edit|rethink|reconsider|withdraw|retract|revise)
    withdrawing it
    (?:both|it all) in one go
    take this lie down
    its removal
    removal of (?:it|this|that)
    pop it up to
    (?:make|turn|change|push|bump|lift|raise) (?:it|this|that|them) (?:in)?to
    chose another wording
    if you forget it
    for the removal`,
  leave: String.raw`
    (?:leav|writ|giv|shar|submitt?|publish|award|spar|add|post|popp?|dropp?|tapp?|click|press|putt?|send|stick|sling|chuck|copy|upload|record|mention|sprinkl|shower|bung|hitt?|nam|rat|vot|typ|throw|lob|bang|whack|scribbl|jott?)(?:e|es|ing|s)?
    (?:for|with|of) (?:a|an|any|every|each|one|your|five|5)
    (?:you've|you have|have) (?:left|given|written)
    (?:one|a) (?:quick|little|tiny|single) (?:\w+ )?(?:click|star|tap)
    is (?:online|posted|live|published)
    (?:everyone|anyone|all|those|whoever) who`,
  rateUs: String.raw`
    (?:rates?|reviews?|reviewing|rating|mention|mentioning) us
    (?:tell|show) other (?:shoppers|people|customers|buyers)`,
  dissuade: String.raw`
    (?<!\b(?:we|i|we'd|i'd|we'll) )(?:do not|don't|dont|pls no|please no|not to|never|refrain from|refraining from|avoid|hold (?:off|back)|holding (?:off|back)|instead of|rather than|resist|no need to|no reason for|spare us|stop|won't|wouldn't|will not|not) (?!hesitate|worry|need|have|feel|think you)(?:(?!and|i|we|i'll|we'll|so)\w\S*\s\W*){0,5}?(?:leav|giv|writ|post|rat|publish|putt?|slat|submit|mention|open|report|damag|make|go|tell|share|spoil|ruin|pull|punish|judg|let|hit|drop|express|spread|destroy|add|take it out)\w* ~ (?:feedback|reviews?|rat(?:e|ing|ings)|stars?|\d ?\*|online|public|publicly|negative|bad|comments?|reputation|claims?|case|a-to-z|amazon)
    (?:pls|please|so|and|beg you|pray),? no (?:bad|negative|claim|star|one star|1|neg)
    no (?:bad|negative|one|1|low)[- ]?(?:star|stars|feedback|review|rating)
    (?:please|pls|and|also) (?:do not|don't|dont) (?:report|leave negative|leave bad|give bad|give negative|rate)
    keep ~ out of ~ (?:feedback|reviews?|rating|comments?|public)
    keep (?:it|this|that) (?:between us|off|to yourself|private|quiet)
    slate us
    (?:bad-?mouth|trash|bash|roast|slam) us
    (?:merciful|gentle|kind|nice|easy|fair|generous|mild|lenient|go easy) (?:with|on|in|about|when) ~ (?:stars|rating|ratings|review|feedback|rate|us)
    (?:before|prior to) (?:you )?(?:leav|writ|rat|post|giv|review|think about leav|even think)\w* ~ (?:feedback|reviews?|ratings?|stars?|anything|negative)
    before (?:rating|reviewing)
    (?:wait|waiting|waited|hold) ~ (?:before|with|until|till) ~ (?:rat(?:e|ing)|reviews?|feedback|stars)
    (?:think|thinking) (?:about|of) (?:a |leaving )?(?:negative|bad|us|our|the|my|those) ~ (?:review|feedback|rating|stars|rate)
    (?:so as )?not to ~ (?:feedback|review|rating|ratings)
    (?:don't|do not|dont) ~ (?:stars?|feedback|review|rating) (?:us|down)
    reflect badly in ~ (?:feedback|review)
    (?:won't|not|don't|doesn't) (?:let this )?(?:cost|spoil|affect|influence|colou?r|reflect) ~ (?:star|stars|rating|feedback|review)
    refrain from expressing
    refrain(?:ing)? from (?:rating|reviewing|leaving|posting|writing)
    spare us ~ (?:feedback|review|rating|stars?|comment)
    hate (?:for|to) ~ (?:feedback|review|rating|stars?|comment)
    (?:shame|pity|sad|sorry|heartbreaking) to (?:see|get|find|read|lose) (?:a |another |your )?(?:bad|negative|poor|one|1|low|harsh) ~ (?:feedback|review|rating|stars?|comment)`,
  harm: String.raw`
    hurts?(?! (?:anyone|nobody|yourself))
    hurting
    harm(?:s|ing|ful)?
    damag(?:es?|ing) (?:our|us|my|to|a)
    lasting damage
    kill(?:s|ing)? (?:us|me|our|my|a|it)
    (?:destroy|ruin|crush|sink|devastat|wreck|bury|finish|cripple)(?:e|s|es|ing|ed)? (?:us|me|our|my|a|small|it)?
    costs? (?:us|me|our|my|him|her|them|people) (?!nothing)
    (?:lower|drag|pull|bring)s? (?:down )?(?:us|our|my)(?: \w+)? ?(?:down)?
    (?:put|puts|putting) ~ (?:risk|danger)
    (?:break|breaks|broke|breaking) (?:my|our|his|her) heart
    heart(?:'s| is)? ?broken
    poison
    (?:jobs?|salary|wages|livelihoods?)
    (?:close|shut|lose) (?:\w+ )?(?:shop|business|account|work|jobs?)
    may have to close
    (?:punish|penali[sz]|suspend|block)(?:e|es|s|ed|ing)? (?:us|me|our)
    unfair\w*
    unjust\w*
    undeserved
    not (?:fair|deserved|justified|right|worth)
    isn't (?:fair|right|deserved|justified)
    mislead\w*
    (?:affects?|means|matters?) ~ (?:our|my|us|small|family)
    (?:sad|cried|crying|upset|sleepless|devastated|gutted|personally|in tears) (?:about|over|when|because|at|to see)
    very personally
    (?:our|my|the) (?:small|little|tiny|hard-?working|family)(?: \w+)? (?:shop|team|business|family|brand|company|people)
    (?:small|little|tiny) family
    (?:two|our|my) (?:brothers|workers|children|kids|families|employees|staff)
    hard-?working team
    (?:my|our|the) boss
    food for us
    small shop dies
    ranking
    measured by
    punishes?
    breaks? (?:a|us|our|small)
    (?:pull|drag|weigh)(?:s|ing)? (?:\S+ ){0,3}?down
    (?:isn't|not|is not) true
    untrue
    (?:kids|mouths|families|children) to feed
    lives? (?:off|from|on)
    (?:survive|survival|our future)
    (?:very |so )?hard (?:for|on) (?:us|me)
    (?:big|huge|bad|terrible|massive|serious) (?:impact|effect|blow)
    (?:bad|terrible|a disaster|dangerous) for (?:us|me|our)
    be (?:suspended|closed|blocked|fired)
    count for us`,
  neutral: String.raw`
    (?:as|if|whenever|wherever|however) you (?:ever )?(?:like|wish|see fit|please|want|prefer|choose|'d like|feel like|would like|want to|care to|think)
    should you (?:wish|like|want|feel)
    if you(?:'d| would)? (?:ever )?(?:like|wish|want|feel|care|rather)
    (?:entirely |completely |totally |all |quite )?up to you
    (?:you're|you are|feel) (?:entirely |completely |quite |of course |absolutely |always )?(?:free|welcome|able)
    (?:rating|review|feedback|stars?|opinion|comment|it|that) (?:is|are|stays|remains) (?:entirely |completely |always )?(?:yours|your own|your call|your choice|your decision)
    (?:is|it's) your (?:own affair|choice|call|decision)
    (?:whichever|whatever) (?:way|you)
    (?:good or bad|good, bad|either way|both ways|honest (?:feedback|review|opinion|rating)|no obligation|no pressure|no strings)
    (?:isn't|is not|not|aren't|never) (?:tied|linked|depend\w*|conditional|connected|expect\w*|obliged|needed|about)
    nothing (?:to do|depends|is tied|hangs)
    (?:don't|do not|doesn't|never|can't|cannot|won't|wouldn't) (?:\w+ )?(?:pay|give anything|offer|reward|expect|ask|need|have to|hinge|depend|buy)
    (?:forbids?|forbidden|not allowed|against ~ (?:rules|policy))
    (?:was|were) (?:\w+ )?(?:wrong|out of line|mistake|a mistake|pushy)
    should(?:n't| not| never) (?:\w+ )?have
    (?:nobody|no one|nothing) (?:\w+ )?(?:has|needs|expects|may|asks|should|is)
    (?<!(?:hope|that|if|whether|asking|when) )(?:you|one) (?:can|may) (?:also |always |still |of course )?(?:update|change|edit|remove|leave|delete|adjust|revise|amend)
    (?:we|i) (?:won't|will not) (?:ask|bother|press|contact)
    you won't hear
    regardless`,
  press: String.raw`
    (?:count|counting|rely) on (?:your|you for) ~ (?:stars?|feedback|review|rating)
    (?:\d|one|two|three|four)(?: stars?)? (?:for|because of|over) (?:a|an|one|such|this|the) (?:\S+ ){1,4}(?:is|seems|unfair|unjust|harsh)
    bad (?:star|stars|rating|ratings|review|reviews|feedback) (?:\S+ ){0,3}(?:hurt|harm|kill|destroy|cost|close|ruin)\w*
    take (?:this|that|the|your) (?:lie|slander|nonsense|rant) down
    (?:lift|raise|bump|push|turn|change) (?:the |your |those |that )?(?:1|2|3|4|one|two|three|four)(?:[- ]?stars?)? (?:up )?(?:to|into) (?:a )?(?:4|5|four|five)
    (?:make|making) (?:the |those |that |your )?(?:1|2|3|4|one|two|three|four)(?: stars?)? (?:a |into )?(?:4|5|four|five)
    so it's in your hands
    such reports can
    claim is poison
    judge (?:the|that) ~ (?:not|and not) ~
    don't shoot the messenger
    we(?:'ll| will) (?:check|look) (?:tonight|again|tomorrow)
    cost us a star
    you'd be a star giving
    the two became more
    (?:do the|the) (?:right|decent|honest) thing with (?:your|the|that)
    (?:want|like|love|need) (?:it|them|that|the \w+) (?:removed|deleted|taken down|changed|gone)
    (?:delet|remov|retract|withdraw|strik|edit|amend|eras|tak|reconsider|rethink)(?:e|ing)? (?:out |down |back |off )?(?:the|that|this|your|those) (?:\w+ )?(?:comment|remark|words|statement|opinion|verdict)s?(?! card)
    (?:beg|begging|implore|third time|asked? you again) (?:\S+ ){0,5}?(?:change|remove|delete|take) (?:it|that|this)
    (?:boss|manager|owner) ~ (?:fire|fires|sack|salary|angry|remove)
    (?:negative|bad|1-star|one-star|low) (?:review|feedback|rating|comment) is still
    (?:rely|relies|depend|depends|live|lives) on ~ (?:stars?|star-?reviews?|reviews|ratings|feedback)
    what a (?:bad|negative|one-star|1-star) (?:review|rating|feedback) (?:does|means|can do)
    (?:take back|withdraw|delete|retract) what you (?:wrote|said|posted)`,
  benefit: String.raw`
    gifts?
    present(?! (?:stock|state|time|for|price))
    freebies?
    (?<!(?:feel|is|are|drop-?off|smoke|toll|gluten|hands|yourself|label|label's) |-)free(?! to|ly| us| of charge)
    gratis
    cash-?back
    cash
    vouchers?
    coupons?
    discounts?
    rebate
    [\d.]+ ?(?:%|percent) (?:off|extra|more|less|discount)
    store credit
    code
    bonus
    rewards?
    prizes?
    compensation
    gift-?cards?
    paypal
    (?:double|doubles|top up) (?:it|the|your|that)
    make it [$€£\d]
    [$€£] ?\d[\d.,]*
    \d+[\d.,]* ?(?:quid|bucks|dollars?|euros?|pounds?|eur|usd|gbp|[$€£]|more)
    (?:a|another) (?:fiver|tenner|twenty|fifty)
    (?:two|five|ten|fifteen|twenty|thirty|fifty) (?:pounds?|dollars?|euros?|quid|bucks)
    on (?:the house|us|me|top)
    (?:something|anything|a little) (?:nice|extra|special|something)
    surprise
    treat
    tokens? of
    thank-?you (?:parcel|gift|card|present|pack)
    good(?:ie|y)\w*
    raffle
    (?:prize )?draw
    win(?! back)
    (?:a|another|your) second \w+
    (?:second|another|extra|spare|bigger|whole|next|two) \w+ (?:free|for free|of your|as|from us|comes)
    pay(?:s|ing)? (?:you )?(?:nothing|double|back double)
    sling you
    keep it
    would send two
    (?:extend|double|longer|extra) (?:\w+ )?(?:warranty|guarantee)
    (?:months?|years?) free
    samples?
    (?:bag|box|set|pair|bottle|pack) of
    (?:whole|full) (?:set|bag)
    (?:a|an|another) (?:lantern|minifigure|keyring|pillow|mug|filter|case|cover|charger|feeder|lamp)
    worth your while
    (?:something|little something)
    ten(?:ner)?
    i?pad
    (?:is|are) (?:yours|waiting|on us)`,
  bribe: String.raw`
    as (?:promised|agreed) (?:\S+ ){0,6}?(?:gift|card|voucher|coupon|\d+|[$€£]\d+)
    offer of (?:\S+ ){0,3}?(?:stays|still|remains) (?:open|stands|valid)
    free product instead
    (?:thank-?you )?gifts? (?:to|for) reviewers`,
  gift: String.raw`
    gifts?
    freebies?
    (?<!(?:feel|is|are|yourself|label|label's|organised) |-)free(?! to|ly| of charge)
    gratis
    vouchers?
    coupons?
    discount
    code
    bonus
    rewards?
    gift-?cards?
    paypal
    transfer [$€£\d]\S*
    (?:i|we|we'll|i'll|we'd|i'd) (?:add|slip|throw|pop|chuck)
    (?:extra|on top|a second|thank-?you|tokens?|surprise|treat)
    (?:double|doubles) (?:it|the|your|that)
    [$€£\d.,]+ more
    whole set
    set of
    for your (?:effort|trouble|kindness)
    pay nothing
    (?:\d+ ?)?(?:dollars?|euros?|pounds?|quid|bucks) (?:by|via|through)
    next \w+ is on us
    worth your while
    a second
    another (?:[$€£]\d|\d|ten|five|fiver|tenner|twenty)
    goodie\w*`,
  remedy: String.raw`
    refund(?:s|ed|ing)?
    money
    (?:remainder|balance|funds|the lot|the rest)
    replac\w*
    (?:send|ship|post|dispatch|pop|get) (?:you )?(?:it|out|off|that|this|the|a|over|one|another|your|right|correct|new)
    (?:ships|dispatch|sending|shipping|goes out|leaves|on its way|flows|follows)
    (?:will|can|gets|get|be|is) (?:be )?(?:sent|shipped|posted|paid|released|booked|cleared|processed|given|organi[sz]ed)
    pay(?:s|ing|ment|out)?
    paid
    releas(?:e|es|ed|ing)
    approv(?:e|es|ed|al|ing)
    process(?:ed|es|ing)?
    cleared
    credit(?:ed)?
    reimburs\w*
    compensat\w*
    repair\w*
    exchang\w*
    (?:a |the |your )new \w+
    new (?:one|lamp|machine|battery|shelf|cup|jar|parts?)
    label
    transfer(?:red)?
    wire
    book (?:it|the)
    sort (?:it|this|you|everything|that)
    look (?:into|for|at)
    (?:exception|exceptionally|goodwill|half|compensation)
    [$€£] ?\d[\d.,]*
    \d[\d.,]* ?(?:[$€£]|dollars?|euros?|pounds?|quid|bucks|eur|usd|gbp)
    \d+ ?(?:%|percent) (?:back|now|of the price|refund|of it|we)
    spare
    parts?
    pick-?up
    return is
    waived
    (?:is|are) yours
    the (?:\w+ )?(?:nights|warranty|guarantee) appl\w+
    (?:the )?full amount
    in full
    it over
    (?:ship|send|refund|release|pay) (?:while|until|before|unless)
    (?:can|will|could|able to|happy to|we'll|i'll|glad to) (?:only )?help
    (?:send|refund|ship|do) anything
    accept`,
  made: String.raw`
    (?:have|has|been|was|were|'ve|had|just|already) (?:been |now |already |just |fully |all )?(?:refunded|sent|made|paid|returned|credited|shipped|accepted|issued|posted|done|approved|released|booked)
    (?:already|today) (?:refunded|sent|paid|made|done)
    refund(?:ed)? (?:was|has|went)
    now that you have
    you have (?:the|your) new`,
  condition: String.raw`
    if
    once
    when
    after
    (?:as|so) (?:soon|long) as
    (?:the|in the|at the|on the|same) (?:moment|minute|second|day|instant|hour|evening)
    provid(?:ed|ing)
    on (?:the )?(?:condition|understanding|basis|proviso)
    only
    unless
    until
    till
    before
    beforehand
    in (?:return|exchange|turn)
    in case
    should you
    against
    subject to
    assuming
    first
    then
    (?:and|so) (?:we|i|you|it|the|get|receive)(?:'ll|'d| will| would)?
    (?:we|i|you|it)(?:'ll|'d)
    (?:we|i) (?:can|could|would|will|may|refund|send|ship|pay|add|give|double)
    for (?:that|this|which|a|an|any|every|each|your|the|one|all|posting|leaving|changing|removing|writing|it|five|5|those|buyers|customers|reviews?|that|taking|deleting|mentioning)
    as (?:a |an |our |my )?(?:thank|thanks|reward|bonus|appreciation|courtesy)\S*
    gets?(?: you)?
    with (?:a|your|five|5|positive|\d)
    needs?
    needed
    requires?
    required
    depends?
    deal
    trade
    bef
    swap
    those who
    who (?:did|rate|review|post|give|leave|have|revise)
    without
    =
    (?:everyone|anyone|all|those|whoever|reviewers|buyers|customers) (?:who|that|with|enter|get)
    is (?:yours|waiting)
    that's the deal
    all we
    so does
    and (?:your|you'll|there)
    and (?:enter|win)
    accept (?:this|our|the|a)
    how much`,
  link: String.raw`
    (?:in|by way of) (?:return|exchange)
    (?:as|by way of) (?:a |an |our |my )?(?:thank|thanks|reward|appreciation)\S*
    (?:once|when|after|as soon as|if|the moment|the minute|the second|until|before|provided|only) (?:that|this|it|they|those|both|all|i|we)(?:'s|'ve|'re|s)?(?: \S+){0,4}? (?:gone|done|down|live|posted|happened|changed|off|closed|withdrawn|removed|settled|through|deleted|there|see|saw|have|sorted|agree|confirmed|visible|online|out)
    once (?:done|removed|gone|deleted|closed|posted|changed|up|live|withdrawn|that|it)
    (?:after|upon) (?:that|this|which|it)
    (?<!up )for (?:that|it)
    (?:do|show) (?:that|this|both|it) ~ (?:and|when|once|proof)
    screen-?shots?
    then (?:i|we|you|it|the|a|money|new|all|only)
    only then
    and then
    (?:then|after that|straight after|straight away|same day|within the hour|minute later)
    (?:all|only thing|one thing)(?: that)? (?:i|we|you)(?:'d| would|'ll)? (?:ask|need|want|have)
    only thing
    (?:the )?deal(?:'s| is)?
    (?:fair|sounds) (?:fair|good|deal|enough)
    (?:so|and) (?:you|we|i)(?:'ll|'d)? (?:get|receive|send|add|will|can|pay|refund|release)
    (?:our|the|my) (?:condition|requirement|only|way of|thank)
    for (?:your|the) (?:trouble|effort|time|kindness|help)
    you scratch
    win-?win
    (?:beforehand|first|before)
    way (?:one|two|1|2)
    is yours
    comes? with it
    out goes
    = `,
  claim: String.raw`
    (?<!\b(?:insurance|warranty|damage|carrier|our|my|a|liability) )claims?
    (?<!(?:in|phone|pencil|this|any|either|the|new|that|free|every|such) )cases?(?! is| may)
    (?:the|your|amazon|message|this|that) case
    a-?(?:to|2)-?z\S*
    a-z
    disputes?
    charge-?backs?
    complaints?
    accusations?
    allegations?
    return (?:request|reason)
    guarantee claim
    negative
    refund request`,
  close: String.raw`
    (?:withdraw|clos|dropp?|cancel|retract|revok|remov|pull|settl|lift|rescind|abandon|delet|end|scrapp?|correct|chang)(?:e|es|ed|ing|s|n|ling|led|al)?
    withdrew
    withdrawn
    tak(?:e|en|ing) ~ back
    give up
    call off
    let ~ (?:go|drop)
    mark(?:ed)? ~ (?:resolved|solved)
    (?:is|stays|remains) (?:still )?open`,
  silence: String.raw`
    (?:promis|confirm|agree|undertak|assur|sign|declar|waiv|commit|pledg|swear|guarante|vow|assert)\w* (?:\S+ ){0,9}?(?:not|no|won't|never|nobody|refrain|without|nothing|leave|keep) ~ (?:report|claims?|complain\w*|complaints?|reviews?|feedback|amazon|trading standards|authorit\w+|disputes?|legal|social media|public|demands?|chargebacks?|bad|negative|further|post|mention|refund|contact|escalate|quiet|out of|statement|damages)
    your word ~ no
    (?:ask|need|require|want|request|expect)\w* (?:\S+ ){0,6}?(?:you|is that you|that you|you to) (?:do not|don't|won't|will not|not|refrain|never|leave|drop|keep) ~ (?:report|claims?|complain\w*|reviews?|feedback|amazon|authorit\w+|disputes?|public|chargebacks?|negative|post|mention|contact|escalate)
    (?:confirm|state|write|stating)\w* ~ (?:item|product|it|pump|everything|mind|floor) (?:is |was )?(?:genuine|fine|quiet|ok|original|good|perfect|not due)
    (?:if|provided|long as|only) you (?:do not|don't|won't|never|haven't|have not|did not) (?:\S+ ){0,4}?(?:report|claim|complain|review|feedback|contact amazon|amazon|negative|tell|post|escalate|mention|published?)
    (?:do not|don't) (?:\S+ ){0,5}?(?:complain|report|contact amazon|tell amazon) ~ (?:and|then)
    (?:waiver|disclaimer|nda|liability release|release form|signed statement|sworn statement|non-disclosure)
    (?:leave|let|leaving) (?:it|the matter|things|this|the whole thing|matters) (?:at that|there|rest|be)
    settled (?:for good|once and for all)
    (?:keep|keeping|stay|staying) (?:\w+ )?(?:quiet|silent|confidential|between us|out of ~ (?:review|feedback|public))
    (?:regarded as|remain|stays?|kept|strictly) confidential
    (?:your|the) silence
    no (?:more|further|other) (?:claims?|complaints?|demands?|steps)
    no (?:claim|bad feedback|bad review|negative feedback|social media|a-to-z|open claim)
    (?:change|correct|alter|set) ~ return reason
    tak(?:e|en|ing) back ~ (?:accusation|words|statement|allegation|claim)
    you (?:have )?(?:apologi[sz]ed?|say sorry)
    your apology
    (?:claim|case|matter|conversation|chat|thread)(?: here)? (?:as|with) \W*(?:solved|resolved|closed|settled)
    (?:write|tell|confirm|say|state) ~ amazon ~ (?:solved|resolved|genuine|satisfied|happy|misunderstanding|all good|fine|mistake|settled)
    confirm (?:that )?you(?:'re| are) (?:\w+ )?(?:happy|satisfied|fine|content)
    (?:reply|answer|write|respond) \W*i agree
    (?:withdraw|take back|remove) the part
    (?:who|you've|you have|have) (?:did )?(?:not|no) (?:\S+ ){0,4}?(?:review|feedback|stars|negative|claim)
    problem solved
    stays? between us
    (?:review|feedback|claim|rating) no
    (?:for|about) (?:\w+ )?silence
    (?:take back|withdraw|delete|retract|correct) what you (?:wrote|said|posted)
    (?:condition|understanding) that you (?:do not|don't|won't|never|leave|keep)
    if you (?:do not|don't) (?:open|file|start|raise) (?:a|an|another|any) (?:case|claim|dispute|a-to-z)
    long as ~ (?:review|feedback|rating|comment|stars?|claim|case) (?:is|are|stays?|remains?) (?:\w+ )?(?:online|up|open|visible|there|live)`,
  happy: String.raw`
    (?:if|when|once|should|in case|provided|assuming|where|as long as) (?:\S+ ){0,6}?(?:happy(?! to| couple)|pleased|satisfied|delighted|chuffed|content|thrilled|love|loves|loved|(?<!feel )(?:like|likes|liked) (?:it|the|them|our|this|what|your|how)|enjoy|enjoys|enjoyed|fine|fits?|works?|holds?|please you|smile|smiling|impressed|over the moon|made up|spot on|perfect|to your liking|happier|arrives whole|in love|kept you|well with)
    (?:happy|pleased|satisfied|delighted|loved?|liked?|lovin|enjoy(?:ing|ed)?|thrilled|over the moon|chuffed|all good|all well|all ok|works great|impressed|smiling)(?: (?:with|the|our|it|us|this|\w+)){0,4}(?=\?)
    (?:love|happiness|dreams?|joy) (?:wins?|deserves?)
    if you like it
    happy =
    (?:our )?(?:happy|satisfied|pleased|delighted|happiest|contented) (?:customers?|buyers?|people|clients?|campers?|faces?|ones)
    (?:customers?|those|people|buyers?|anyone|everyone|all) who (?:like|love|enjoy|are happy|are pleased|are satisfied|liked|loved)
    only ~ (?:happiest|satisfied|happy customers|happy buyers)
    only if it's (?:5|five)`,
  happyQuestion: String.raw`
    (?:happy|pleased|satisfied|delighted|loved?|liked?|loving|enjoy(?:ing|ed)?|thrilled|over the moon|chuffed|all good|all well|all ok|works great|impressed|smiling|good service|great service|wins?)(?: (?:with|the|our|it|us|this|\w+)){0,4}\?`,
  unhappy: String.raw`
    if (?:not|you(?:'re| are)? (?:not|aren't)|you aren't|it (?:doesn't|isn't|does not|is not)|she doesn't|he doesn't|they don't|you (?:don't|do not|didn't|froze)|anything|there(?:'s| is| was)|something|you'?ve|it's not|you have|things|the|less|any|for any|ever|it|otherwise|you feel|you found|we|either|nothing|one)
    (?:if|when|should|where) (?:\S+ ){0,3}?(?:not|isn't|doesn't|don't|aren't|didn't|unhappy|otherwise|wrong|amiss|problem|issue|anything|bad|less|frown|hate|disappoint\w*|nightmare)
    (?:otherwise|or else|else|unhappy|not happy|not satisfied|not so much|not enjoying|less than|didn't|not quite|anything less|anything else|not\?)
    (?:those|ones|people|others|all others|the rest|everyone else|anyone) (?:who )?(?:aren't|don't|are not|do not|use|please|to|else|should|can)
    (?:nightmares?|wick|unhappiness|grumbles?|complaints?|problems?|issues?|criticism|moans?|troubles?)
    or (?:drop|tell|message|write|let|contact)
    (?:better|rather)`,
  unhappyQuestion: String.raw`
    (?:unhappy|not happy|not satisfied|didn't|not enjoying|not so much|less than that|not quite|anything less|not|wick wins|hated it|disappointed)(?: \w+){0,3}\?`,
  toUs: String.raw`
    (?:contact|tell|write|writing|message|messaging|email|e-mail|ping|call|ask|reach|text|inform|talk|speak|come|shout|grumble|moan|say|reply|turn|drop|get|whisper|complain|approach|notify|give|hit) (?:\S+ ){0,3}?(?:us|me|only|first|here|reply|directly|privately|instead|internal|line|note|tell|back)
    (?:let|give) (?:us|me) (?:\w+ )?(?:know|a chance|the chance|fix|try|put|sort|have)
    (?:a|an|internal|private) (?:message|note|line) (?:to us|will do|please|to me|to)?
    message please
    =? ?message
    let's talk
    (?:keep|stays?) (?:it|that|this|\w+) between us
    (?:only|just|tell) (?:us|me)
    you know where (?:i|we)
    (?:in|via|through|by) (?:private|message|messages|your orders|our message)
    hit reply
    wait for our answer
    use our message
    here (?:first|instead|rather)
    rather than in public`,
};
