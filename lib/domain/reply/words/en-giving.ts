/** Words for what is given, on top or since it is due, in English. */
export const givingEn = {
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
    accept
    no (?:new|refund|replacement|return|money)
    (?:give|offer|pay|get) (?:you )?\d+`,
  made: `
    (?:have|has|been|was|were|'ve|had|just|already) (?:been |now |already |just |fully |all )?(?:refunded|sent|made|paid|returned|credited|shipped|accepted|issued|posted|done|approved|released|booked)
    (?:already|today) (?:refunded|sent|paid|made|done)
    refund(?:ed)? (?:was|has|went)
    now that you have
    you have (?:the|your) new`,
};
