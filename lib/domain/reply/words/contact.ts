import { phrases } from './phrases';

/** Other ways to reach one another, given or asked for. */
export const otherChannels = phrases({
  en: String.raw`
    (?:on|via|by|over|through|our|us|add|follow|using|or|and|to|per|like|tag|see|with|my|join|find|use|is|have|try|in|into) (?:(?!your)\w+ )?(?:(?!your)\w+ )?(?:whats-?app|telegram|viber|wechat|skype|snapchat|instagram|insta|facebook|messenger|tiktok|twitter|linkedin|pinterest|discord|ravelry|imessage|facetime|zoom|reddit|mastodon|bluesky|youtube)(?! (?:notif|app on|logo|icon|support|button|sticker|messages appear))
    (?:whats-?app|viber|wechat|skype|snapchat|telegram|line|facebook|instagram)(?:ing|:| us| me| id| a | at| on)
    (?:ask|message|reach|contact|chat|write|ping) ~ (?:on|via) (?:line|signal|x|threads|telegram|whatsapp)
    or signal
    (?:on|via|our|the|through|to|at) (?:our |the )?(?:fb|ig|insta) (?:page|group|account|messenger|profile|chat|dm)
    (?:on|via|through) (?:our )?(?:fb|ig)
    whats-?app (?:a|us|me|it|them|your|the) 
    text \w+ to \d\d+
    (?:what's|what is) your e-?mail
    (?:our|the) (?:customer|service|support|info) line
    take this off amazon
    (?:ring|call|phone) the (?:workshop|office|shop|warehouse|studio|store)
    e-?mail id
    (?:best|good) number (?:to|for)
    your mobile(?: number)? (?:over|to|so|please)
    outside (?:of )?amazon
    (?:call|ring|phone|telephone|text|sms|fax|e-?mail|mail|dm|skype|pm|inbox) (?:us|me|our|my|him|the haulier|an expert)(?! (?:an |a )?(?:photo|refund|confirm|code says))
    (?:us|me|our \w+|our \w+ \w+) (?:a |an )(?:quick )?(?:call|ring|bell|buzz|bill|tinkle|e-?mail|text|text message|sms|phone call)
    (?:drop|send|shoot|ping|fire|write) (?:us|me|our \w+) (?:over )?(?:a|an|your) (?:\w+ )?(?:e-?mail|mail|text|sms|dm|fax|number)
    (?:speak|talk|speaking|talking) (?:to us|to me|with us|to (?:our|an?) \w+) (?:by|on|over) (?:the )?(?:phone|telephone)
    (?:on|over|by) (?:the )?(?:phone|telephone|mobile)(?! (?:number )?of)
    (?:by|via|per|through|in) (?:private |direct |normal |ordinary )?(?:e-?mail|sms|fax|text message|post and e-?mail)(?!s? (?:from|by|via|through) amazon)
    (?:only|just|please|you can|can|may|also|better|or|to|and|best) (?:e-?mail|fax)(?! (?:them|him|her|dhl|ups|amazon|from|confirmation|will|says|is|was|has|with|by amazon|or|and))
    (?:my|our) (?:\w+ )?(?:direct (?:line|number|dial)|mobile|hotline|phone|telephone|number|phone number|cell|landline|e-?mail|mail address|email address|inbox|facebook|service line|support line|chat ?bot|ticket system|extension) (?:is|at|:|=|on|number|if|between|under|for|\d)
    (?<!(?:manufacturer|manufacturer's|maker|maker's|brand|brand's|producer's|whose|their|carrier|carrier's|dhl|ups|amazon|amazon's) )(?<=(?:our|my|the|use|via|on|this|technical|free|call|ring|at) (?:\w+ )?)(?:hot-?line|help-?line|service line|support line|direct line|call cent(?:er|re)|phone line|switchboard)
    service line \d
    ticket system
    open a chat
    (?:chat|talk|speak) with our ~ on
    (?:a|quick|short|by|per) (?:quick |short )?phone call(?! before)`,
  de: String.raw`
    (?:per|via|uber|auf|bei|unser\w*|mein\w*|folgen sie|in|zu|unter) (?:\w+ )?(?:whats-?app|telegram|signal|viber|wechat|skype|instagram|insta|facebook|messenger|tiktok|twitter|linkedin|threema)
    (?:rufen sie|ruf|rufe|rufst) (?:uns|mich|bitte|einfach|doch|unter)
    (?:uns|mich) (?:\S+ ){0,3}?(?:an|anrufen|an unter|telefonisch|anzurufen)
    (?:schreiben|schicken|senden|mailen|schreib|schick) sie (?:\S+ ){0,4}?(?:e-?mail|mail|sms|fax)
    (?:per|via) (?:e-?mail|mail|telefon|sms|fax|post)(?! von amazon)
    (?:telefonisch|hotline|telefonnummer|rufnummer|durchwahl|unsere nummer|meine nummer|unsere mail\w*|mail-?adresse)
    (?:am|uber das) telefon`,
  fr: String.raw`
    (?:par|via|sur|notre|nos|mon|suivez-nous sur|ajoutez) (?:\w+ )?(?:whats-?app|telegram|signal|viber|wechat|skype|instagram|insta|facebook|messenger|tiktok|twitter|linkedin)
    (?:appelez|appeler|telephonez|telephoner|joindre|joignez|contactez|contacter|ecrivez|ecrire)[- ](?:nous |moi )?(?:\S+ ){0,3}?(?:telephone|au 0\d|au numero|e-?mail|mail|courriel|sms|fax|portable)
    (?:appelez|telephonez|rappelez)[- ](?:nous|moi)
    (?:nous|m') ?(?:appeler|telephoner|joindre au)
    par (?:e-?mail|mail|courriel|telephone|sms|fax)(?! d'amazon)
    (?:notre|mon|nos) (?:\w+ )?(?:numero|ligne directe|adresse (?:e-?)?mail|e-?mail|standard|service telephonique|hotline|telephone)`,
  es: String.raw`
    (?:por|via|en|nuestro|mi|siganos en|a traves de) (?:\w+ )?(?:whats-?app|telegram|signal|viber|wechat|skype|instagram|facebook|messenger|tiktok|twitter|linkedin)
    (?:llame|llama|llamar|llamen)(?:nos|me)
    (?:nos|me) (?:llame|llama|puede llamar)
    (?:escriba|envie|mande)(?:nos|me)? (?:\S+ ){0,3}?(?:correo|e-?mail|sms|mail|fax)
    por (?:correo electronico|correo|e-?mail|telefono|sms|fax)(?! de amazon)
    (?:nuestro|mi) (?:\w+ )?(?:numero|telefono|correo(?: electronico)?|e-?mail|linea directa|linea de atencion)`,
  it: String.raw`
    (?:per|via|su|tramite|nostro|mio|ci segua su) (?:\w+ )?(?:whats-?app|telegram|signal|viber|wechat|skype|instagram|facebook|messenger|tiktok|twitter|linkedin)
    (?:chiam|telefon)(?:ateci|ate|atemi|arci|armi)
    (?:ci|mi) (?:chiami|telefoni|puo chiamare)
    (?:scriva|invii|mandi)(?:ci|mi)? (?:\S+ ){0,3}?(?:e-?mail|mail|sms|fax)
    (?:ci|mi) (?:scriva|mandi) (?:\S+ ){0,3}?(?:e-?mail|mail|sms)
    (?:per|via|tramite) (?:e-?mail|mail|posta elettronica|telefono|sms|fax)(?! da amazon)
    (?:nostro|mio|nostra|mia) (?:\w+ )?(?:numero|telefono|e-?mail|mail|indirizzo e-?mail|linea diretta|cellulare)`,
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
  de: String.raw`
    (?:ihre|deine|die|eine) (?:\S+ )?(?:e-?mail-?adresse|e-?mail|mail-?adresse|telefonnummer|handynummer|mobilnummer|rufnummer|nummer furs handy|private mail)(?= |\.|$|\?|,)
    telefonnummer`,
  fr: String.raw`
    (?:votre|vos|une) (?:\S+ )?(?:adresse (?:e-?)?mail|e-?mail|courriel|adresse electronique|numero de (?:telephone|portable|mobile)|telephone portable|coordonnees)`,
  es: String.raw`
    (?:su|tu|un) (?:\S+ )?(?:correo electronico|direccion de correo|e-?mail|numero de (?:telefono|movil|celular)|telefono de contacto|telefono movil)`,
  it: String.raw`
    (?:suo|tuo|sua|un) (?:\S+ )?(?:indirizzo e-?mail|indirizzo mail|e-?mail|numero di (?:telefono|cellulare)|recapito telefonico)`,
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
    depends? (?:\S+ ){0,3}?on the phone
    (?:on|in) your (?:phone|mobile|telephone|e-?mail)(?! to)
    (?:i|we|i've|we've|i'll|we'll|have|just|and) (?:\w+ ){0,3}?(?:rang|called|phoned|spoke|spoken|telephoned|phone|ring|call)\b (?!me|us)
    (?:spoke|spoken|talked|discussed|agreed) (?:\S+ ){0,4}?(?:on|by|over) (?:the )?(?:phone|telephone)`,
  de: String.raw`
    (?:nicht|kein|keine|ohne|statt|weder|nie|leider|durfen|konnen) (?:[\w']+\s){0,6}?(?:telefon\w*|e-?mail\w*|mail|whats-?app|sms|anruf\w*|nummer)(?= (?:nicht|keine)|\W|$)
    (?:amazon|paketdienst|zusteller|fahrer|dhl|dpd|gls|hermes|ups|spediteur|spedition|techniker) (?:[\w']+\s){0,6}?(?:per e-?mail|per mail|per sms|e-?mail|mail|telefonisch|ruft|meldet|an)
    (?:e-?mail|mail|sms) (?:von|durch) (?:amazon|dem|der|dhl)
    (?:ihre|ihrer|fur ihre|dank fur) (?:\w+ )?(?:e-?mail|mail|nachricht|anruf) (?:vom|von|und|erhalten|haben)
    (?:fur|auf) ihre (?:\w+ )?(?:e-?mail|mail)
    am telefon (?:gesagt|gesprochen|war)`,
  fr: String.raw`
    (?:pas|aucun|sans|jamais|plutot que|au lieu de|impossible) (?:[\w']+\s){0,5}?(?:telephone|e-?mail|mail|numero|whats-?app|courriel|sms)
    (?:amazon|transporteur|livreur|chauffeur|dhl|ups|colissimo|chronopost|il|elle|technicien) (?:\S+\s){0,6}?(?:par e-?mail|par mail|par sms|par telephone|e-?mail|appel\w+|telephon\w+|joindra)
    e-?mail (?:de|d') ?amazon
    (?:pour|a|de|votre) (?:votre )?(?:e-?mail|mail|courriel) (?:du|de|et|recu)
    merci pour votre (?:e-?mail|mail)`,
  es: String.raw`
    (?:no|sin|ningun|nunca|en lugar de|imposible) (?:[\w']+\s){0,5}?(?:telefono|correo|e-?mail|numero|whats-?app|sms)
    (?:amazon|transportista|repartidor|mensajero|seur|correos|dhl|el) (?:\S+\s){0,6}?(?:por correo|por e-?mail|por telefono|por sms|correo|e-?mail|llamara)
    (?:correo|e-?mail) de amazon
    (?:por|gracias por|a) su (?:e-?mail|correo|mensaje)`,
  it: String.raw`
    (?:non|senza|nessun|mai|invece di|impossibile) (?:[\w']+\s){0,5}?(?:telefono|e-?mail|mail|numero|whats-?app|sms)
    (?:amazon|corriere|autista|dhl|ups|gls|brt|poste|tecnico|egli) (?:\S+\s){0,6}?(?:per e-?mail|via e-?mail|per telefono|via sms|e-?mail|mail|chiamera|telefonera)
    (?:e-?mail|mail) (?:di|da) amazon
    (?:per|della|alla) (?:la )?sua (?:e-?mail|mail)`,
});
