import { composePage } from '../parts/message-compose.ts';

// As seen between 2019 and 2026: controls in shadow roots, the buyer's language in a tooltip, the last reason chosen.
export default composePage({
  id: 'message-compose-us',
  url: 'https://sellercentral.amazon.com/messaging/contact?orderID=114-0000901-0000902&marketplaceID=ATVPDKIKX0DER',
  buyer: 'Sample Person',
  printed: '114-0000901-0000902',
  reasons: [
    { value: 'confirmOrderDetails', label: 'Confirm order details' },
    { value: 'askForCustomization', label: 'Confirm customization details' },
    { value: 'other', label: 'Other', chosen: true },
  ],
  language: "Buyer's Language of Preference: German",
  truth: {
    state: 'read',
    compose: { orderId: '114-0000901-0000902', marketplace: 'US', buyerLanguage: 'de', reason: 'other' },
    reply: '.contact-buyer-text-area kat-textarea',
  },
});
