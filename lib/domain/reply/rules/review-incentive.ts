import type { Example } from '../../rule';
import { instead } from '../policy/better';
import type { PolicyExample } from '../policy/policy-example';
import { policyGrounds } from '../policy/sources';
import type { DraftRule } from '../reply';
import { dealOf, isFree } from '../words/deal';
import { at, type Line, linesOf } from '../words/lines';
import { soundsLike } from '../words/witness';

function offers(line: Line, index: number, lines: readonly Line[]): boolean {
  const { reading, spoken } = line;
  const deal = dealOf(lines, index);
  return (
    deal?.wants === 'change' ||
    deal?.wants === 'leave' ||
    (deal?.wants === 'silence' && deal.gives === 'gift' && spoken) ||
    (spoken && reading.has('bribe')) ||
    (!isFree(line) && soundsLike('review-incentive', line.voice))
  );
}

/** Something given for feedback or a review: for leaving, changing or removing it. */
const rule: DraftRule = {
  id: 'review-incentive',
  flag: 'review-incentive',
  group: 'policy',
  severity: 'warning',
  text: 'checkReviewIncentive',
  grounds: [policyGrounds.noIncentive, policyGrounds.noDiscount],
  evaluate: (draft) =>
    linesOf(draft)
      .filter(offers)
      .map((line) => ({ ...at(line), ...instead('nothing', line.language) })),
};
export default rule;

export const examples: readonly Example<PolicyExample>[] = [
  {
    because: 'money for a review',
    given: { text: 'Pop us a review up and I’ll sling you a fiver.', language: 'en' },
    finds: 1,
  },
  {
    because: 'a gift for more stars',
    given: { text: 'Change your rating to 5 and a second lamp is yours.', language: 'en' },
    finds: 1,
  },
  {
    because: 'in the sentence behind',
    given: { text: 'Please leave us five stars. As a thank you we send a free refill.', language: 'en' },
    finds: 1,
  },
  {
    because: 'a refund for removal',
    given: { text: 'We refund you in full once the review is gone.', language: 'en' },
    finds: 1,
  },
  {
    because: 'in German',
    given: { text: 'Für eine Bewertung mit fünf Sternen schicken wir Ihnen einen Gutschein.', language: 'de' },
    finds: 1,
  },
  {
    because: 'in French',
    given: { text: 'Si vous modifiez votre évaluation, vous recevrez un bon d’achat.', language: 'fr' },
    finds: 1,
  },
  {
    because: 'in Spanish',
    given: { text: 'Por cada reseña con foto le regalamos una bombilla.', language: 'es' },
    finds: 1,
  },
  { because: 'in Italian', given: { text: 'Se modifica la recensione, riceverà un buono.', language: 'it' }, finds: 1 },
  {
    because: 'a refund that was made',
    given: { text: 'Thank you for your feedback, we have refunded the lamp.', language: 'en' },
    finds: 0,
  },
  {
    because: 'a gift that was in the listing',
    given: { text: 'The pouch is free, that is in the listing.', language: 'en' },
    finds: 0,
  },
  {
    because: 'nothing hangs on it',
    given: { text: 'Your refund was made and your rating is yours.', language: 'en' },
    finds: 0,
  },
  {
    because: 'it is forbidden',
    given: { text: 'We don’t pay for reviews, and Amazon forbids it.', language: 'en' },
    finds: 0,
  },
  {
    because: 'in German, thanks',
    given: { text: 'Danke für Ihr Feedback, wir haben die Lampe erstattet.', language: 'de' },
    finds: 0,
  },
  {
    because: 'in French, thanks',
    given: { text: 'Merci pour votre avis, nous vous avons remboursé.', language: 'fr' },
    finds: 0,
  },
  {
    because: 'in Spanish, thanks',
    given: { text: 'Gracias por su opinión, le hemos reembolsado.', language: 'es' },
    finds: 0,
  },
  {
    because: 'in Italian, thanks',
    given: { text: 'Grazie per il feedback, abbiamo rimborsato la lampada.', language: 'it' },
    finds: 0,
  },
];
