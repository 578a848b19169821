import { composePage } from '../parts/message-compose.ts';

// The app never builds itself.
export default composePage({
  id: 'message-compose-never',
  url: 'https://sellercentral.amazon.com/messaging/contact?orderID=114-0000905-0000906&marketplaceID=ATVPDKIKX0DER',
  buyer: 'Sample Person',
  mode: 'never',
  truth: { state: 'loading' },
});
