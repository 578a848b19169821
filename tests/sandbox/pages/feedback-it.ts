import { oneBadFeedback } from '../parts/feedback-one.ts';
import { feedbackItalian } from '../parts/feedback-words.ts';

// The language of the page says that the day comes first.
export default oneBadFeedback({
  id: 'feedback-it',
  host: 'sellercentral.amazon.it',
  words: feedbackItalian,
  account: { name: 'Esempio Srl | Italia' },
  order: '404-0000373-0000374',
  comment: 'Pacco arrivato rotto.',
  truth: { marketplace: 'IT', orderId: '404-0000373-0000374', comment: 'Pacco arrivato rotto.' },
});
