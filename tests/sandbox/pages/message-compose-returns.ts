import { composePage } from '../parts/message-compose.ts';

// As Manage Returns opens it, with its mixed capitals.
export default composePage({
  id: 'message-compose-returns',
  url: 'https://sellercentral.amazon.co.uk/messaging/contact/returns?buyerID=A0SAMPLE0BUYER&custType=buyer&isMYR=1&marketplaceId=A1F83G8C2ARO7P&orderID=202-0000911-0000912',
  buyer: 'Sample Person',
  language: "Buyer's Language of Preference: en_GB",
  truth: {
    state: 'read',
    compose: { orderId: '202-0000911-0000912', marketplace: 'UK', buyerLanguage: 'en_GB' },
    reply: '.contact-buyer-text-area kat-textarea',
  },
});
