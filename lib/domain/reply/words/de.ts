import type { Parts } from './parts';

/** German, in letters without dots and with `s` for `ß`, as `fold` leaves them. */
export const de: Parts = {
  feedback: String.raw`
    feedbacks?
    (?:produkt|verkaufer|kunden|negativ|positiv|sterne|erst)?-?(?:bewertung|rezension|beurteilung)(?:en)?
    (?:\d|ein|einen|eine|zwei|drei|vier|funf|alle|volle|diese|die|der|den|ihre[nr]?|deine[nr]?|mehr|jeder|jeden)[- ]?sterne?n?
    sternen?
    [1-5] ?\*+
    [★⭐☆]+
    (?:ihr|ihren|dein|deinen|ihrem) kommentar
    bewerten sie (?:uns|den|das|unseren)
    bewertest? uns
    uns (?:\S+ ){0,3}?(?:bewerten|bewerte|bewertest)
    (?:bitte|und|dann) bewerte\w*
    weiterempfehl\w+`,
  thanked: String.raw`
    dank\w* (?:\S+ ){0,3}?(?:feedback|bewertung|rezension|kommentar|worte|sterne)`,
  comment: `
    kommentare?
    (?:ihre|deine|diese) (?:worte|ausserung|auserung|meinung|aussage|kritik)
    was sie (?:geschrieben|gepostet)
    (?:das |dem |die )?negative[nrs]?
    (?:die|der|den) (?:1|2|3|eine[nrs]?|zwei|drei)(?= (?:weg|runter|zuruck|raus|auf))`,
  praise: String.raw`
    (?:5|funf|4|vier|volle|alle|volle) ?-?sternen?
    (?:5|funf) ?\*
    [★⭐]{2,}
    (?:gute|positive|nette|tolle|freundliche|schone|bessere|beste|super|hohe|liebe|faire|kleine positive)[nrs]? (?:\S+ )?(?:bewertung|rezension|beurteilung|feedback|worte|sterne|kommentar)(?:en)?
    (?:auf|zu|in|mit) (?:5|funf)(?! (?:tag|stund|minut|uhr|woch|euro|stuck|prozent|jahr|werktag|cm|mm|mal))`,
  bad: String.raw`
    (?:schlechte|negative|miese)[nrs]? (?:bewertung|rezension|feedback|kommentar)\w*`,
  ask: `
    bitte
    bitten
    (?:konnten|wurden|konnen|mochten|wollen|durfen|sollten|konntest|wurdest|kannst) (?:sie|wir|ihr|du|ich)
    (?:wir|ich) (?:wurden|wurde|wunschen|hoffen|hoffe|erwarten|verlangen|fordern|flehen|zahlen|vertrauen|mochten|ersuchen|appellieren)
    (?:freuen|freut|freue|dankbar|verbunden|gefallen|hilft uns|helfen sie uns|hilf uns|nett|lieb|fair|gern gesehen|schatzen)
    (?:vielleicht|mussen|musst|sollten|solltest|denken sie|denk)`,
  plead: `
    (?:dankbar|flehen|instandig|unbedingt|mussen|musst|fair|gefallen|sehr freuen|anstandig|verlangen|fordern)`,
  change: String.raw`
    (?:zu|an|ab|zuruck|hoch|heraus|um)?(?:zu)?(?:losch|entfern|ander|korrigier|anpass|passen|zuheb|zuwert|uberdenk|revidier|uberarbeit|zuruckzieh|zuruckzu|zurucknehm|zurucknahm|zuruckgezog|zuruckgenomm|herauf|hochsetz|anheb|aufwert|verbesser|streich|aktualisier|berichtig|abander|umander|tilg|rausnehm|runternehm|herausnehm|erhoh)\w*
    (?:ge|ab|um|ver|aus)(?:losch|ander|strich|anpass|besser|tilg)\w*
    (?:angepasst|korrigiert|entfernt|zuruckgenommen|zuruckgezogen|geloscht|geandert|uberarbeitet|aktualisiert|verschwunden|verschwindet|weg ist|ist weg|weg sind|raus ist)
    (?:nehmen|nimm|ziehen|zieh|setzen|setz|heben|stufen|passen) ~ (?:zuruck|raus|runter|hoch|herauf|an|weg)
    (?:anderung|loschung|entfernung|rucknahme|korrektur|anpassung|streichung)`,
  changeIt: String.raw`
    (?:nehmen|ziehen|setzen|losch|entfern|ander|korrigier|uberdenk|streich)\w* (?:sie )?(?:das|es|sie|diese|den|dies)(?: bitte)?(?: (?:zuruck|raus|runter|weg|hoch|wieder))?
    bitte (?:\w+ )?(?:losch|entfern|korrigier|uberdenk|zuruck|ander)\w*(?: sie)? (?:das|es|dies|diese)
    (?:das|es|dies) (?:\w+ )?(?:loschen|entfernen|zuruckziehen|zurucknehmen|andern|korrigieren)`,
  leave: String.raw`
    (?:schreib|geb|gib|gibst|hinterlass|hinterlas|vergeb|vergib|abgeb|abgib|abzugeb|veroffentlich|post|teil|dalass|dalas|schenk|lass|las|klick|druck|verfass|erwahn)\w*
    (?:fur|mit|gegen) (?:jede|eine|einen|ihre|5|funf|die|deine)\w*
    bewert(?:e|en|est|et)
    schick\w*`,
  rateUs: `
    bewerten sie (?:uns|den|das|unseren)
    bewertest? uns
    bewertet`,
  dissuade: String.raw`
    (?:keine|nicht|ohne) (?:\S+ ){0,3}?(?:schlechte|negative|bose|1|einen|ein|schlechten)\w* (?:\S+ )?(?:bewertung|rezension|feedback|sterne?|beurteilung|kommentar)\w*
    (?:nicht|keine|davon abzusehen|absehen|sehen sie ~ ab|verzichten|bevor sie|ehe sie|statt|anstatt|vor einer|statt einer) (?:\S+ ){0,5}?(?:bewertung|rezension|feedback|bewerten|sterne|beurteilung)\w*
    (?:offnen|stellen|melden|machen) sie (?:\S+ ){0,3}?(?:keinen?|nicht) ~ (?:fall|antrag|a-bis-z|a-z|fall|beschwerde|amazon)
    (?:nachsichtig|gnadig|milde|fair) (?:mit|bei|in) ~ (?:sternen?|bewertung|rezension)`,
  harm: String.raw`
    (?:schade|schadet|schaden|schadigt|schadigen|verletz\w+|zerstor\w+|ruinier\w+|kostet uns|kosten uns|trifft uns|gefahrd\w+|belastet|bedroh\w+)
    (?:unfair|ungerecht|ungerechtfertigt|unwahr|falsch|unverdient|irrefuhrend)\w*
    (?:arbeitsplatz\w*|existenz|gehalt|kleines familienunternehmen|kleiner familienbetrieb|kleines team|kleiner laden|mein chef|das herz|kinder zu|leben von|wehtut|tut (?:uns )?weh|traurig)`,
  neutral: String.raw`
    (?:wenn|falls|sofern|wie|so wie) (?:sie|du|ihr) (?:das |es |sie |ihr |ihre )?(?:\S+ ){0,3}?(?:mochten|mogen|wollen|wunschen|wunscht|magst|willst|mochtest|fur richtig)
    (?:steht|stehen|bleibt|liegt|ist) (?:\S+ ){0,2}?(?:ihnen|dir|bei ihnen|ihre (?:entscheidung|sache)|freigestellt|frei|uberlassen)
    (?:konnen|kannst|durfen|darfst) sie (?:\S+ ){0,4}?(?:andern|entfernen|loschen|aktualisieren|abgeben|anpassen|jederzeit)
    (?:unabhangig|egal|ganz gleich|so oder so|ehrliche bewertung|ehrliches feedback|ganz wie sie|nichts damit zu tun|nicht daran geknupft|knupfen)
    (?:niemand|wir) (?:\w+ )?(?:verlangt|bezahlen|bieten|geben|belohnen) (?:\S+ ){0,3}?(?:nichts|keine|nicht)
    (?:war|waren) (?:\w+ )?(?:falsch|ein fehler)`,
  press: String.raw`
    (?:zahlen|bauen|vertrauen) (?:\w+ )?auf ~ (?:sterne|bewertung|rezension)
    (?:anstandig|fair|richtig) ~ (?:bewertung|rezension) ~ (?:zu |an)(?:andern|loschen|passen)`,
  benefit: String.raw`
    geschenk\w*
    gutschein\w*
    rabatt\w*
    gratis\w*
    kostenlos\w*
    umsonst
    geschenkt
    dankeschon
    bonus
    pramie
    belohn\w*
    nachlass
    nachlas
    guthaben
    gewinn\w*
    verlosung
    paypal
    code
    schenken
    aufs haus
    (?:ein|eine|einen|noch ein|zweite[nrs]?) (?:extra|kleines|kleine|zweite[nrs]?|weitere[nrs]?)
    \d[\d.,]* ?(?:€|euro|eur|prozent|%|chf|franken)
    € ?\d[\d.,]*
    zehner|funfer
    (?:uberweis|zahlen|erstatt)\w*`,
  bribe: String.raw`
    wie (?:versprochen|vereinbart) (?:\S+ ){0,6}?(?:gutschein|geschenk|\d+)
    angebot (?:\S+ ){0,4}?(?:gilt|bleibt|steht)`,
  gift: String.raw`
    geschenk\w*
    gutschein\w*
    rabatt\w*
    gratis\w*
    geschenkt
    dankeschon
    bonus
    pramie
    belohn\w*
    gewinn\w*
    verlosung
    paypal
    aufs haus
    schenken
    zweite[nrs]? \w+
    obendrauf
    zusatzlich\w*`,
  remedy: String.raw`
    (?:zuruck)?erstatt\w*
    ruckerstattung
    geld
    ersatz\w*
    (?:schick|send|versend|liefer|uberweis|zahl|auszahl|freigeb|frei|genehmig|bearbeit|reparier|tausch|umtausch|verschick)\w*
    gutschrift
    neue[nrs]? \w+
    betrag
    raus
    \d[\d.,]* ?(?:€|euro|eur)
    losung
    kulanz`,
  made: String.raw`
    (?:haben|habe|wurde|wurden|ist|sind) (?:\S+ ){0,6}?(?:erstattet|geschickt|gesendet|versendet|veranlasst|uberwiesen|verschickt|ersetzt|gutgeschrieben)`,
  condition: String.raw`
    wenn
    sobald
    falls
    sofern
    nachdem
    erst
    nur
    vorausgesetzt
    unter der (?:bedingung|voraussetzung)
    im gegenzug
    als (?:kleines |kleine )?(?:dank|dankeschon|gegenleistung|belohnung)
    dafur
    gegen
    dann
    und (?:wir|ich|sie|du)
    (?:bekommen|erhalten|kriegen|gibt|bekommst|erhaltst) (?:sie|es|du|wir)
    (?:wir|ich) (?:schicken|senden|erstatten|geben|schenken|zahlen|legen)
    fur (?:jede|eine|einen|ihre|5|funf|alle)\w*
    bevor
    vorher
    zuerst
    solange
    bis
    ohne`,
  strict: `
    sobald
    erst wenn
    erst
    nur wenn
    vorausgesetzt
    unter der (?:bedingung|voraussetzung)
    im gegenzug
    bevor
    solange`,
  link: String.raw`
    im gegenzug
    als (?:kleines |kleine )?(?:dank|dankeschon|gegenleistung|belohnung)
    dafur
    dann
    (?:sobald|wenn|erst wenn|nachdem) (?:das|dies|sie|es|die|der|er|diese) (?:\S+ ){0,3}?(?:weg|geloscht|erledigt|geschehen|passiert|zuruckgezogen|geschlossen|raus|online|geandert|ist|sind)
    danach
    anschliesend
    screenshot
    erst danach
    vorher
    zuvor`,
  claim: String.raw`
    (?:garantie)?antrag\w*
    a-bis-z\w*
    a-z\S*
    a-to-z\S*
    fall
    beschwerde
    reklamation
    kauferschutz\w*
    ruckbuchung
    streitfall
    ruckgabegrund`,
  ownClaim: String.raw`
    (?:wir|ich) (?:\S+ ){0,5}?(?:antrag|fall|reklamation|beschwerde)\w*
    (?:versicherung|spediteur|paketdienst|nicht|auf jeden fall|in diesem fall|in dem fall|im fall|falls)`,
  close: String.raw`
    (?:schlies|geschloss|zuruckzieh|zuruckgezog|zuruckzuzieh|zuruck|stornier|beend|fallen lass|fallenlass|zurucknehm|zuruckgenomm|loschen|ander|aufheb)\w*
    (?:ziehen|nehmen|lassen) ~ (?:zuruck|fallen)`,
  silence: String.raw`
    (?:versprech|versprich|zusicher|bestatig|zusag|unterschreib|erklar|garantier|verpflicht|schrift)\w* (?:\S+ ){0,9}?(?:nicht|keine|keinen|nichts|verzicht\w*) ~ (?:melden|meld\w*|bewert\w*|bewertung|beschwer\w*|amazon|anspruch\w*|antrag|schreib\w*|rezension|negativ\w*|weitere\w*)
    (?:verzichtserklarung|verschwiegenheit\w*|stillschweigen|unter uns|fur sich behalten|sache auf sich beruhen)
    keine (?:weiteren|schlechte|negative) (?:anspruche|forderungen|bewertung|beschwerden)
    ruckgabegrund ~ ander\w*
    anspruche geltend`,
  happy: String.raw`
    (?:wenn|falls|sofern|sollten|sollte|sind|waren) (?:\S+ ){0,5}?(?:zufrieden|glucklich|gefallt|gefallen|passt|begeistert|freut|gut finden|mogen|gern haben|klappt|liebt|lieben)
    (?:zufriedene|gluckliche|begeisterte)[nr]? (?:kunden|kaufer|kundinnen)
    nur (?:\S+ ){0,3}?(?:zufriedene|gluckliche)\w*
    bei zufriedenheit`,
  happyQuestion: String.raw`
    (?:zufrieden|glucklich|begeistert|alles gut|alles super|gefallt(?: es)?(?: ihnen| dir)?)(?: \w+){0,3} ?\?`,
  unhappy: String.raw`
    (?:wenn|falls|sollte|sollten|sofern) (?:\S+ ){0,4}?(?:nicht|etwas|problem\w*|unzufrieden|anders|mal|grund|beanstand\w*)
    (?:ansonsten|andernfalls|sonst|unzufrieden|nicht zufrieden|nicht ganz|falls nicht|wenn nicht|weniger)`,
  unhappyQuestion: String.raw`
    (?:unzufrieden|nicht zufrieden|doch nicht|nicht|weniger)(?: \w+){0,3} ?\?`,
  toUs: String.raw`
    (?:schreib|meld|kontaktier|wend|sag|sprech|sprich|antwort|teil|ruf)\w* (?:\S+ ){0,4}?(?:uns|mir|zuerst|zunachst|vorher|lieber|direkt|hier|bescheid)
    (?:bei|an) uns
    uns (?:\S+ ){0,3}?(?:kontaktieren|schreiben|bescheid|sagen|mitteilen|eine nachricht)
    bescheid`,
};
