import { phrases } from './phrases';

/** Other ways to reach one another, given or asked for. */
export const otherChannels = phrases({
  en: String.raw`
    (?:on|via|by|over|through|our|us|add|follow|using|or|and|to|per|like|tag|see|with|my|join|find|use|is|have|try|in|into) (?:(?!your)\w+ )?(?:(?!your)\w+ )?(?:whats-?app|telegram|viber|wechat|skype|snapchat|instagram|insta|facebook|messenger|tiktok|twitter|linkedin|pinterest|discord|ravelry|imessage|facetime|zoom|reddit|mastodon|bluesky|youtube)(?! (?:notif|app on|logo|icon|support|button|sticker|messages appear))
    (?:whats-?app|viber|wechat|skype|snapchat|telegram|line|facebook|instagram)(?:ing|:| us| me| id| a | at| on)
    (?:ask|message|reach|contact|chat|write|ping) ~ (?:on|via) (?:line|signal|x|threads|telegram|whatsapp)
    or signal
    whats-?app (?:a|us|me|it|them|your|the) 
    text \w+ to \d\d+
    (?:what's|what is) your e-?mail
    (?:our|the) (?:customer|service|support|info) line
    take this off amazon
    outside (?:of )?amazon
    (?:call|ring|phone|telephone|text|sms|fax|e-?mail|mail|dm|skype|pm|inbox) (?:us|me|our|my|him|the haulier|an expert)(?! (?:an |a )?(?:photo|refund|confirm|code says))
    (?:us|me|our \w+|our \w+ \w+) (?:a |an )(?:quick )?(?:call|ring|bell|buzz|bill|tinkle|e-?mail|text|text message|sms|phone call)
    (?:drop|send|shoot|ping|fire|write) (?:us|me|our \w+) (?:over )?(?:a|an|your) (?:\w+ )?(?:e-?mail|mail|text|sms|dm|fax|number)
    (?:speak|talk|speaking|talking) (?:to us|to me|with us|to (?:our|an?) \w+) (?:by|on|over) (?:the )?(?:phone|telephone)
    (?:on|over|by) (?:the )?(?:phone|telephone|mobile)(?! (?:number )?of)
    (?:by|via|per|through|in) (?:private |direct |normal |ordinary )?(?:e-?mail|sms|fax|text message|post and e-?mail)(?!s? (?:from|by|via|through) amazon)
    (?:only|just|please|you can|can|may|also|better|or|to|and|best) (?:e-?mail|fax)(?! (?:from|confirmation|will|says|is|was|has|with|by amazon|or|and))
    (?:my|our) (?:\w+ )?(?:direct (?:line|number|dial)|mobile|hotline|phone|telephone|number|phone number|cell|landline|e-?mail|mail address|email address|inbox|facebook|service line|support line|chat ?bot|ticket system|extension) (?:is|at|:|=|on|number|if|between|under|for|\d)
    (?<!(?:manufacturer|manufacturer's|maker|maker's|brand|brand's|producer's|whose|their|carrier|carrier's|dhl|ups|amazon|amazon's) )(?:hot-?line|help-?line|service line|support line|direct line|call cent(?:er|re)|phone line|switchboard)
    ticket system
    open a chat
    (?:chat|talk|speak) with our ~ on
    phone calls?`,
});

/** Asking for the buyer's e-mail address or number. */
export const askedData = phrases({
  en: String.raw`
    (?:need|send|give|tell|provide|drop|share|let us have|let me have|what's|what is|leave|kindly|enter|pass|confirm|state|quote|text|message|want|require|have|get|with|know|indicate|supply|add|forward|just|advise) (?:\S+ ){0,5}?(?:your|his|her|their|a|of your|full name|name|birth date|address) (?:[\w-]+ ){0,3}?(?:e-?mail(?: address)?(?! (?:of|from|yesterday|today|last|this morning|about|on))|gmail|hotmail|(?:phone|telephone|mobile|cell|contact|whatsapp|call-?back|landline|daytime) ?(?:phone )?(?:number|no|nr|extension)|telephone|mobile(?= and)|handy)
    (?:your|his|her|their) (?:\w+ )?(?:(?:phone|telephone|mobile|cell|contact|call-?back) (?:number|no)|telephone extension|gmail|private e?-?mail|personal e?-?mail|paypal e-?mail|e-?mail address|e-?mail and (?:phone|mobile|telephone)|mobile and e-?mail|mobile number)
    (?:e-?mail|phone|telephone) and (?:phone|telephone|mobile|e-?mail)
    (?:which|what) (?:e-?mail|phone number|number|telephone) (?:\w+ ){0,2}?(?:shall|should|can|could|may|do|is|are)
    with your e-?mail
    your (?:private |personal )?e-?mail!`,
});

/** That there is no other way, or that somebody else gets in touch: Amazon confirms by e-mail, a courier rings. */
export const noChannel = phrases({
  en: String.raw`
    (?:can't|cannot|can not|don't|do not|doesn't|needn't|never|not|unable|without|isn't|rather than|instead of|shouldn't|no|won't|nobody|avoid|wouldn't|neither|nor|stopped|any) (?:[\w']+\s){0,6}?(?:phone|telephone|e-?mail\w*|mail|call\w*|text|whats-?app|sms|ring|number|hotline|line)
    (?:amazon|carrier|courier|driver|dpd|ups|dhl|evri|fedex|hermes|gls|usps|haulier|technician|fitter|depot|team|man|post office|he|she|they|system|it|hermes|bank) (?:[\w']+\s){0,5}?(?:calls?|rings?|phones?|texts?|e-?mail(?:s|ed)?|sms|by e-?mail|by text|by phone|a text|an e-?mail|message)
    (?:an?|the|any|every|that|this|amazon's|amazon|confirmation|your|another|one|those|these|fake|automatic) (?:\w+ )?(?:e-?mails?|text) (?:from|by|with the|confirming|was|is|has|says|saying|you got|came|that|in|went|should|will|asking)
    e-?mail(?:s|ed)? (?:from|by|you) 
    (?:thank\w*|for|about|after|received|got|answer\w*|reply|seen|read|re|to|in) your (?:\w+ )?(?:e-?mails?|call|text|phone call)
    (?:on|over|by) (?:the )?(?:phone|telephone) (?:you|with|that|on|yesterday|last)
    post(?:ed|ing)? on \w+
    (?:on|in) your (?:phone|mobile|telephone|e-?mail)(?! to)
    (?:i|we|i've|we've|i'll|we'll|have|just|and) (?:\w+ ){0,3}?(?:rang|called|phoned|spoke|spoken|telephoned|phone|ring|call)\b (?!me|us)
    (?:spoke|spoken|talked|discussed|agreed) (?:\S+ ){0,4}?(?:on|by|over) (?:the )?(?:phone|telephone)`,
});
