import { composePage } from '../parts/message-compose.ts';

// The page prints another order than its address names: it is about neither for certain.
export default composePage({
  id: 'message-compose-other-order',
  url: 'https://sellercentral.amazon.com/messaging/contact?orderID=114-0000913-0000914&marketplaceID=ATVPDKIKX0DER',
  buyer: 'Sample Person',
  printed: '114-0000915-0000916',
  truth: { state: 'drift' },
});
