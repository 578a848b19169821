/** Texts about feedback in Italian. */
export const feedbackTextsIt = {
  lang: 'it',
  ask: 'Buongiorno,\n\ngrazie per averci permesso di risolvere il problema del Suo ordine {order}. Se lo desidera, può modificare o rimuovere il feedback che ha lasciato per questo ordine. La scelta è soltanto Sua e nulla dipende da essa.\n\nCordiali saluti',
  remove:
    'Per rimuovere il Suo feedback: apra «Il mio account» e vada ai feedback sui venditori che ha inviato (sulle pagine più vecchie in Personalizzazione, Community). Cerchi l’ordine {order}, scelga «Rimuovi» accanto al feedback e indichi un motivo.',
  amazon: {
    '102': 'Il feedback dell’ordine {order} contiene espressioni oscene: «{words}». Chiediamo di rimuoverlo.',
    '103': 'Il feedback dell’ordine {order} contiene dati personali: «{words}». Chiediamo di rimuoverlo.',
    '203':
      'L’intero commento dell’ordine {order} è una recensione del prodotto: «{words}». Non dice nulla del nostro servizio di venditore. Chiediamo di rimuovere il feedback.',
    '401':
      'L’ordine {order} è stato spedito in tempo con un’etichetta acquistata tramite il servizio di spedizione di Amazon (Buy Shipping), e l’intero commento riguarda una consegna in ritardo o mancata: «{words}». Chiediamo di barrare il feedback.',
    '402':
      'L’ordine {order} è stato gestito da Amazon, e l’intero commento riguarda la consegna: «{words}». Chiediamo di barrare il feedback.',
  },
};
