/** Words by which one thing hangs on another, in English. */
export const hangingEn = {
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
  strict: `
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
