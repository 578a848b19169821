/** Words that ask for mildness, and what feedback does to a seller, in English. */
export const urgingEn = {
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
    (?:shame|pity|sad|sorry|heartbreaking) to (?:see|get|find|read|lose) (?:a |another |your )?(?:bad|negative|poor|one|1|low|harsh) ~ (?:feedback|review|rating|stars?|comment)
    (?:harsh|hard|tough|strict|cruel|rough) (?:on|with|to) us
    (?:remember|think of|bear in mind|keep in mind) (?:\S+ ){0,5}?when (?:you )?(?:rating|rate|review|reviewing)
    no (?:more )?(?:bad|negative)(?= |$|\.|,|!)
    sleep on it before
    one more (?:try|chance) before`,
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
    count for us
    counts
    cost(?:s)? us`,
};
