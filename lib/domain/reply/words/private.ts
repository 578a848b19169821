import { phrases } from './phrases';

/** What was said in private, and where a person lives, pays or signed. */
export const toldInPrivate = phrases({
  en: String.raw`
    (?:you|she|he|they|buyer|customer|mum|mother|wife|husband|\w+) (?:\w+ )?(?:told|tell|wrote|write|mentioned|said|say|admitted|admits?|explained|confirmed|informed|claimed|described|shared|confided) (?:to )?(?:us |me |our \w+ )?(?:\S+ ){0,4}?(?:in|by|on|over|via|through) (?:your|a|the|his|her|their|that|private) (?:\w+ )?(?:messages?|e-?mails?|phone|call|chat|letter|mail|conversation)
    (?:as|what) (?:you|she|he|\S+ \w+ \w+) (?:told|wrote|mentioned to|explained to|said to|informed|confided) (?:to )?(?:us|me)
    you (?:told|wrote|mentioned to|wrote to|explained to|admitted to|informed) (?:us|me|him|her|our \w+) (?:on \S+ )?(?:that|your|of your|about your)
    (?:in|from|by|according to) (?:your|his|her|their|our) (?:\w+ )?(?:messages?|e-?mails?|letter|chat|phone call|conversation)s?(?: (?:of|from|on|dated) (?:\S+ )?(?:\S+ )?\S+)? (?:you|we|to us|with|that|,)
    in your private
    your private (?:message|e-?mail|letter)
    (?:told|wrote|said to|admitted to) us (?:\w+ )?in private
    (?:called|phoned|rang|texted|wrote|e-?mailed|reached|reach|write|call) (?:you )?(?:at|on|to|under) \S*[@\d]\S*
    your (?:\w+ )?(?:number|phone|mobile) \+?\d
    your (?:\w+ )?(?:address|e-?mail) \S+@
    (?:admits?|wrote|says|admitted|told us) (?:\S+ )?in (?:his|her|their|the) (?:message|e-?mail)
    (?:on|over|by) the (?:phone|telephone) (?:\S+ ){0,3}?(?:you|that|told|with|on)
    (?:you|discussed|spoke|agreed|talked|told|confirmed) (?:\S+ ){0,5}?(?:on|by|over) (?:the )?(?:phone|telephone)
    as (?:discussed|agreed) (?:\S+ ){0,4}?(?:phone|telephone|message|e-?mail)
    we (?:know|see|remember|understand) ~ from (?:your|his|her) (?:messages?|e-?mails?)
    (?:card|visa|mastercard|account|iban|amex) ending
    (?:your|the) (?:visa|mastercard|amex|paypal account|bank account at)
    signed (?:for )?(?:it |the parcel )?(?:by )?\W?[a-z]\. ?[a-z]+
    signed for (?:it|the parcel) (?:himself|herself|yourself)
    (?:he|she|you|they|buyer) lives? (?:at|in|on)
    (?:left|parcel|delivered|package|it) (?:\S+ ){0,5}?(?:with|at|to) (?:your|the|a) (?:\w+ )?neighbou?r
    (?:at|to|in) no\. ?\d+
    \w+ (?:in|at|from) \w+ cottage
    customer [a-z]\. [a-z]+
    claim no
    with (?:his|her|your) (?:hearing aid|wheelchair|illness|pregnancy|operation|diabetes|condition)`,
  de: String.raw`
    (?:sie|du|der kaufer|die kauferin|ihr mann|ihre \w+) (?:\S+ ){0,6}?(?:nachricht|e-?mail|mail|telefon|brief|telefonat|anruf) (?:\S+ ){0,6}?(?:geschrieben|mitgeteilt|gesagt|erzahlt|erwahnt|zugegeben|berichtet|dass|das)
    (?:wie|was) sie uns (?:\S+ ){0,4}?(?:geschrieben|mitgeteilt|gesagt|schrieben|erzahlt)
    (?:in|laut|aus) ihrer (?:\w+ )?(?:nachricht|e-?mail|mail)
    am telefon (?:\S+ ){0,4}?(?:sagten|sie|haben)
    bei (?:ihrem|ihrer|einem) nachbar\w*
    (?:karte|konto|iban) mit (?:der )?endung`,
  fr: String.raw`
    (?:comme|que) vous (?:nous )?(?:l')?(?:avez|aviez) (?:\S+ )?(?:dit|ecrit|explique|mentionne|confie) (?:dans|par|au)
    (?:dans|selon|d'apres) votre (?:\w+ )?(?:message|e-?mail|mail|courriel|lettre)
    (?:au|par) telephone (?:\S+ ){0,3}?vous
    chez (?:votre|vos|un) voisin\w*
    carte (?:se terminant|finissant)`,
  es: String.raw`
    (?:como|que) (?:usted )?nos (?:dijo|escribio|comento|explico|conto|ha dicho|ha escrito)
    (?:en|segun) su (?:\w+ )?(?:mensaje|correo|e-?mail|carta)
    por telefono (?:\S+ ){0,3}?(?:usted|nos|dijo)
    (?:a|con) su vecin\w*
    tarjeta (?:terminada|que termina)`,
  it: String.raw`
    (?:come|che) (?:lei )?ci (?:ha (?:detto|scritto|spiegato|raccontato|confidato)|disse|scrisse)
    (?:nel|dal|secondo il) suo (?:\w+ )?(?:messaggio|e-?mail|lettera)
    (?:nella|dalla) sua (?:\w+ )?(?:e-?mail|mail|lettera)
    al telefono (?:\S+ ){0,3}?(?:lei|ci|ha)
    (?:al|dal|con il) suo vicin\w*
    carta che termina`,
});

