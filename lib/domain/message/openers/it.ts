import type { Openers } from '../openers';

/** First sentences of an answer in Italian. */
export const openersIt: Openers = {
  late_delivery: [
    'Grazie per il Suo messaggio. Mi dispiace che il Suo ordine stia impiegando più del previsto.',
    'Sta aspettando il Suo ordine da troppo tempo e capisco la Sua rabbia. Mi dispiace.',
  ],
  not_received: [
    'Grazie per la segnalazione. Mi dispiace che il Suo ordine non Le sia arrivato.',
    'Il Suo ordine non Le è arrivato e ora deve anche rincorrerlo. Mi dispiace.',
  ],
  damaged: [
    'Grazie per la segnalazione. Mi dispiace che il Suo ordine sia arrivato danneggiato.',
    'Ha pagato un articolo in buono stato e Le è arrivato danneggiato. Mi dispiace e capisco la Sua rabbia.',
  ],
  packaging: [
    'Grazie per la segnalazione. Mi dispiace che il Suo ordine non fosse imballato come doveva.',
    'Il Suo ordine non era imballato come doveva e il disagio è stato Suo. Mi dispiace.',
  ],
  wrong_item: [
    "Grazie per la segnalazione. Mi dispiace che l'articolo ricevuto non sia quello che ha ordinato.",
    'Ha ordinato una cosa e ne ha ricevuta un’altra. Mi dispiace, anche per il disagio che Le crea.',
  ],
  item_missing: [
    'Grazie per la segnalazione. Mi dispiace che nel Suo ordine mancasse qualcosa.',
    'Una parte di ciò che ha pagato non era nel pacco. Mi dispiace e capisco il Suo disappunto.',
  ],
  not_as_described: [
    "Grazie per la segnalazione. Mi dispiace che l'articolo non sia come si aspettava dalla descrizione.",
    'Ciò che ha ricevuto non è quello che la descrizione lasciava aspettare. Mi dispiace e capisco la Sua delusione.',
  ],
  product_quality: [
    "Grazie per la segnalazione. Mi dispiace che l'articolo non vada come dovrebbe.",
    "L'articolo L'ha delusa e capisco il Suo disappunto. Mi dispiace.",
  ],
  customer_service: [
    'Grazie per il Suo messaggio. Mi dispiace che finora non Le siamo stati di maggiore aiuto.',
    "Si aspettava aiuto da noi e non l'ha avuto. Mi dispiace e capisco la Sua rabbia.",
  ],
  refund_problem: [
    'Grazie per il Suo messaggio. Mi dispiace che la questione del Suo rimborso sia ancora aperta.',
    'Sta aspettando il Suo denaro e capisco la Sua rabbia. Mi dispiace che la questione sia ancora aperta.',
  ],
  price: ['Grazie per il Suo messaggio. Capisco che il prezzo non è quello che si aspettava.'],
  praise: ['Grazie per le Sue gentili parole. Mi fa piacere sapere che è andato tutto bene.'],
  return: [
    'Grazie per il Suo messaggio sul reso del Suo ordine.',
    'Mi dispiace che il reso Le stia creando tanti problemi.',
  ],
  cancel: ["Grazie per il Suo messaggio sull'annullamento del Suo ordine."],
  address: ["Grazie per il Suo messaggio sull'indirizzo di consegna."],
  invoice: ['Grazie per il Suo messaggio sulla fattura.'],
  product_question: ["Grazie per la Sua domanda sull'articolo."],
  order_status: [
    "Grazie per il Suo messaggio. Capisco che desidera sapere dov'è il Suo ordine.",
    "Mi dispiace che debba chiedere dov'è il Suo ordine.",
  ],
  problem: [
    'Grazie per la segnalazione. Mi dispiace per i problemi con il Suo ordine.',
    'Capisco la Sua rabbia e mi dispiace per i problemi che ha avuto con questo ordine.',
  ],
  question: ['Grazie per il Suo messaggio.'],
};
