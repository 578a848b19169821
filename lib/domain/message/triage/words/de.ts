import type { MessageWords } from './message-words';

/** What German messages tell. Folded: ä is a, ß is s. */
export const german: MessageWords = {
  cues: {
    thanks: [
      '(danke|dank|dankeschon|danke schon|vielen dank|besten dank|herzlichen dank|merci|ich danke|bedanke|dankbar|liebe gruse|viele gruse|mit freundlichen grusen|schone gruse|beste gruse|schonen tag|schones wochenende|schonen abend|alles gute|frohe weihnachten|gern geschehen|kein problem|keine ursache)',
    ],
    praise: [
      '(super|toll*|prima|klasse|perfekt*|einwandfrei*|wunderbar*|wunderschon*|schon*|spitze|spitzen*|top|genial*|hervorragend*|ausgezeichnet*|begeistert|zufrieden|freue mich|gefallt|gefallen (mir|uns|sehr)|gerne wieder|immer wieder|jederzeit wieder|empfehl*|weiterempfehl*|schnelle lieferung|schnell geliefert|schneller versand|wie beschrieben|wie abgebildet|wie erwartet|gute qualitat|sehr gut|gut verpackt|gut|gute|guter|gutes|passt (perfekt|super|genau|wunderbar|gut|prima|alles)|funktioniert (super|gut|einwandfrei|perfekt|prima|tadellos|jetzt|wieder|alles)|tadellos*|reibungslos*|liebe|lieb|freundlich*|hilfsbereit|gerne|glucklich|5 sterne|funf sterne)',
    ],
    final: [
      '(keine (antwort|ruckmeldung|reaktion) (notig|notwendig|erforderlich|mehr notig|mehr notwendig))',
      '(brauchen|mussen|braucht|brauchst) .. nicht .. (antworten|zu antworten|melden|reagieren)',
      '(hat sich erledigt|hat sich alles erledigt|schon erledigt|ist erledigt|bereits erledigt|alles erledigt|erledigt)',
      '(ignorieren sie|bitte ignorieren|vergessen sie|bitte .. (ignorieren|vergessen|als gegenstandslos))',
      '(nichts mehr (zu tun|notig|weiter)|kein handlungsbedarf|kein ersatz (notig|mehr notig)|fall (ist )?(abgeschlossen|erledigt|geschlossen)|nur zur info|nur zur information)',
    ],
    closed: [
      '(alles|jetzt|nun|ist|es|passt) (ist |jetzt |nun |wieder |soweit |so |bestens |auch )*(gut|in ordnung|ok|okay|bestens|da|angekommen|geklart|gelost|geklappt|klar|passt|funktioniert)',
      '(angekommen|eingetroffen|ist da|sind da|habe ich erhalten|erhalten|bekommen|gefunden|beim nachbarn (gefunden|abgeholt)|hat geklappt|problem (ist )?(gelost|behoben)|selbst (gelost|behoben|repariert)|mein fehler|mein irrtum|verwechselt|keine eile|eilt nicht|kein stress|geld (ist )?(da|angekommen|erhalten|zuruck)|erstattung (ist )?(da|erhalten|angekommen)|einverstanden|so machen wir|mache ich|werde ich (machen|versuchen|probieren)|warte (ich )?gerne|wollte nur .. (sagen|mitteilen|bescheid))',
    ],
    confirms: [
      '(ok|okay|ja|jawohl|gut|alles klar|verstanden|passt|in ordnung|geht klar|einverstanden|gerne|super|perfekt|prima|bestatige|erhalten|ja gerne|nein)',
    ],
    automatic: [
      '(abwesenheitsnotiz|abwesend|nicht im (buro|haus)|automatische (antwort|nachricht|eingangsbestatigung)|automatisch (erstellt|generiert|versendet)|bitte antworten sie nicht|nicht auf diese (e-?mail|nachricht)|ich bin .. (im urlaub|nicht erreichbar|auser haus)|ab .. wieder (erreichbar|im buro)|in dringenden fallen|eingangsbestatigung)',
    ],
    demand: [
      '(ich|wir) (mochte|mochten|will|wollen|brauche|brauchen|benotige|benotigen|fordere|verlange|erwarte|bitte um|bitten um|hatte gern*|hatte gerne|wurde gerne|bestehe)',
      '(bitte) .. (schicken|senden|schickt|sendet|erstatten|stornieren|andern|zusenden|melden|prufen|antworten|mitteilen|umtauschen|ersetzen|zuruck*|erklaren|korrigieren|klaren|helfen|nachliefern|stornier*|ruckruf|bescheid)',
      '(bitte um|brauche|benotige|hatte gern) .. (rechnung|erstattung|ersatz|ruckerstattung|antwort|ruckmeldung|hilfe|umtausch|label|ruckgabe|gutschrift|stornierung)',
      '(schicken|senden|erstatten|geben|melden|schickt|sendet|gebt) (sie|mir|uns|bitte|ihr|das)',
      '(geld zuruck|mein geld|um ruckmeldung|um antwort|um erstattung|um hilfe)',
    ],
    request: [
      '(bitte|hatte gern|mochte|brauche|rechnung|erstattung|ersatz|umtausch|stornier*|retoure|rucksendung|zurucksenden|zuruckschicken|adresse andern|hilfe|helfen)',
    ],
    asks: [
      '(frage|fragen|wann|wo|warum|wieso|weshalb|wie|was|wer|welche*|wohin|woher|ob|konnen sie|konnt ihr|kannst du|kann ich|kann man|haben sie|habt ihr|gibt es|ist das|ist es|passt das|wurde es|mochte wissen|wissen ob)',
    ],
    trouble: [
      '(nicht|nie|kein|keine|keinen|noch nicht|immer noch nicht|noch nichts|nichts) .. (angekommen|erhalten|bekommen|da|funktioniert|funktionieren|geht|gehen|passt|passen|geliefert|gekommen|dabei|enthalten|vollstandig|erstattet|geantwortet|gemeldet|antwort|reagiert|laden|ladt|schliest|halt|wie beschrieben|wie abgebildet|zufrieden|gut|richtig|dicht)',
      '(funktioniert|geht|passt|ladt|schliest|halt|gefallt|stimmt) (leider |gar |uberhaupt |so |mir |einfach |mehr )*(nicht|nie)',
      '(kaputt*|defekt*|beschadigt*|zerbrochen*|gebrochen|gerissen|zerkratzt*|verkratzt|kratzer|delle|verbeult|undicht|falsch*|fehlt|fehlen|fehlte|fehlend*|unvollstandig|verspatet|verspatung|zu spat|verloren|verschwunden|warte|warten|gewartet|problem|probleme|mangel|fehler|reklam*|beschwer*|retour*|zu (klein|gros|eng|kurz|lang|laut|dunn)|stinkt|riecht|wackelt|klemmt|abgebrochen|leer|schmutzig|gebraucht|statt|anstatt|schlecht*|ging verloren|storniert|enttausch*|leider|immer noch)',
    ],
    turn: ['(aber|jedoch|allerdings|leider|obwohl|nur|trotzdem|auser|dennoch|sonst|eine frage)'],
    upset: ['(enttausch*|schade|argerlich|leider|traurig|verargert|unzufrieden|genervt|nicht zufrieden|nicht schon)'],
    angry: [
      '(frechheit|unverschamt*|unmoglich|inakzeptabel|unglaublich|lacherlich|saftladen|skandal|katastroph*|unter aller sau|sauerei|abzocke|verarscht|verarschen|verarsche|wutend|stinksauer|sauer|reicht|schnauze voll|zum (dritten|vierten|funften) mal|endlich|sofort|unerhort|zumutung|letzte warnung|letzte chance|lugen|lugner|gelogen|ignoriert|dreist|schlimmste*|nie wieder|mull|schrott)',
    ],
    abusive: [
      '(idiot*|trottel|arschloch*|arschlocher|scheis*|verarscht|penner|drecks*|wichser|dumm*|blod*|volldeppen|deppen|depp|betruger*|gauner|verbrecher|schweine|lugner|halsabschneider|saftladen|fick*|verpisst)',
    ],
  },
  denials: ['(nicht|nie|niemals|kein|keine|keinen|keiner|keinerlei|nichts|ohne|weder|kaum)'],
  topics: {
    return: [
      '(zuruckschicken|zurucksenden|zuruckgeben|retour*|rucksend*|ruckgabe|umtausch*|umtauschen|ruckschein|rucknahme|abholen lassen|widerruf*|widerrufen|ruckversand)',
      '(schicke|sende|gebe) .. zuruck',
    ],
    cancel: [
      '(stornier*|storno|bestellung (abbrechen|zuruckziehen|loschen)|abbestell*|nicht mehr (benotigt|gebraucht)|versehentlich (bestellt|doppelt))',
    ],
    address: [
      '(adresse|lieferadresse|anschrift|hausnummer|postleitzahl|packstation|umgezogen|adressanderung|stockwerk|klingel|ablageort|abstellort)',
    ],
    invoice: [
      '(rechnung|rechnungen|quittung|beleg|kaufbeleg|mwst*|mehrwertsteuer|umsatzsteuer*|ust-?id*|steuernummer)',
    ],
    order_status: [
      '(wo (ist|bleibt|sind|bleiben)|wann (kommt|kommen|wird|werden|ist|geht|trifft|kann ich|erhalte|bekomme)|sendungsnummer|sendungsverfolgung|tracking*|trackingnummer|lieferstatus|bestellstatus|versandstatus|status|schon (verschickt|versendet|versandt|unterwegs|raus)|noch nicht (verschickt|versendet|versandt)|liefertermin|unterwegs|wann .. (geliefert|verschickt|versendet|da))',
    ],
    not_received: [
      '(nicht|nie|nichts|noch nicht) .. (angekommen|erhalten|bekommen|da|geliefert|gekommen|eingetroffen)',
      '(wo bleibt|wo ist) (mein|meine|das|die) .. (paket|bestellung|lieferung|sendung|ware|artikel)',
      '(als zugestellt|angeblich (zugestellt|geliefert)|paket .. (verloren|weg|verschwunden))',
    ],
    refund_problem: ['(erstatt*|ruckerstatt*|geld zuruck|mein geld|gutschrift|ruckzahl*|zuruckzahl*)'],
    customer_service: [
      '(keine (antwort|ruckmeldung|reaktion)|niemand (antwortet|meldet|reagiert)|ignoriert|antwortet (niemand|keiner|nicht)|meldet sich (niemand|keiner|nicht)|textbaustein*|standardantwort*)',
    ],
    late_delivery: [
      '(verspat*|zu spat|sollte .. (da|geliefert|ankommen|kommen)|uberfallig|lieferverzug|verzoger*|seit .. (tagen|wochen) .. (warte|unterwegs))',
    ],
    price: ['(rabatt|preis|gunstiger|nachlass|versandkostenfrei|mengenrabatt)'],
  },
  questions: {
    atStart: [
      '(ist|sind|war|waren|hat|haben|habt|hast|kann|konnen|kannst|konnt|konnte|konnten|darf|durfen|muss|mussen|soll|sollen|wird|werden|wurde|wurden|gibt|passt|passen|geht|funktioniert|kommt|kommen|liefern|liefert|versenden|verschicken|verkaufen|fuhren|bieten|bekomme|bekommt|muss|brauche|lasst|lassen) (ich|es|das|der|die|sie|ihr|du|wir|man|dies|diese|dieser|dieses|mein|meine|ein|eine|noch|hier|auch|da|denn|schon)',
      '(wann|wo|warum|wieso|weshalb|wie|was|wer|welche|welcher|welches|welchen|woher|wohin|womit|wofur|wozu|wieviel|wie viel|wie lange)',
    ],
    anywhere: [
      '(konnen|konnten|wurden) sie (mir |uns |bitte |mal |das |die |den |es )+',
      '(konnt|konntet) ihr (mir |uns |bitte |mal |das |die |den |es )+',
      '(mochte|wollte|wurde gerne|wurde gern|will) (gerne |gern |nur |mal )*(wissen|fragen|nachfragen)',
      '(frage mich|fragen|wissen|sagen|mitteilen|prufen|nachsehen|schauen) (bitte |mir |uns |mal |sie )*(,? )?(ob|wann|wie|was|wo|warum|welche*)',
      '(gibt es|haben sie|habt ihr|verkaufen sie|fuhren sie|liefern sie|versenden sie|bieten sie)',
      '(wann|wo) (kommt|ist|bleibt|wird|kann|bekomme|erhalte|geht)',
      '(kann|darf|muss) (ich|man)',
    ],
  },
  rhetorical: [
    '(ok|okay|ja|nein|oder|gell|nicht wahr|verstanden|klar|wirklich|ernsthaft|echt|hallo|was soll das|was soll der (mist|scheis|unsinn)|wollt ihr mich verarschen|soll das ein witz sein|ist das (ihr|euer) ernst|geht.?s noch|wie bitte|spinnt ihr|seid ihr (noch )?(ganz )?(dicht|bescheuert|blod|dumm))',
    '(wollen sie|wollt ihr) mich (verarschen|verappeln|fur dumm verkaufen)',
  ],
};
