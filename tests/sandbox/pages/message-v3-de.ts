import { inboxPage } from '../parts/message-inbox.ts';
import { composer, listed } from '../parts/message-thread.ts';
import { german } from '../parts/words-other.ts';

const BERLIN = ['Europe/Berlin'];

// Synthetic, in German; who wrote stands behind the name.
export default inboxPage({
  id: 'message-v3-de',
  url: 'https://sellercentral.amazon.de/messaging/inbox-v3?fi=search&ss=302-0000933-0000934&mp=A1PA6795UKMFR9',
  words: german,
  account: { name: 'Beispiel Waren GmbH | Deutschland' },
  content: `<div class="thread-pane"><h2>Unterhaltung mit Beispiel Person</h2><p>Bestellnummer: 302-0000933-0000934</p>
${listed([
  { who: 'Beispiel Person (Käufer)', when: '2. Oktober 2026 um 09:14', text: 'Die Tasse ist zerbrochen angekommen.' },
  { who: 'Beispiel Waren GmbH (Verkäufer)', when: '2. Oktober 2026 um 15:20', text: 'Das tut uns sehr leid.' },
  {
    who: 'Beispiel Person (Käufer)',
    when: '3. Oktober 2026 um 07:01',
    text: 'Bekomme ich Ersatz oder mein Geld zurück?',
  },
])}${composer('Antwort an den Käufer', 'Senden')}</div>`,
  truth: {
    state: 'read',
    conversation: {
      orderId: '302-0000933-0000934',
      marketplace: 'DE',
      whole: true,
      messages: [
        {
          from: 'buyer',
          text: 'Die Tasse ist zerbrochen angekommen.',
          sent: { wall: '2026-10-02T09:14', zones: BERLIN },
        },
        { from: 'seller', text: 'Das tut uns sehr leid.', sent: { wall: '2026-10-02T15:20', zones: BERLIN } },
        {
          from: 'buyer',
          text: 'Bekomme ich Ersatz oder mein Geld zurück?',
          sent: { wall: '2026-10-03T07:01', zones: BERLIN },
        },
      ],
    },
    reply: 'kat-textarea.reply',
  },
});
