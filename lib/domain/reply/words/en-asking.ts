/** Words that ask, change and take back, and those that leave it to the buyer, in English. */
export const askingEn = {
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
    (?:nobody|no one) (?:\w+ )?(?:has|needs|expects|may|asks|should|is|will ask|hangs)
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
    (?:delet|remov|retract|withdraw|strik|edit|amend|eras|tak|reconsider|rethink)(?:e|ing)? (?:out |down |back |off )?(?:the|that|this|your|those) (?:\w+ )?(?:comment|remark|words|statement|opinion|verdict|post|posting)s?(?! (?:card|office|code))
    (?:beg|begging|implore|third time|asked? you again) (?:\S+ ){0,5}?(?:change|remove|delete|take) (?:it|that|this)
    (?:boss|manager|owner) ~ (?:fire|fires|sack|salary|angry|remove)
    (?:negative|bad|1-star|one-star|low) (?:review|feedback|rating|comment) is still
    (?:rely|relies|depend|depends|live|lives) on ~ (?:stars?|star-?reviews?|reviews|ratings|feedback)
    what a (?:bad|negative|one-star|1-star) (?:review|rating|feedback) (?:does|means|can do)
    (?:take back|withdraw|delete|retract) what you (?:wrote|said|posted)`,
};