/** Family, health and the like, which a reply may name only where the comment above it does. */
export const family = phrases({
  en: String.raw`
    (?:your|her|his) (?:\S+ )?(?:husband|wife|mother|mum|mom|father|dad|son|daughter|child|children|kids?|baby|grandson|granddaughter|grandmother|gran|nan|sister|brother|partner|girlfriend|boyfriend|divorce|pregnancy|illness|surgery|operation|cancer|diabetes|hospital|funeral|disability|depression|allergy|wheelchair|hearing aid)`,
  de: String.raw`
    (?:ihr\w*|dein\w*) (?:\S+ )?(?:mann|frau|mutter|vater|sohn|tochter|kind|kinder|baby|enkel\w*|oma|opa|schwester|bruder|scheidung|schwangerschaft|krankheit|operation|krebs|krankenhaus|behinderung|rollstuhl)`,
  fr: String.raw`
    (?:votre|vos) (?:\S+ )?(?:mari|femme|epouse|mere|pere|fils|fille|enfants?|bebe|petit-fils|grand-mere|soeur|frere|divorce|grossesse|maladie|operation|cancer|hopital|handicap)`,
  es: String.raw`
    sus? (?:\S+ )?(?:marido|esposo|esposa|mujer|madre|padre|hijo|hija|hijos|nino|nina|bebe|nieto|nieta|abuela|hermana|hermano|divorcio|embarazo|enfermedad|operacion|cancer|hospital|discapacidad)`,
  it: String.raw`
    (?:suo|sua|suoi) (?:\S+ )?(?:marito|moglie|madre|padre|figlio|figlia|figli|bambino|bambina|neonato|nipote|nonna|sorella|fratello|divorzio|gravidanza|malattia|operazione|cancro|ospedale|disabilita)`,
});

/** The same words in a comment. */
export const relatives = phrases({
  en: String.raw`
    (?:husband|wife|mother|mum|mom|mam|father|dad|son|daughter|child|children|kids?|baby|toddler|grand\w+|gran|nan|nana|sister|brother|partner|girlfriend|boyfriend|hospital|illness|surgery|operation|cancer|wheelchair|hearing aid|nurse|little (?:one|girl|boy))`,
  de: String.raw`
    (?:mann|frau|mutter|vater|sohn|tochter|kind|kinder|baby|enkel\w*|oma|opa|schwester|bruder|scheidung|schwangerschaft|krankheit|operation|krebs|krankenhaus|behinderung|rollstuhl)`,
  fr: `
    (?:mari|femme|epouse|mere|pere|fils|fille|enfants?|bebe|petit-fils|grand-mere|soeur|frere|divorce|grossesse|maladie|operation|cancer|hopital|handicap)`,
  es: `
    (?:marido|esposo|esposa|mujer|madre|padre|hijo|hija|hijos|nino|nina|bebe|nieto|nieta|abuela|hermana|hermano|divorcio|embarazo|enfermedad|operacion|cancer|hospital|discapacidad)`,
  it: `
    (?:marito|moglie|madre|padre|figlio|figlia|figli|bambino|bambina|neonato|nipote|nonna|sorella|fratello|divorzio|gravidanza|malattia|operazione|cancro|ospedale|disabilita)`,
});

/** How people are addressed, before a name. */
export const TITLE =
  /(?<![\p{L}\d]|\b[Oo]ur )(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Sir|Madam|Frau|Herrn?|Monsieur|Madame|Mme|Mlle|Señora?|Sra?|Don|Doña|Signora?|Sig(?:\.ra)?|Dott)\.? (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?/gu;
/** A name behind a greeting or thanks. */
export const GREETED =
  /(?<![\p{L}\d])(?:[Dd]ear|[Hh]ello|[Hh]i|[Hh]ey|[Tt]hanks|[Tt]hank you(?: so much| very much)?|[Ss]orry|[Hh]elp|[Aa]lways|[Cc]heers|[Ll]ittle|[Rr]emember|Good (?:morning|day|evening|afternoon)|Liebe[rs]?|Hallo|Guten Tag|Danke|Bonjour|Ch[eè]re?|Merci|Hola|Estimad[oa]|Gracias|Querid[oa]|Gentile|Ciao|Buongiorno|Grazie|Car[oa]),? (?:[Dd]ear |and |little )?(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}(?:[\p{L}'’-]+|\.))?)/gu;
/** What stands there and is nobody's name. */
export const NOBODY =
  /^(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Customer|Buyer|Client|Sir|Madam|Friend|Friends|All|Everyone|Everybody|There|Team|Valued|Reader|Shopper|Guest|Kunde|Kundin|Kunden|Kundinnen|Käufer|Herr|Frau|Damen|Client|Cliente|Clienta|Acheteur|Madame|Monsieur|Comprador|Compradora|Señor|Señora|Acquirente|Signore|Signora|Amazon|And|But|For|The|That|This|We|You|Your|It|Our|If|In|On|To|As|So|No|Not|Yes|A|An|I|Is|Are|What|When|Royal|Black|Christmas|Easter|Valentine|Prime|Order|Please|Thanks|Thank|Sorry|Again|Also|Best|Kind|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|DHL|UPS|DPD|Evri|FedEx|Hermes|USPS|GLS)(?![\p{L}])/iu;
