/** Words for what is given, and what one thing hangs on another by, in English. */
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
  strict: String.raw`
    once
    (?:as|so) soon as
    provided
    providing
    on (?:the )?(?:condition|understanding)
    only
    until
    unless
    in (?:return|exchange)
    first
    then
    (?:the )?(?:moment|minute|second|day|instant) (?:you|that|your|the|i|we)
    no (?:refund|replacement|money|new|return|exchange|part|payment)
    just need
    (?:need|have|has) to
    if (?:no|you|your|the|that|nothing|we can agree|we agree)
    when (?:you|your|the|i|that)
    before (?:any|we|i|it|that)
    while (?:the|that|your|it)
    as long as
    stars for us
    for us
    the quicker
    deal
    how's that
    yes
    there'll be
    there will be`,
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
};
