import { judgeRemoval } from '../../../lib/domain/text/judge-removal';
import type { Comment, Removal } from '../../../lib/domain/text/removal';
import type { TextLanguage, Topic } from '../../../lib/domain/text/text';

type Known = Partial<Omit<Comment, 'text' | 'language'>> & { topic?: Topic };

/** What becomes of a comment on an order of which nothing is known but what is given; of other searches, the topic given counts as found. */
export function judge(language: TextLanguage, text: string, { topic, ...known }: Known = {}): Removal {
  const comment: Comment = { text, rating: 1, fulfilment: 'FBM', buyShippingOnTime: false, ...known };
  const topics = topic ? [{ topic, start: 0, end: text.length }] : [];
  return judgeRemoval(comment, { obscene: [], personalData: [], topics, language });
}

/** The words of a text that a verdict rests on. */
export const decisiveWords = (text: string, { decisive }: Removal): string[] =>
  decisive.map(({ start, end }) => text.slice(start, end));

/** Comments about the item alone. */
export const productReviews: readonly (readonly [TextLanguage, string])[] = [
  ['en', 'The kettle leaks and the lid does not close.'],
  ['en', 'Too small for my hands, cheap plastic.'],
  ['en', 'Stopped working after two days'],
  ['en', 'Great sound, comfortable to wear'],
  ['en', 'The left speaker does not work.'],
  ['de', 'Viel zu klein und schlechte Verarbeitung.'],
  ['de', 'Nach zwei Wochen ist der Akku defekt.'],
  ['fr', 'Trop petit et de mauvaise qualité.'],
  ['fr', "La batterie ne tient pas et l'écran est illisible."],
  ['es', 'Muy pequeño y de mala calidad.'],
  ['es', 'La batería no dura nada, no funciona.'],
  ['it', 'Troppo piccolo, plastica scadente.'],
  ['it', 'La batteria non dura e si scalda troppo.'],
];

/** Clauses about the seller's side of an order. */
export const serviceClauses: readonly (readonly [TextLanguage, string])[] = [
  ['en', 'it arrived three weeks late'],
  ['en', 'the seller never answered'],
  ['en', 'the box was crushed'],
  ['en', 'they sent the wrong colour'],
  ['en', 'not as described'],
  ['en', 'no refund'],
  ['de', 'die Lieferung kam viel zu spät'],
  ['de', 'der Verkäufer antwortet nicht'],
  ['de', 'nicht wie beschrieben'],
  ['fr', 'livré avec trois semaines de retard'],
  ['fr', 'le vendeur ne répond pas'],
  ['fr', 'pas conforme à la description'],
  ['es', 'llegó con tres semanas de retraso'],
  ['es', 'el vendedor no contesta'],
  ['es', 'no corresponde con la descripción'],
  ['it', 'consegnato con tre settimane di ritardo'],
  ['it', 'il venditore non risponde'],
  ['it', 'non conforme alla descrizione'],
];

/** Comments about delivery alone. */
export const deliveries: readonly (readonly [TextLanguage, string])[] = [
  ['en', 'Never arrived.'],
  ['en', 'Delivered two weeks late. Never again!'],
  ['de', 'Die Lieferung dauerte drei Wochen.'],
  ['de', 'Nie angekommen'],
  ['fr', 'Jamais reçu.'],
  ['fr', 'Livraison très en retard'],
  ['es', 'Nunca llegó.'],
  ['es', 'Envío muy lento'],
  ['it', 'Mai arrivato.'],
  ['it', 'Consegna in ritardo di due settimane'],
];

/** Remarks about nothing in particular. */
export const remarks: readonly (readonly [TextLanguage, string])[] = [
  ['en', 'OK'],
  ['en', 'Bad'],
  ['en', 'Never again!'],
  ['en', 'Thank you very much'],
  ['de', 'Nie wieder'],
  ['de', 'Alles bestens, gerne wieder'],
  ['fr', 'Très déçue'],
  ['fr', 'Rien à signaler, merci'],
  ['es', 'Todo bien'],
  ['es', 'Nunca más'],
  ['it', 'Tutto ok'],
  ['it', 'Mai più'],
];
