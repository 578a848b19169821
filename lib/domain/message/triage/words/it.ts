import type { MessageWords } from './message-words';

/** What Italian messages tell, without accents. */
export const italian: MessageWords = {
  cues: {
    thanks: [
      '(grazie|grazie mille|ringrazio|ringraziamo|ringrazi*|cordiali saluti|saluti|un saluto|distinti saluti|buona (giornata|serata|domenica|continuazione)|buon (lavoro|weekend|natale|fine settimana)|nessun problema|non c e problema|figurati|si figuri|prego)',
    ],
    praise: [
      '(perfetto|perfetta|perfettamente|perfetti|ottim*|eccellent*|fantastic*|splendid*|stupend*|meraviglios*|bellissim*|bell*|bravi|bravissim*|contento|contenta|contenti|content*|soddisfatt*|felic*|entusiast*|super|top|consiglio|consigliat*|consigliatissim*|raccomando|mi piace|ci piace|piaciut*|come (descritto|da descrizione|in foto|previsto)|conforme|veloce|velocissim*|rapid*|spedizione veloce|ben imballat*|buona qualita|buon prodotto|funziona (bene|perfettamente|benissimo|alla grande|a meraviglia)|tutto (bene|ok|perfetto|benissimo|a posto|regolare)|gentil*|disponibil*|impeccabil*|5 stelle|cinque stelle|comprero ancora|carin*|benissimo)',
    ],
    final: [
      '(non (serve|occorre|c e bisogno|e necessario|e necessaria|aspetto|attendo)) .. (rispost*|rispond*|risponder*|altro|inviare|mandare|niente)?',
      '(ignor*|ignorate|ignori|non consider*|non tenga conto|non tenete conto|lasci perdere|lasciate perdere) .. (messaggio|mail|richiesta|precedente|domanda)?',
      '(questione chiusa|caso chiuso|problema chiuso|nient altro da fare|solo per informazione|a titolo informativo|non dovete fare (nulla|niente))',
    ],
    closed: [
      '(tutto|e tutto|problema|adesso|ora|gia) (e |e stato |ora |adesso |a |gia )*(risolto|a posto|sistemato|chiarito|arrivato|ok|chiaro|in ordine|funziona|bene)',
      '(e arrivat*|sono arrivat*|appena arrivat*|arrivato (oggi|ieri|tutto|stamattina|finalmente)|ho (ricevuto|trovato|ritrovato|risolto|sistemato)|ricevuto (il rimborso|tutto|oggi|il pacco|la merce)|ce l aveva (il|un) vicino|dal vicino|errore mio|colpa mia|mi sono sbagliat*|ho sbagliato io|nessuna fretta|senza fretta|non c e fretta|volevo (solo|soltanto) (dire|dirvi|ringraziare|avvisare|informare)|solo per (dire|dirvi|ringraziare)|provero|aspettero|attendero|accetto|confermo)',
    ],
    confirms: [
      '(ok|va bene|si|d accordo|capito|perfetto|ricevuto|confermo|confermato|certo|chiaro|bene|ottimo|benissimo|no)',
    ],
    automatic: [
      '(fuori ufficio|fuori sede|risposta automatica|messaggio automatico|non rispondere a questo|non rispondere a questa|sono (in ferie|assente|fuori ufficio)|saro (in ferie|assente|fuori)|generato automaticamente|in caso di urgenza|per urgenze)',
    ],
    demand: [
      '(voglio|vogliamo|vorrei|vorremmo|desidero|desidererei|pretendo|esigo|chiedo|richiedo|chiediamo|ho bisogno|abbiamo bisogno|mi serve|mi servirebbe|mi occorre|gradirei)',
      '(per favore|perfavore|per cortesia|cortesemente|gentilmente|si prega|vi prego|la prego) .. (inviare|inviarmi|mandare|mandarmi|rimborsare|rimborsarmi|annullare|cambiare|rispondere|rispondermi|sostituire|spiegare|controllare|verificare|contattarmi|dirmi|modificare|inviat*|mandat*|rimborsat*|annullat*|rispondet*)',
      '(inviatemi|mandatemi|rimborsatemi|rispondete|annullate|rispondetemi|restituitemi|ridatemi|spiegatemi|contattatemi|ditemi|fatemi sapere|mi faccia sapere|mi dica|sostituitelo)',
      '(i miei soldi|indietro i soldi|il rimborso (subito|completo|totale)|essere rimborsat*)',
    ],
    request: [
      '(per favore|perfavore|per cortesia|cortesemente|gentilmente|fattura|rimbors*|reso|restitu*|annull*|cambi*|aiut*|sostitu*)',
    ],
    asks: [
      '(domanda|domande|informazione|dubbio|quando|dove|come|perche|quanto|quanta|quanti|quante|quale|quali|cosa|chi|potete|potreste|puo|potrebbe|posso|possiamo|avete|ha|c e|ci sono|sapere se|e possibile|sarebbe possibile|sapete)',
    ],
    trouble: [
      '(non|mai|nulla|niente|nessun|nessuna|ancora non|non ancora|senza) (e |ho |ha |mi |si |lo |la |ci |hanno |abbiamo |ancora |c e |sono |mi e |stato |stata )*(arrivat*|ricevut*|funzion*|va|vanno|entra|chiude|carica|accende|rimborsat*|rispost*|risponde*|rispondono|compres*|conforme|corrispond*|soddisfatt*|content*|complet*|spedit*|istruzioni|bene)',
      '(rott*|romp*|danneggiat*|difettos*|difetto|guast*|graffiat*|ammaccat*|strappat*|macchiat*|manca|mancano|mancant*|mancava|incomplet*|sbagliat*|errat*|errore|ritardo|in ritardo|tardi|pers*|smarrit*|aspetto|aspettando|attesa|attendo|problema|problemi|reclamo|troppo (piccol*|grand*|cort*|lung*|strett*)|perde|puzza|odore|vuot*|sporc*|usat*|invece di|al posto di|delus*|deludent*|purtroppo|mal*|pessim*|scadent*)',
    ],
    turn: ['(ma|pero|tuttavia|purtroppo|anche se|peccato|tranne|eccetto|solo che|unica cosa|una domanda|invece)'],
    upset: ['(delus*|deludent*|peccato|purtroppo|triste|scontent*|insoddisfatt*|dispiaciut*|preoccupat*|seccat*)'],
    angry: [
      '(inaccettabil*|vergogn*|vergognos*|scandalos*|ridicol*|assurd*|incredibil*|furios*|arrabbiat*|stuf*|presa in giro|prendere in giro|prendendo in giro|(terza|quarta|quinta) volta|immediatamente|subito|basta|ultimo avviso|ultima possibilita|bugiard*|bugie|truff*|ladr*|mai piu|pretendo|esigo|schifo|indecent*|pessim*)',
    ],
    abusive: [
      '(idiot*|imbecill*|stupid*|stronz*|coglion*|merda|cazzo|vaffanculo|deficient*|incapac*|ladri|ladro|truffator*|buffon*|pagliacc*|schifos*|bastard*|delinquent*)',
    ],
  },
  denials: ['(non|mai|nessun|nessuna|senza|niente|nulla|ne)'],
  topics: {
    return: [
      '(restitu*|reso|resi|rendere|rimandare|rispedire|etichetta di reso|recesso|ritiro|sostitu*|cambio (taglia|merce))',
    ],
    cancel: ['(annull*|cancell*|disdir*|non (mi )?serve piu|ordinato per (errore|sbaglio)|per sbaglio)'],
    address: ['(indirizzo|cap|numero civico|civico|trasferit*|punto di ritiro|citofono|portineria|cassetta)'],
    invoice: ['(fattura*|ricevuta|scontrino|partita iva|iva|prova d acquisto|codice fiscale)'],
    order_status: [
      '(dov e|dove (e|si trova|sono)|quando (arriv*|sara|spedit*|lo|verra|riceve*|posso|parte)|tracking|tracciamento|numero di spedizione|codice di spedizione|stato (dell|del|ordine)|gia (spedit*|partit*)|in consegna|data di consegna|tempi di (consegna|spedizione)|novita|notizie|aggiornament*)',
    ],
    not_received: [
      '(non|mai|niente|nulla|ancora non|non ancora) (e |ho |mi e |mi |lo |ancora |stato |stata |sono )*(arrivat*|ricevut*|consegnat*)',
      '(dov e) (il mio|la mia|il|la) .. (pacco|ordine|spedizione)',
      '(risulta consegnat*|segnato come consegnat*|pacco .. (smarrit*|pers*))',
    ],
    refund_problem: ['(rimbors*|i miei soldi|soldi indietro|riaccredit*)'],
    customer_service: [
      '(nessuno (risponde|mi risponde)|senza risposta|non (rispondete|risponde|rispondono|mi rispondete)|assistenza clienti|servizio clienti|ignor*|risposte automatiche|copia e incolla)',
    ],
    late_delivery: [
      '(ritardo|in ritardo|doveva (arrivare|essere)|sarebbe dovuto|previst* (per|il)|troppo tardi|da .. (giorni|settimane))',
    ],
    price: ['(prezzo|sconto|offerta|piu economico|spese di spedizione)'],
  },
  questions: {
    atStart: [
      '(quando|dove|dov e|come|perche|quanto|quanta|quanti|quante|quale|quali|qual e|cosa|che (taglia|misur*|colore|modello|tipo|differenza|materiale|cosa)|chi)',
      '(potete|potreste|puo|potrebbe|posso|possiamo|avete|ha|c e|ci sono|e possibile|sarebbe possibile|e (compatibile|originale|adatt*|normale|disponibile|incluso|inclusa|ancora|gia)|va bene (per|con)|funziona con|spedite|vendete|fate|si puo|sono|mi (puo|potete|potreste|potrebbe)|devo|sapete)',
    ],
    anywhere: [
      '(sapere|chiedere|chiedervi|dirmi|dire|indicare|indicarmi|confermare|confermarmi|controllare|verificare|informarmi) (per favore |cortesemente )?(se|quando|come|quanto|dove|quale|perche|cosa)',
      '(mi (puo|potete|potreste|potrebbe)|potete|potreste|potrebbe) (per favore |cortesemente |gentilmente )?(dir*|inviar*|mandar*|indicar*|confermar*|aiutar*|cambiar*|annullar*|spiegar*|rimborsar*|informar*|sostituir*)',
      '(dov e|quando (arriva|arrivera|verra|sara|lo|posso))',
    ],
  },
  rhetorical: [
    '(ok|si|no|vero|davvero|sul serio|seriamente|pronto|eh|capito|e uno scherzo|e chiaro|state scherzando|mi prendete in giro|mi state prendendo in giro|cosa chiedere di piu|che dire)',
    '(mi state|ci state) prendendo in giro',
  ],
};
