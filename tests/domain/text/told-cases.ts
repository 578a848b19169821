/** Comments that tell what went wrong without a word that names it, made up, with a topic that they are about. */
export const toldCases = {
  en: [
    ['Ran for two evenings and then nothing', 'product_quality'],
    ['Lasted three weeks', 'product_quality'],
    ['Asked for the large jug, they sent the small one', 'wrong_item'],
    ['Needed it for Saturday, it came on Tuesday', 'late_delivery'],
    ['The party was on Friday, the balloons came on Monday', 'late_delivery'],
    ['Page says solid oak, it is painted chipboard', 'not_as_described'],
    ['Listed as unopened, half the pages are written on', 'not_as_described'],
    ['They want me to pay the postage to send it back', 'refund_problem'],
    ['Saw the same one for half at the corner shop', 'price'],
  ],
  de: [
    ['Hielt genau zwei Wochen', 'product_quality'],
    ['Nach dem dritten Mal Waschen voller Löcher', 'product_quality'],
    ['Größe 42 bestellt, Größe 38 bekommen', 'wrong_item'],
    ['Laut Anzeige Eiche, in Wirklichkeit Pressspan', 'not_as_described'],
  ],
  fr: [
    ['A tenu trois jours', 'product_quality'],
    ['Commandé du rouge, reçu du bleu', 'wrong_item'],
    ['C’était pour Noël, arrivé le 4 janvier', 'late_delivery'],
    ['Annoncé en cuir, c’est du plastique', 'not_as_described'],
  ],
  es: [
    ['Duró dos semanas', 'product_quality'],
    ['Se me quedó el mango en la mano', 'product_quality'],
    ['Pedí el azul y me mandaron el verde', 'wrong_item'],
    ['Era para el día 5 y vino el 12', 'late_delivery'],
  ],
  it: [
    ['È durato due settimane', 'product_quality'],
    ['Il manico mi è rimasto in mano', 'product_quality'],
    ['Ho chiesto il verde e mi hanno mandato il marrone', 'wrong_item'],
    ['Serviva per sabato, è arrivato martedì', 'late_delivery'],
    ['Scritto vera pelle, è plastica', 'not_as_described'],
    ['Quattro messaggi e neanche una riga', 'customer_service'],
  ],
} as const;
