import { composePage } from '../parts/message-compose.ts';

// The same page on a slow line: an empty app first.
export default composePage({
  id: 'message-compose-late',
  url: 'https://sellercentral.amazon.com/messaging/contact?orderID=114-0000903-0000904&marketplaceID=ATVPDKIKX0DER',
  buyer: 'Sample Person',
  delay: 900,
  truth: {
    state: 'read',
    compose: { orderId: '114-0000903-0000904', marketplace: 'US' },
    reply: '.contact-buyer-text-area kat-textarea',
  },
});
