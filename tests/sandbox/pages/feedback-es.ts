import { oneBadFeedback } from '../parts/feedback-one.ts';
import { feedbackSpanish } from '../parts/feedback-words.ts';

// The language of the page says that the day comes first.
export default oneBadFeedback({
  id: 'feedback-es',
  host: 'sellercentral.amazon.es',
  words: feedbackSpanish,
  account: { name: 'Ejemplo SL | España' },
  order: '403-0000373-0000374',
  comment: 'Llegó tarde y roto.',
  truth: { marketplace: 'ES', orderId: '403-0000373-0000374', comment: 'Llegó tarde y roto.' },
});
