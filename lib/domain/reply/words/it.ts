import type { Parts } from './parts';

/** Italian, in letters without accents. */
export const it: Parts = {
  feedback: String.raw`
    feedback
    recension[ei]
    valutazion[ei]
    (?:\d|una|due|tre|quattro|cinque|le|sue|quelle|tue) stell[ae]
    stell[ae]
    [1-5] ?\*+
    [★⭐☆]+
    (?:il suo|suo|tuo|quel) commento
    (?:il suo|un|suo|tuo) (?:voto|punteggio|giudizio)
    (?:ci )?(?:valuti|recensisca|recensire|valutarci|recensirci)
    (?:ci )?(?:consigli|raccomandi)(?: ad altri)?`,
  thanked: String.raw`
    grazie (?:\S+ ){0,3}?(?:feedback|recensione|commento|valutazione)`,
  comment: `
    comment[oi]
    (?:le sue|quelle|queste) (?:parole|critiche)
    (?:quello|cio) che ha scritto
    (?:il|un|quel) negativo`,
  praise: String.raw`
    (?:5|cinque|4|quattro) stelle
    (?:5|cinque) ?\*
    [★⭐]{2,}
    (?:buon|buona|buone|bella|positiv[ao]|ottim[ao]|eccellente|miglior[ei]?|gentile) (?:\S+ )?(?:feedback|recension[ei]|valutazion[ei]|voto|commento|giudizio|stelle)
    (?:feedback|recension[ei]|valutazion[ei]|voto|commento|giudizio) (?:\w+ )?(?:positiv[aoi]|favorevol[ei]|ottim[ao]|buon[ao]|gentile)`,
  bad: String.raw`
    (?:feedback|recension[ei]|valutazion[ei]|commento) (?:negativ|cattiv)\w+
    (?:cattiv|brutt)\w+ (?:feedback|recension[ei]|valutazion[ei])`,
  ask: String.raw`
    per (?:favore|piacere|cortesia)
    (?:potrebbe|puo|vorrebbe|puoi|potresti|sarebbe|saremmo|le dispiacerebbe)
    (?:la|le|vi|ti) (?:\w+ )?(?:preg|chied|supplic|invit|esort|ringrazier|sar)\w*
    (?:preghiamo|chiediamo|speriamo|supplichiamo|pretendiamo|contiamo|vorremmo|confidiamo|apprezzeremmo|grat[oi]|cortesemente|gentilmente|favore|deve|ci aiuti|ci aiuterebbe|ci aiuta|giusto|consideri|non dimentichi)`,
  plead: String.raw`
    (?:supplic\w+|pretendiamo|deve|grat[oi]|giusto|ci aiuterebbe|cortesemente)`,
  change: String.raw`
    (?:rimuov|rimoss|elimin|cancell|togl|tolt|modific|cambi|corregg|corret|ritir|riconsider|aggiorn|miglior|alz|aument|rivede|riveda|rived|rettific|sposta)\w*
    (?:rimozione|modifica|correzione)
    tolga
    tolto
    sparis\w+
    scompar\w+`,
  changeIt: `
    (?:rimuover|eliminar|cancellar|toglier|modificar|cambiar|corregger|ritirar)(?:lo|la|li|le)
    (?:lo|la) (?:rimuova|elimini|cancelli|tolga|modifichi|cambi|corregga|ritiri)`,
  leave: String.raw`
    (?:lasc|scriv|dar|dia|dare|diate|metta|mett|pubblic|condivid|assegn|clicc|invi|regal)\w*
    (?:per|con) (?:una|un|ogni|la sua|5|cinque|le)`,
  rateUs: `
    ci (?:valuti|recensisca|recensisce)
    (?:valut|recens)(?:arci|irci)`,
  dissuade: String.raw`
    (?:non|senza|eviti|evitare|prima di|invece di|anziche) (?:\S+ ){0,5}?(?:lasci\w*|scriv\w+|pubblic\w+|dare|dia|mett\w+|valut\w+|recens\w+) ~ (?:feedback|recensione|valutazione|stelle?|commento|negativ\w+|voto)
    prima di (?:valutare|recensire|lasciare)
    (?:nessun|nessuna|niente) (?:feedback|recensione|valutazione|recensioni) (?:negativ\w+)?
    non (?:apra|faccia|presenti) (?:\w+ )?(?:reclamo|contestazione|a-z|garanzia)
    (?:clemente|indulgente|buono) con ~ (?:stelle|valutazione|voto)`,
  harm: String.raw`
    (?:dannegg\w+|distrug\w+|rovin\w+|penalizz\w+|ci costa|fa (?:molto )?male|fanno (?:molto )?male|ferisc\w+|minacci\w+|fa chiudere|affonda)
    (?:ingiust\w+|immeritat\w+|falsa?|falso|bugia|ingannev\w+|non (?:e )?giust\w+)
    (?:posti di lavoro|stipendio|piccola (?:azienda|impresa|bottega|famiglia|squadra)|piccolo negozio|azienda familiare|impresa familiare|a conduzione familiare|il mio capo|i nostri figli|il cuore)`,
  neutral: String.raw`
    se (?:lo |lei |vuole|le )?(?:desidera|vuole|preferisce|va|fa piacere)
    (?:come|quando) (?:vuole|preferisce|desidera|crede)
    (?:liber[ao]|dipende da lei|sta a lei|e una sua scelta|decisione sua|senza (?:alcun )?(?:obbligo|impegno)|indipendentemente|recensione sincera|recensione onesta|resta sua|non dipende|non e legat\w+)
    puo (?:\S+ ){0,3}?(?:modificare|rimuovere|cambiare|aggiornare|lasciare|eliminare)
    (?:non|mai) (?:\w+ )?(?:paghiamo|offriamo|diamo|chiediamo|premiamo)
    (?:era|e stato) un errore`,
  press: `
    contiamo su ~ (?:stelle|valutazione|recensione|feedback)`,
  benefit: String.raw`
    regal\w+
    omagg\w+
    buon[oi] (?:regalo|sconto|amazon|acquisto|da)
    un buono
    scont[oi]
    coupon
    gratis
    gratuit\w+
    carta regalo
    premi\w*
    ricompens\w+
    risarc\w+
    estrazione
    sorpresa
    paypal
    offriamo noi
    \d[\d.,]* ?(?:€|euro|eur|%)
    € ?\d[\d.,]*
    rimbors\w+
    denaro
    soldi`,
  bribe: String.raw`
    come (?:promesso|concordato|d'accordo) (?:\S+ ){0,6}?(?:regalo|buono|carta|\d+)
    offerta (?:\S+ ){0,4}?(?:resta|rimane|vale)`,
  gift: String.raw`
    regal\w+
    omagg\w+
    buono
    sconto
    coupon
    gratis
    premi\w*
    ricompens\w+
    estrazione
    sorpresa
    paypal
    second[ao] \w+
    in piu`,
  remedy: String.raw`
    rimbors\w+
    denaro
    soldi
    (?:sostitu|invi|sped|pag|accredit|sblocc|approv|elabor|ripar|cambi|restitu|mand|rilasci)\w*
    ricambio
    (?:un|una|il|la|suo) nuov[ao] \w+
    nuov[ao] \w+
    importo
    \d[\d.,]* ?(?:€|euro|eur)
    soluzione`,
  made: String.raw`
    (?:abbiamo|ho|e stat[ao]|sono stat[ie]|e) (?:\S+ ){0,2}?(?:rimborsat\w+|inviat\w+|spedit\w+|effettuat\w+|fatt\w+|accreditat\w+|sostituit\w+)`,
  condition: String.raw`
    se
    quando
    appena
    non appena
    una volta
    dopo
    purche
    a condizione
    a patto
    solo
    soltanto
    in cambio
    come (?:ringraziamento|ricompensa)
    per ringraziar\w+
    e (?:le|vi|noi|ricevera|riceve|otterra|ti)
    (?:le|vi|ti) (?:invi|regal|rimbors|dare|daremo|diamo|spedi|mand|restitu|faremo)\w*
    (?:ricevera|otterra|riceve|vince)
    per (?:una|un|ogni|la sua|5|cinque)
    poi
    allora
    prima
    finche
    fino a
    senza`,
  strict: `
    appena
    una volta che
    solo se
    purche
    a (?:condizione|patto)
    in cambio
    finche`,
  link: String.raw`
    in cambio
    come (?:ringraziamento|ricompensa)
    per ringraziar\w+
    (?:quando|appena|una volta|dopo) (?:\S+ ){0,4}?(?:fatto|rimoss\w+|cancellat\w+|eliminat\w+|chius\w+|ritirat\w+|modificat\w+|sparit\w+|pubblicat\w+|tolt\w+)
    (?:poi|dopodiche|allora|solo allora|a quel punto|dopo di che)
    screenshot
    prima`,
  claim: String.raw`
    reclam[oi]
    contestazion[ei]
    garanzia (?:dalla )?a\S*
    a-?(?:alla|to)?-?z
    richiesta di (?:reso|rimborso)
    segnalazion[ei]
    caso
    chargeback
    motivo del reso`,
  ownClaim: String.raw`
    (?:abbiamo|ho|noi) (?:\S+ ){0,4}?(?:reclamo|caso|contestazione)
    (?:assicurazione|corriere|non|in ogni caso|in questo caso|in caso)`,
  close: String.raw`
    (?:ritir|chiud|chius|annull|cancell|rinunc|elimin|abbandon|modific|cambi|rimuov)\w*`,
  silence: String.raw`
    (?:promett|conferm|impegn|firm|dichiar|garant|assicur)\w* (?:\S+ ){0,9}?(?:non|nessun|nessuna|niente|nulla|rinunc\w*|senza) ~ (?:recension\w+|feedback|reclam\w*|amazon|segnal\w*|pubblic\w*|negativ\w*|contest\w*)
    (?:liberatoria|rinuncia|accordo di riservatezza|tra noi|tra di noi|il suo silenzio|chiuderla qui|lasciare le cose)
    nessun(?:a)? altr[ao] (?:reclamo|richiesta)
    cambi\w+ ~ motivo`,
  happy: String.raw`
    se (?:\S+ ){0,5}?(?:soddisfatt\w+|content\w+|felice|felici|piace|piaciut\w+|va bene|apprezza|adora|funziona)
    (?:clienti|acquirenti) (?:soddisfatt\w+|content\w+|felici)
    (?:solo|soltanto) (?:\S+ ){0,3}?(?:soddisfatt\w+|content\w+|felici)`,
  happyQuestion: String.raw`
    (?:soddisfatt\w+|content\w+|felice|le piace|le e piaciut\w+|tutto bene)(?: \w+){0,3} ?\?`,
  unhappy: String.raw`
    (?:se|in caso) (?:\S+ ){0,4}?(?:non|problema|qualcosa|contrario|insoddisfatt\w+|scontent\w+|no)
    (?:altrimenti|in caso contrario|insoddisfatt\w+|scontent\w+|se no)`,
  unhappyQuestion: String.raw`
    (?:no|insoddisfatt\w+|scontent\w+|non soddisfatt\w+)(?: \w+){0,3} ?\?`,
  toUs: String.raw`
    (?:contatt|scriv|dic|parl|avvis|rispond|comunic)\w*(?:ci|mi|celo)
    (?:ci|mi) (?:contatti|scriva|dica|avvisi|risponda|faccia sapere|parli)
    (?:con|a) noi`,
};
