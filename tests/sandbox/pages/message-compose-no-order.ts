import { composePage } from '../parts/message-compose.ts';

// An answer to a question before a sale: there is no order.
export default composePage({
  id: 'message-compose-no-order',
  url: 'https://sellercentral.amazon.com/messaging/contact?buyerID=A0SAMPLE0BUYER&marketplaceID=A2EUQ1WTGCTBG2',
  buyer: 'Sample Person',
  truth: { state: 'read', compose: { marketplace: 'CA' }, reply: '.contact-buyer-text-area kat-textarea' },
});
