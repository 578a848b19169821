/** Words for what must not be demanded: a claim ended, silence, in English. */
export const demandingEn = {
  claim: String.raw`
    (?<!\b(?:insurance|warranty|damage|carrier|our|my|a|liability) )claims?(?![.@]\w)
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
  ownClaim: String.raw`
    (?:we|i|we've|i've|we'll|i'll|i'm|we're) (?:(?!only|need|want|require|ask)[\w']+\s){0,4}?(?:claims?|case|a-to-z)
    (?:claims?|case|a-to-z) (?:\S+ ){0,3}?(?:with (?:the|our|ups|dhl|fedex|usps|dpd|evri|amazon's)|accepted|granted|open as long)
    (?:free|welcome|right|able) to (?:open|file|raise|make)
    (?:can|may) (?:\w+ )?(?:open|file|raise|make)
    (?:leave|keep) (?:\S+ ){0,3}?open
    (?:insurer|insurance|warranty|carrier|liability|damage|customs)
    (?:don't|needn't|no need|not|nothing|nobody|never) (?:\S+ ){0,5}?(?:claims?|case|a-to-z|close|withdraw)
    in case
    (?:any|either|this|that|which|your|the) case (?:\w+ )?(?:the|it|i|we|of)
    case (?:is|was|for|with|and|fits?|has|in|it)
    (?:phone|pencil|laptop|camera|carrying|hard|second|new|spare|free|leather|replacement|travel) cases?
    in (?:any|either|that|this|such|each|which) case
    you claim(?:ed)?`,
  close: `
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
    long as ~ (?:review|feedback|rating|comment|stars?|claim|case) (?:is|are|stays?|remains?) (?:\w+ )?(?:online|up|open|visible|there|live)
    told amazon ~ (?:settled|solved|resolved|fine|fixed|done|well|ok)
    waive\w* (?:\S+ ){0,3}?(?:claims?|rights?|demands?)
    nothing (?:\w+ ){0,2}?(?:posted|said|written|published|reported|mentioned)
    off (?:\w+ )?(?:\S+ )?radar
    (?:write|say|state|confirm) that (?:the|it|everything|your) (?:\S+ ){0,4}?(?:fine|ok|good|perfect|intact|well|undamaged|complete)
    (?:issue|problem|case|matter) (?:\S+ ){0,2}?(?:resolved|solved|settled)`,
};
