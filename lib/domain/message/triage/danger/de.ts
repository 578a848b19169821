import type { DangerWords } from './danger-words';

/** What buyers who write German say of danger. Folded: ä is a, ß is s. */
export const german: DangerWords = {
  says: {
    claim: [
      'a ?(bis|to|-|2)? ?(to |bis )?-?z',
      '(a bis z|a-bis-z|a-z|a to z) ?(garantie|antrag|fall|claim)*',
      '(amazon )?garantie ?(antrag|fall|anspruch)',
      'garantieantrag',
      '(kauferschutz|kaeuferschutz)',
      '(melde|melden|wende|wenden|beschwere|beschweren|gehe|geh|eskaliere|einschalten|schalte|hinzuziehen|kontaktiere|informiere) .. amazon',
      'amazon .. (einschalten|eingeschaltet|einschalte|entscheiden|klaren|klart|melden|gemeldet|beschweren|erstatten|regeln|informieren|informiert|kummert|eingreifen)',
      '(fall|antrag) .. (bei|uber) amazon',
    ],
    chargeback: [
      '(ruckbuchung|ruckbuchen|zuruckbuchen|zuruckgebucht|zuruckbuche|rucklastschrift|charge ?back*|lastschrift zuruck*|zahlung .. (zuruck*|stoppen|gestoppt|sperren|gesperrt))',
      '(meine|unsere|die|der|meiner|ueber die|uber meine) (bank|hausbank|sparkasse|kreditkartenfirma|kreditkarten ?gesellschaft|kreditkarte|volksbank) .. (holen|hole|holt|zuruck*|einschalten|eingeschaltet|informiert|reklamier*|widersprech*|widersprochen|kummert|ermittelt|wenden|regeln|buch*)',
      '(paypal|klarna) .. (fall|konflikt|kauferschutz|melden|einschalten|klaren|antrag)',
      '(fall|konflikt|antrag) .. (paypal|klarna)',
      '(kreditkarten ?(firma|unternehmen|institut|anbieter|gesellschaft))',
      'geld .. (uber|durch|von) .. (bank|sparkasse|kreditkart*) .. (zuruck*|holen)',
    ],
    legal: [
      '(anwalt|anwaltin|anwalts|anwalte|anwalten|anwaltlich*|rechtsanwalt*|rechtsanwalt|rechtsbeistand|rechtsschutz*|rechtsabteilung|rechtlich* schritte|rechtsweg|juristisch*|jurist|juristin|gericht|gerichts|gerichtlich*|mahnbescheid|mahnverfahren|amtsgericht|klage|klagen|verklag*|einklagen|strafanzeige|abmahn*|verbraucherzentrale|verbraucherschutz*|verbraucherrecht*|schlichtungsstelle|inkasso|schadens?ersatz*|schmerzensgeld|haftbar|haftung|haften|paragra*|bgb|fernabsatz*|gesetzlich* (gewahrleistung|anspruch|recht|rechte|pflicht)|vor gericht|letzte frist|fristsetzung|letztmalig* .. frist|nachfrist|gesetzeswidrig|rechtswidrig|illegal|gerichtsvollzieher|betriebshaftpflicht|versicherung .. melden|haftpflicht*|widerrufsrecht .. (verweiger*|gericht))',
    ],
    injury: [
      '(verletzt|verletzung*|verletzte|krankenhaus|klinik|notaufnahme|notarzt|rettungswagen|krankenwagen|notruf|geschnitten|schnittwunde|schnittverletzung|blutet|blutete|geblutet|blutend*|verbrannt .. (hand|finger|arm|haut|mund|zunge|bein|gesicht|bauch)|verbruht|verbruhung*|verbrennung*|brandwunde*|brandblase*|ausschlag|hautausschlag|quaddeln|nesselsucht|allergische? reaktion*|allergischer schock|allergisch reagiert|anaphyla*|erstickt|ersticken|verschluckt|vergiftet|vergiftung*|lebensmittelvergiftung|erbrochen|erbrechen|ubergeben|ubelkeit|durchfall|ohnmacht*|bewusstlos|gebrochen .. (arm|bein|finger|handgelenk|nase|zahn|fus)|(arm|bein|finger|handgelenk|nase|zahn|fus) .. gebrochen|genaht|gestochen .. (finger|hand|auge)|gestolpert|gesturzt|prellung*|gehirnerschutterung|platzwunde|hautreizung*|entzundet|entzundung|eitert|operiert werden|arztlich*|zum arzt|beim arzt|arzt (sagt|meint|hat)|hautarzt|kinderarzt|zum tierarzt|beim tierarzt|tierarzt|giftnotruf|krank geworden|finger .. (eingeklemmt|gequetscht)|(eingeklemmt|gequetscht) .. finger|augen .. (tranen|brennen|gerotet)|atemnot|keine luft|juck*)',
      '(mein|meine|meinem|meiner|unser|unsere|der|die|das) .. (sohn|tochter|kind|baby|hund|katze|mutter|vater|frau|mann|oma|opa) .. (verschluckt|krank|verletzt|gesturzt|hingefallen|geblutet|erbrochen|krankenhaus|tot|gestorben)',
      '(hand|finger|daumen|arm|bein|auge|haut|fus|mund|lippe*|gesicht) .. (geschnitten|verbrannt|aufgeschnitten|blutet|geschwollen|wund|verletzt|verbruht)',
    ],
    fire: [
      '(feuer gefangen|in flammen|flammen|brannte|brennt|gebrannt|abgebrannt|angebrannt|durchgebrannt|verschmort*|schmort*|geschmort|verkohlt|angesengt|versengt|brandgefahr|brandgefahrlich|brandfleck*|brandgeruch|brandloch|zimmerbrand|feuerwehr|rauch|raucht|rauchte|qualm*|qualmt|qualmte|funken|funkt|stromschlag|stromstos|elektrischer schlag|elektrischen schlag|eine gewischt|gewischt bekommen|unter strom|kurzschluss|explodier*|explosion*|geplatzt .. akku|akku .. (geplatzt|aufgeblaht|aufgequollen|geschwollen|dick|explodiert|heis|ausgelaufen)|(aufgeblaht*|aufgequollen*|geschwollen*) .. akku|geschmolzen|schmilzt|schmolz|uberhitzt|uberhitzung|extrem heis|so heis .. (anfassen|verbrannt|schmilzt|geschmolzen|halten)|riecht .. (verbrannt|verschmort|nach rauch|angebrannt|verkohlt)|stinkt .. (verbrannt|verschmort|nach rauch|angebrannt)|verbrannter geruch|(sicherung|sicherungen|fi) .. (geflogen|rausgeflogen|raus|fliegt)|gasgeruch|gas tritt aus)',
    ],
    safety: [
      '(mich (umbringen|umzubringen|aufhangen|aufzuhangen|erschiessen)|selbstmord*|suizid*|mir das leben nehmen|nicht mehr leben)',
      '(gefahrlich*|lebensgefahr*|lebensgefahrlich*|sicherheitsrisiko|sicherheitsmangel|verletzungsgefahr|erstickungsgefahr|verschluckbar*|ruckruf*|zuruckgerufen .. (hersteller|produkt|modell)|glassplitter|glasscherben .. (essen|glas|mund)|splitter .. (essen|glas|glaschen|mund|brei)|scherben .. (essen|brei|marmelade|honig)|(schimmel|schimmlig*|verschimmelt) .. (brei|nahrung|essen|marmelade|brot|lebensmittel|glas)|maden|ungeziefer|mottenlarven|giftig*|schadstoff*|krebserregend*|nicht kindersicher|kindersicherung .. (defekt|geht|kaputt)|hatte .. (passieren|sterben|verletzen|tot) konnen|jemand .. verletzt|kleinteile .. (gelost|verschluck*|mund)|scharfe kante*|scharfkantig|unter (mir|ihm|ihr) .. (zusammengebrochen|zusammengekracht|gebrochen|eingebrochen)|zusammengebrochen|bremse* .. (versag*|nicht|defekt)|abgelaufen .. (lebensmittel|haltbarkeit|mhd)|mhd .. abgelaufen|gesundheitsgefahr*|gesundheitsschadlich*)',
    ],
    'rating-threat': [
      '(schlecht*|negativ*|miese?|vernichtend*|ehrlich*|entsprechend*|1|ein|einen|null|1-) ?-?(sterne?|stern|bewert*|rezension*|feedback|kritik)',
      '(schlecht*|negativ*|entsprechend*) (zu )?(bewerten|bewerte|bewertet|rezensieren)',
      '(1|ein|einen|einem|null|0) (stern|sterne)',
      '(bewertung|rezension|bewerten|bewerte|feedback) .. (schreib*|abgeb*|abgebe|hinterlass*|anpass*|ander*|losch*|abhang*|abhangt|wird|werde|sonst|wenn|falls|bis)',
      '(sonst|ansonsten|oder|dann|werde|werden|falls|wenn) .. (bewertung|bewerte|bewerten|rezension|feedback|stern|sterne)',
      'trust ?pilot',
      '(alle|andere|jeder|jedem|allen|anderen|kunden) .. (warnen|erfahren|wissen|erzahlen|weitersagen)',
    ],
    press: [
      '(presse|zeitung|zeitungen|lokalzeitung|bild zeitung|journalist*|reporter*|redaktion|fernsehen|rtl|ard|zdf|stern tv|radio|sozialen medien|soziale medien|social media|facebook|instagram|tiktok|youtube|twitter|offentlich machen|an die offentlichkeit|blog)',
    ],
    police: [
      '(polizei|polizeilich*|polizist*|kripo|kriminalpolizei|anzeige|angezeigt|anzeigen|strafanzeige|staatsanwalt*|betrug|betrugs|betruger|betrugerisch*|betrugsmasche|falschung*|gefalscht*|plagiat*|produktpiraterie|diebstahl|gestohlen*|diebe|geklaut|hehlerware|zoll .. (gemeldet|melden|informiert)|straftat|strafbar|kriminell*|markeninhaber*|ordnungsamt|gewerbeamt|gewerbeaufsicht|finanzamt|behorde*)',
    ],
    violence: [
      '(ich|wir) .. (wissen|weis|finde|finden|kenne) .. (wo (ihr|du|sie)|deine adresse|ihre adresse|dich|euch)',
      '(wo (ihr|du|sie) (wohnt|wohnst|wohnen|arbeitet|arbeiten|sitzt))',
      '(umbringen|bring .. um|totschlagen|tot schlagen|zusammenschlagen|verprugel*|schlage? .. (dich|euch|sie|zusammen)|aufs maul|in die fresse|fresse polieren|abfackeln|anzunden|niederbrennen|knochen brechen|abstechen|erschies*|komme .. (vorbei|vorbei und|zu (dir|euch|ihnen))|kommen .. (vorbei|zu euch)|wirst .. (bereuen|bezahlen)|werdet .. bereuen|werden .. bereuen|verreck*|stirb|pass auf dich auf|auf der hut|bombe|drohung|baseballschlager)',
    ],
  },
  hints: {
    legal: ['(recht|rechte|frist|gesetz*)'],
    'rating-threat': ['(bewert*|rezension*|stern|sterne|feedback)'],
    fire: ['(heis|geruch|riecht|stinkt|brand|brenn*)'],
    injury: ['(arzt|schmerz*|haut|allergi*|krank|tot)'],
    safety: ['(sicher|unsicher|scharf*|glas|baby|kind|kinder|schimmel*)'],
    claim: ['(amazon|garantie)'],
    chargeback: ['(bank|paypal|kreditkarte)'],
  },
  harmless: [
    '(feuerschale|feuerstelle|feuerkorb|feuerfest*|feuerzeug*|feuerwehr ?(auto|kostum|mann|mann sam|helm|spielzeug|wagen|haus)|feuerwehrauto*|kaminfeuer|lagerfeuer|feuerwerk|rauchmelder*|raucher|raucherofen|raucherstab*|raucherlachs|rauchglas|rauchgrau|nichtraucher*|wunderkerze*|brenndauer|brennholz|brennstoff|brennt (schon|sehr schon|gut|lange|gleichmasig)|kerze* .. (brennt|brennen|brannte|rauch*)|holz .. brennt|ofen .. brennt|brenner|heisluft*|heise schokolade|heiskleb*|funkuhr*|funkgerat*|funkmaus|funk ?tastatur|funktion*|geschmolzene? (schokolade|kase))',
    '(polizei ?(auto|kostum|mutze|uniform|hund|spielzeug|wagen)|polizeiauto*|polizeikostum|krimi*|kriminalroman*|gerichtsverfahren .. buch|gesetzbuch|jurabuch|anzeigetafel|anzeige (auf dem|am|im) (display|gerat)|display ?anzeige|anzeige (ist|zeigt|flackert|geht|defekt|bleibt)|batterieanzeige|ladeanzeige|digitalanzeige)',
    '(gerichte|das gericht (schmeckt|war lecker)|vor ?gericht ?e|leckere? gericht*)',
    '(klagen|klage) (uber nichts)',
    '(kann|konnte|konnen|gibt|habe|haben) (nicht|nichts|keinen grund)? ?(zu )?(klagen|beklagen)',
    'nicht klagen',
    '(5|funf|vier|4|volle|alle|top|gute|positive|beste|sehr gute|tolle) ?-?(sterne?|bewertung*|rezension*|feedback)',
    '(gut|positiv|sehr gut|super|bestens) (bewerte*|bewertet)',
    '(bewertungen|rezensionen) (gelesen|sind|waren|hier|anderer|der anderen)',
    '(gewahrleistung|hersteller ?garantie|garantie ?zeit|garantiekarte|jahre garantie|garantie (auf|fur|von|habe|gibt))',
    '(druckerpresse|knoblauchpresse|saftpresse|zeitungsstander|zeitungshalter|zeitungspapier|in zeitung*|radio ?wecker|radiowecker|autoradio|fernsehtisch|fernsehsessel|fernsehschrank)',
    '(power ?bank|sitzbank|gartenbank|bankverbindung|bankuberweisung|bankkonto|hantelbank|werkbank)',
    '(bombe|bomben) ?(masig|stimmung|wetter)',
    '(badebombe*|bombenmasig|bombastisch)',
    '(gesichert|versichert .. versand|versicherter versand)',
    '(uberwaltigt)',
    '(kugelsicher|lebensmittelecht|nicht giftig|ungiftig*|schadstofffrei*)',
  ],
};
