/** Words that part the pleased from the others, in English. */
export const pleasedEn = {
  happy: String.raw`
    (?:if|when|once|should|in case|provided|assuming|where|as long as) (?:\S+ ){0,6}?(?:happy(?! to| couple)|pleased|satisfied|delighted|chuffed|content|thrilled|love|loves|loved|(?<!feel )(?:like|likes|liked) (?:it|the|them|our|this|what|your|how)|enjoy|enjoys|enjoyed|fine|fits?|works?|holds?|please you|smile|smiling|impressed|over the moon|made up|spot on|perfect|to your liking|happier|arrives whole|in love|kept you|well with)
    (?:happy|pleased|satisfied|delighted|loved?|liked?|lovin|enjoy(?:ing|ed)?|thrilled|over the moon|chuffed|all good|all well|all ok|works great|impressed|smiling)(?: (?:with|the|our|it|us|this|\w+)){0,4}(?=\?)
    (?:love|happiness|dreams?|joy) (?:wins?|deserves?)
    if you like it
    happy =
    (?:our )?(?:happy|satisfied|pleased|delighted|happiest|contented) (?:customers?|buyers?|people|clients?|campers?|faces?|ones)
    (?:customers?|those|people|buyers?|anyone|everyone|all) who (?:like|love|enjoy|are happy|are pleased|are satisfied|liked|loved)
    only ~ (?:happiest|satisfied|happy customers|happy buyers)
    only if it's (?:5|five)
    (?:if|when) (?:it's|it is|they're) (?:a hit|a winner|a joy|perfect|great)
    as long as (?:it's|they're|it is) (?:good|positive|nice|kind)
    (?:anyone|everyone|whoever|those) (?:who's|who is|who are) (?:happy|delighted|pleased|satisfied|thrilled)`,
  happyQuestion: String.raw`
    (?:happy|pleased|satisfied|delighted|loved?|liked?|loving|enjoy(?:ing|ed)?|thrilled|over the moon|chuffed|all good|all well|all ok|works great|impressed|smiling|good service|great service|wins?)(?: (?:with|the|our|it|us|this|\w+)){0,4}\?
    (?:made you smile|a hit|pleased as punch|all smiles|like it|love it)(?: \w+){0,3}\?`,
  unhappy: String.raw`
    if (?:not|you(?:'re| are)? (?:not|aren't)|you aren't|it (?:doesn't|isn't|does not|is not)|she doesn't|he doesn't|they don't|you (?:don't|do not|didn't|froze)|anything|there(?:'s| is| was)|something|you'?ve|it's not|you have|things|the|less|any|for any|ever|it|otherwise|you feel|you found|we|either|nothing|one)
    (?:if|when|should|where) (?:\S+ ){0,3}?(?:not|isn't|doesn't|don't|aren't|didn't|unhappy|otherwise|wrong|amiss|problem|issue|anything|bad|less|frown|hate|disappoint\w*|nightmare)
    (?:otherwise|or else|else|unhappy|not happy|not satisfied|not so much|not enjoying|less than|didn't|not quite|anything less|anything else|not\?)
    (?:those|ones|people|others|all others|the rest|everyone else|anyone) (?:who )?(?:aren't|don't|are not|do not|use|please|to|else|should|can)
    (?:nightmares?|wick|unhappiness|grumbles?|complaints?|problems?|issues?|criticism|moans?|troubles?)
    or (?:drop|tell|message|write|let|contact)
    (?:better|rather)`,
  unhappyQuestion: String.raw`
    (?:unhappy|not happy|not satisfied|didn't|not enjoying|not so much|less than that|not quite|anything less|not|wick wins|hated it|disappointed)(?: \w+){0,3}\?
    (?:grumpy|a miss|hate it|disappointed)(?: \w+){0,3}\?`,
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
    rather than in public
    just us
    this inbox`,
};
