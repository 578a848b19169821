/** Suggested memos in Italian. */
export const memoTextsIt = {
  lang: 'it',
  buyer: {
    'customer-return': [
      'Abbiamo ricevuto il tuo reso e ti abbiamo rimborsato il prezzo dell’articolo.',
      'Abbiamo ricevuto il tuo reso. Il rimborso comprende le spese di spedizione originali.',
    ],
    'general-adjustment': [
      'Ci scusiamo per il disagio con il tuo ordine. Abbiamo corretto l’importo pagato e ti abbiamo rimborsato la differenza.',
    ],
    'out-of-stock': [
      'Ci dispiace: l’articolo che hai ordinato non è più disponibile. Ti abbiamo rimborsato quanto pagato per l’articolo.',
    ],
    'could-not-ship': [
      'Ci dispiace di non aver potuto spedire il tuo ordine. Ti abbiamo rimborsato l’articolo e le spese di spedizione.',
    ],
    'wrong-item': [
      'Ci dispiace di averti inviato l’articolo sbagliato. Ti abbiamo rimborsato l’articolo e le spese di spedizione.',
      'Ci dispiace di averti inviato l’articolo sbagliato. Il rimborso comprende le spese per la restituzione.',
    ],
    'buyer-cancelled': [
      'Come da tua richiesta, abbiamo annullato il tuo ordine e ti abbiamo rimborsato quanto pagato.',
    ],
    'not-received': [
      'Ci dispiace che il tuo ordine non ti sia arrivato. Ti abbiamo rimborsato l’articolo e le spese di spedizione.',
    ],
    'not-as-described': [
      'Ci dispiace che l’articolo non corrispondesse alla descrizione. Ti abbiamo rimborsato l’articolo e le spese di spedizione.',
      'Ci dispiace che l’articolo non corrispondesse alla descrizione. Il rimborso comprende le spese per la restituzione.',
    ],
    defective: [
      'Ci dispiace che l’articolo non funzionasse correttamente. Il rimborso comprende le spese per la restituzione.',
      'Ci dispiace che l’articolo sia arrivato danneggiato. Ti abbiamo rimborsato l’articolo e le spese di spedizione.',
    ],
    'price-error': [
      'Ci dispiace: il prezzo di questo articolo era indicato in modo errato. Ti abbiamo rimborsato la differenza.',
      'Ci dispiace: il prezzo di questo articolo era indicato in modo errato. Ti abbiamo rimborsato quanto pagato per l’articolo.',
    ],
    undeliverable: [
      'Ci dispiace che non sia stato possibile consegnare il tuo ordine all’indirizzo indicato. Ti abbiamo rimborsato l’articolo.',
    ],
    'carrier-delay': [
      'Ci dispiace che il tuo ordine sia arrivato in ritardo. Ti abbiamo rimborsato le spese di spedizione.',
    ],
    'late-dispatch': [
      'Ci dispiace di aver spedito il tuo ordine in ritardo. Ti abbiamo rimborsato le spese di spedizione.',
    ],
    exchange: [
      'Come da tua richiesta, abbiamo cambiato il tuo articolo e ti abbiamo rimborsato la differenza di prezzo.',
    ],
    other: [
      'Ci scusiamo per il disagio con il tuo ordine. Ti abbiamo rimborsato una parte di quanto pagato.',
      'Ci scusiamo per il disagio con il tuo ordine. Ti abbiamo rimborsato quanto pagato.',
    ],
  },
  self: {
    'customer-return': [
      'Reso ricevuto e controllato; articolo rimborsato.',
      'Reso ricevuto e controllato; rimborsato con la spedizione originale.',
    ],
    'general-adjustment': ['Rettifica concordata con l’acquirente; differenza rimborsata.'],
    'out-of-stock': ['Esaurito; rimborsato. Correggere la giacenza.'],
    'could-not-ship': ['Spedizione non possibile; rimborsato con la spedizione.'],
    'wrong-item': [
      'Articolo sbagliato inviato da noi; rimborsato con la spedizione.',
      'Articolo sbagliato inviato da noi; rimborsato con le spese di reso.',
    ],
    'buyer-cancelled': ['Annullato su richiesta dell’acquirente; rimborsato.'],
    'not-received': ['Non ricevuto; tracciamento controllato; rimborsato con la spedizione.'],
    'not-as-described': ['Non conforme alla descrizione; rimborsato. Controllare l’offerta.'],
    defective: [
      'Difettoso all’arrivo; rimborsato con le spese di reso.',
      'Danneggiato all’arrivo; rimborsato con la spedizione. Controllare l’imballaggio.',
    ],
    'price-error': [
      'Prezzo errato nella nostra offerta; differenza rimborsata.',
      'Prezzo errato nella nostra offerta; rimborsato. Correggere il prezzo.',
    ],
    undeliverable: ['Non consegnabile, rientrato; articolo rimborsato.'],
    'carrier-delay': ['Ritardo del corriere; spedizione rimborsata.'],
    'late-dispatch': ['Spedito in ritardo da noi; spedizione rimborsata.'],
    exchange: ['Cambiato; differenza di prezzo rimborsata.'],
    other: ['Gesto commerciale; rimborso parziale.', 'Concordato con l’acquirente; rimborsato.'],
  },
};
