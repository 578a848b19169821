import { composePage } from '../parts/message-compose.ts';
import { german } from '../parts/words-other.ts';

// German, the older build of the controls, and the parameters in the other case.
export default composePage({
  id: 'message-compose-de',
  url: 'https://sellercentral-europe.amazon.com/messaging/contact?orderId=302-0000907-0000908&marketplaceId=A1PA6795UKMFR9',
  buyer: 'Beispiel Person',
  katal: 'light',
  mode: 'string',
  words: german,
  texts: { header: 'Nachricht an', box: 'Ihre Nachricht', send: 'Senden' },
  reasons: [
    { value: 'confirmOrderDetails', label: 'Bestelldetails bestätigen', chosen: true },
    { value: 'other', label: 'Sonstiges' },
  ],
  language: 'Bevorzugte Sprache des Käufers: Englisch (Vereinigtes Königreich)',
  truth: {
    state: 'read',
    compose: {
      orderId: '302-0000907-0000908',
      marketplace: 'DE',
      buyerLanguage: 'en',
      reason: 'confirmOrderDetails',
    },
    reply: '.contact-buyer-text-area kat-textarea',
  },
});
