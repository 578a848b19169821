import type { StarterPack } from './starter';

/** Texts to begin with in Italian. */
export const startersIt: StarterPack = {
  language: 'it',
  texts: {
    holding: {
      name: 'Stiamo verificando, risposta entro una data',
      text: `Buongiorno,

grazie per il suo messaggio sull’ordine {order}. Stiamo verificando e avrà la nostra risposta qui entro il {in-two-days}.

Cordiali saluti`,
    },
    late: {
      name: 'In ritardo, ancora in viaggio',
      text: `Buongiorno,

mi dispiace che il suo articolo ({product}) non le sia arrivato entro il {deliver-by}. Il pacco è in viaggio con il numero di tracciamento {tracking}.

Se entro il {in-two-days} non l’avrà ricevuto, ci scriva qui. Le spediremo un sostituto o le rimborseremo l’intero importo, come preferisce.

Cordiali saluti`,
    },
    'not-received': {
      name: 'Non ricevuto: nuovo invio o rimborso',
      text: `Buongiorno,

mi dispiace che il suo ordine {order} ({product}) non le sia arrivato.

Rimediamo noi: possiamo spedirle un sostituto o rimborsarle l’intero importo. Che cosa preferisce? Lo faremo appena avremo la sua risposta.

Cordiali saluti`,
    },
    damaged: {
      name: 'Danneggiato o difettoso: sostituzione o rimborso',
      text: `Buongiorno,

mi dispiace che il suo articolo ({product}) le sia arrivato in queste condizioni. Non è ciò che aveva ordinato.

Possiamo spedirle un sostituto senza costi per lei o rimborsarle l’intero importo. Che cosa preferisce? Una foto, se ne ha una, ci aiuterebbe a evitare che succeda ancora; non è necessaria.

Cordiali saluti`,
    },
    'wrong-item': {
      name: 'Articolo sbagliato: cambio o rimborso',
      text: `Buongiorno,

mi dispiace che ciò che ha ricevuto non sia quanto aveva ordinato con l’ordine {order}.

Le spediamo {product} o le rimborsiamo l’intero importo, come preferisce. Restituire l’altro articolo non le costa nulla: l’etichetta di reso la paghiamo noi.

Cordiali saluti`,
    },
    'part-missing': {
      name: 'Manca un pezzo: lo spediamo',
      text: `Buongiorno,

mi dispiace che il suo articolo ({product}) le sia arrivato incompleto. Le spediamo ciò che manca, senza costi per lei.

Potrebbe dirci di quale pezzo si tratta? Il pacco partirà al più tardi il giorno lavorativo dopo la sua risposta. Se preferisce un rimborso, faremo quello.

Cordiali saluti`,
    },
    return: {
      name: 'Come restituirlo',
      text: `Buongiorno,

certo, può restituire il suo articolo ({product}). Nel suo account Amazon apra «I miei ordini», cerchi l’ordine {order} e scelga «Restituisci o sostituisci articoli». Lì riceverà l’etichetta e l’indirizzo.

La rimborsiamo entro due giorni lavorativi da quando lo riceviamo. C’è qualcosa dell’articolo in cui possiamo aiutarla?

Cordiali saluti`,
    },
    refunded: {
      name: 'Rimborso effettuato',
      text: `Buongiorno,

le abbiamo rimborsato {refunded} per il suo ordine {order}. Il denaro torna con lo stesso mezzo con cui ha pagato; quando compare dipende dalla sua banca, di solito pochi giorni lavorativi.

Mi dispiace per il disagio. Se resta qualcosa in sospeso, ci scriva qui e ce ne occuperemo.

Cordiali saluti`,
    },
    'shipping-refunded': {
      name: 'In ritardo: spedizione rimborsata',
      text: `Buongiorno,

mi dispiace che il suo ordine {order} sia arrivato più tardi di quanto promesso. Per la spedizione aveva pagato {shipping}, e le abbiamo rimborsato questa somma.

Il denaro torna con lo stesso mezzo con cui ha pagato; quando compare dipende dalla sua banca, di solito pochi giorni lavorativi.

Cordiali saluti`,
    },
    invoice: {
      name: 'Fattura allegata',
      text: `Buongiorno,

grazie per il suo messaggio. La fattura del suo ordine {order} del {purchase-date} è allegata a questo messaggio.

Se qualcosa va corretto, ce lo dica qui e gliene invieremo una nuova.

Cordiali saluti`,
    },
  },
};
