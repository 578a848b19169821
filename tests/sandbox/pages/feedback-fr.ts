import { oneBadFeedback } from '../parts/feedback-one.ts';
import { feedbackFrench } from '../parts/feedback-words.ts';

// The language of the page says that the day comes first.
export default oneBadFeedback({
  id: 'feedback-fr',
  host: 'sellercentral.amazon.fr',
  words: feedbackFrench,
  account: { name: 'Exemple SARL | France' },
  order: '402-0000373-0000374',
  comment: 'Colis arrivé en retard.',
  truth: { marketplace: 'FR', orderId: '402-0000373-0000374', comment: 'Colis arrivé en retard.' },
});
