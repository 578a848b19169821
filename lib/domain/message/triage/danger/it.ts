import type { DangerWords } from './danger-words';

/** What buyers who write Italian say of danger, without accents. */
export const italian: DangerWords = {
  says: {
    claim: [
      'a ?(-|to|alla|2)? ?(to |alla )?-?z',
      'garanzia (dalla )?a ?(-|alla) ?z',
      'garanzia (di )?amazon',
      '(reclamo|segnalazion*|segnal*|contestazione|controversia|caso|richiesta) .. amazon',
      '(contatt*|rivolg*|chiam*|segnal*|inform*|sentir*|chied*|interpell*|coinvolg*) .. amazon',
      'amazon .. (interven*|decid*|rimbors*|risolv*|segnal*)',
      '(apriro|aprire|apro|aperto|faro|fare|presentare|presentero|inoltrare|avviare) .. (reclamo|contestazione|controversia|disputa)',
    ],
    chargeback: [
      '(charge ?back*|storno .. (pagamento|carta|addebito)|stornare|stornato .. banca|contest* .. (pagamento|addebito|transazione)|bloccare il pagamento|disconosc*)',
      '(la mia|mia|alla|con la|dalla) (banca|carta di credito) .. (rimbors*|storn*|contest*|recuper*|reclam*|blocc*|annull*)',
      '(chiam*|contatt*|rivolg*|avvis*|sentir*|parl*|vado|tramite|attraverso) .. (mia banca|la banca|banca|societa della carta)',
      '(controversia|contestazione|reclamo) .. (paypal|klarna|banca)',
      '(paypal|klarna) .. (controversia|contest*|rimbors*|reclamo)',
    ],
    legal: [
      '(avvocat*|legale|legali|legalmente|tribunale|giudice|giudice di pace|querela*|querel*|causa legale|fare causa|faccio causa|faro causa|denunci*|vie legali|azione legale|azioni legali|diffida|messa in mora|codacons|altroconsumo|federconsumatori|adiconsum|associazione consumatori|associazione dei consumatori|codice del consumo|diritti (del|dei) consumator*|tutela (del|dei) consumator*|diritto dei consumatori|garanzia legale|la legge|per legge|illegal*|risarcimento|risarcir*|danni|responsabilita civile|agcm|antitrust|mediazione|conciliazione|recupero crediti|decreto ingiuntivo|raccomandata)',
    ],
    injury: [
      '(ferit*|ferirsi|ospedale|pronto soccorso|ambulanza|118|sangu*|sanguin*|tagliat* .. (dito|mano|piede|braccio|labbro)|(dito|mano|piede) .. (tagliat*|sanguin*|bruciat*|ustionat*|schiacciat*)|punti di sutura|ustion*|bruciat* .. (mano|dito|dita|braccio|pelle|lingua|bocca|faccia|viso)|scottat* .. (mano|dito|dita|braccio|pelle|lingua|bocca)|sfogo|eruzione cutanea|orticaria|bolle .. (pelle|corpo|viso)|prurito|reazione allergica|shock anafilattico|anafila*|soffoc*|ingoiat*|inghiottit*|ingerit*|intossic*|avvelen*|vomit*|diarrea|nausea|svenut*|frattur*|rott* .. (braccio|gamba|dente|polso|dito|naso)|distorsione|infett*|infezione|irritazion* .. (pelle|occhi)|pelle .. (irritata|bruciata|rossa|gonfia|arrossata)|occhi .. (rossi|gonfi|bruciano|irritati)|gonfi* .. (faccia|viso|labbr*|occhi*|mano)|medico|dermatolog*|veterinari*|pediatra|centro antiveleni|cadut* .. (scala|sedia|sgabello|mamma|bambin*)|sono cadut*|e cadut* .. (bambin*|figli*|madre|padre|nonn*)|stat* male|sentit* male|ammalat*|e morto|e morta)',
      '(mio|mia|nostro|nostra|il|la) .. (figlio|figlia|bambino|bambina|neonato|cane|gatto|madre|padre|moglie|marito|nonna) .. (ingoiat*|ferit*|ospedale|pronto soccorso|soffoc*|cadut*|bruciat*|tagliat*|male|mort*)',
    ],
    fire: [
      '(preso fuoco|prende fuoco|in fiamme|fiamme|fiammata|incendi*|fumo|fuma|fumava|fumare .. (presa|cavo|caricatore)|scintill*|bruciat* .. (presa|cavo|caricatore|tavolo|tappeto|mobile)|(presa|cavo|caricatore|batteria|alimentatore|apparecchio|trasformatore|spina|telefono) .. (bruciat*|fus*|sciolt*|fumo|esplos*|gonfi*|scintill*|surriscald*|scotta*|bollente|rovente)|odore di bruciato|puzza di bruciato|puzza di (plastica )?bruciat*|esplos*|esplode|esplodere|scoppiat* .. (batteria|lampadina|mano|caricatore)|batteria .. (scoppiat*|gonfi*|esplos*)|scossa|scosse|scossa elettrica|folgorat*|corto ?circuito|saltata la (corrente|luce)|salta la (corrente|luce)|saltato il (salvavita|contatore)|salta il (salvavita|contatore)|surriscald*|fuga di gas|odore di gas|puzza di gas|vigili del fuoco|pompieri)',
    ],
    safety: [
      '(uccidermi|ammazzarmi|suicid*|impiccarmi|togliermi la vita|farla finita con la vita|non voglio piu vivere|voglio morire)',
      '(pericolos*|pericolo|rischio .. (soffoc*|incendio|elettr*|ferir*)|richiamo (del|di) prodotto|richiamat* .. (prodotto|produttore|modello)|prodotto richiamato|ritirat* dal (mercato|commercio)|vetro (nel|nella|nello|dentro)|pezz* di vetro|schegg* (di vetro|nel|nella|di)|muffa|ammuffit*|vermi|larve|insetti (nel|nella|dentro)|tossic*|cancerogen*|scadut* .. (alimento|cibo|mesi|latte)|data di scadenza|poteva .. (morire|farsi male|ferirsi|soffocare|uccidere)|avrebbe potuto .. (morire|ferir*|uccid*|soffoc*)|bord* taglient*|si e sfasciat* .. (sotto|mentre)|crollat*|ceduto .. (sotto|mentre|mio|mia)|freni .. (non|rott*)|piccol* pezz* .. (stacc*|bocca)|stacca* .. bocca|non e sicur*|non sicur*|a norma)',
    ],
    'rating-threat': [
      '(cattiv*|negativ*|pessim*|brutt*|orribil*|una|1|zero) (recension*|feedback|valutazion*|stell*|voto|opinion*|commento)',
      '(recension*|feedback|valutazion*|commento|voto) (negativ*|pessim*|cattiv*|brutt*)',
      '(una|1|una sola|zero|0) (stella|stelle|stellina)',
      '(lasciare|lascero|lascio|scrivere|scrivero|mettere|mettero|pubblicare|pubblichero|dare|daro) .. (recension*|feedback|valutazion*|commento|stell*)',
      '(altrimenti|se no|oppure|senno|o) .. (recension*|feedback|valutazion*|stell*)',
      'trust ?pilot',
      '(avvisare|avvisero|avvertire|dire a|diro a|far sapere) .. (tutti|altri (clienti|acquirenti)|la gente)',
    ],
    press: [
      '(stampa (locale|nazionale)|alla stampa|giornalist*|giornali|giornale|televisione|striscia la notizia|le iene|mi manda rai tre|mi manda raitre|social network|sui social|facebook|instagram|tiktok|youtube|twitter|rendere pubblico|pubblicamente|virale|blog)',
    ],
    police: [
      '(polizia|carabinieri|questura|guardia di finanza|polizia postale|denunci*|truff*|truffator*|frod*|fraudolent*|contraffatt*|contraffazione|falso prodotto|prodotto falso|tarocc*|rubat*|furto|ladr*|dogana .. (segnal*|avvis*)|reato|penale|penali|criminal*|autorita|procura)',
    ],
    violence: [
      '(so dove|sappiamo dove) .. (abit*|lavor*|sei|siete|trov*)',
      '(ti|vi) (ammazz*|uccid*|spacc*|pesto|picchi*|trovo|trovero|vengo a (prendere|cercare)|brucio|rompo|faccio (male|vedere|fuori))',
      '(vengo|verro|veniamo) .. (da voi|da te|a casa|in negozio|sotto casa|nel vostro) .. (e|con|vedrete|vedrai)?',
      '(spaccare la faccia|spacco la faccia|rompere le (gambe|ossa)|dare fuoco|do fuoco|bruciare (il|la|tutto)|ve ne pentirete|te ne pentirai|la pagherai|la pagherete|minacc* di morte|bomba|crepa|crepate|mazza da baseball|vi faccio passare)',
    ],
  },
  hints: {
    legal: ['(diritt*|legge)'],
    'rating-threat': ['(recension*|feedback|stell*|valutazion*)'],
    fire: ['(scalda|calda|caldo|bruci*|odore|puzza|fuoco)'],
    injury: ['(allergi*|dolor*|pelle|male)'],
    safety: ['(sicur*|bambin*|vetro)'],
    claim: ['(amazon|garanzia|reclamo)'],
    chargeback: ['(banca|paypal|carta)'],
  },
  harmless: [
    '(fuochi d artificio|fuochi artificiali|braciere|resistente al fuoco|rilevatore di fumo|rilevatori di fumo|salmone affumicato|affumicat*|candel* .. (brucia*|fiamm*|fumo|sciogl*|scioglie)|camino .. (fuoco|fiamm*|fumo)|effetto (fiamma|fuoco)|cioccolat* .. (fus*|sciolt*)|camion dei pompieri|pompieri (giocattolo|sam)|grigio fumo|vetro fume)',
    '(costume|macchina|macchinina|giocattolo|pupazzo|cappello|gioco|vestito) .. (polizia|poliziott*|pompier*|dottor*|medico|carabinier*)',
    '(romanzo giallo|libri gialli|libro giallo|libro di diritto|libri di (legge|diritto))',
    '(buon*|ottim*|bellissim*|5|cinque|4|quattro|positiv*|miglior*) (recension*|feedback|valutazion*|stell*|voto)',
    '(recension*|feedback|valutazion*) (positiv*|ottim*|buon*)',
    '(stampa (3d|digitale|su|a colori|e)|carta da giornale|mobile .. televisione|supporto .. televisione|telecomando .. televisione)',
    '(garanzia (di \\\\d+|di due|di un anno|del produttore|c e|quanto))',
    '(bonifico|conto|coordinate) .. banca',
    '(senza danni|nessun danno|non .. danni|danni (alla|alle|nel|durante|da|dovuti) (confezione|scatola|trasporto|spedizione|imballaggio)|carta (regalo|igienica|da|di imbarco|sd|geografica))',
    '(antifurto|non tossic*|atossic*|sicur* al 100|pagamento sicuro|acquisto sicuro)',
    '(bomba da bagno|bombe da bagno|pasta e patate)',
  ],
};
