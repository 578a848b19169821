import { inboxPage } from '../parts/message-inbox.ts';
import { composer, listed } from '../parts/message-thread.ts';
import { english } from '../parts/words.ts';

const ZONES = ['Europe/Rome'];

// Synthetic, in the language of the store.
export default inboxPage({
  id: 'message-v3-it',
  url: 'https://sellercentral.amazon.it/messaging/inbox-v3?fi=search&ss=405-0000939-0000940&marketplaceId=APJ6JRA9NG5V4',
  words: { ...english, lang: 'it-IT' },
  content: `<div class="thread-pane"><h2>405-0000939-0000940</h2>
${listed([
  { who: 'Acquirente', when: '2 ottobre 2026 alle ore 9:14', text: 'Il pacco non è arrivato.' },
  { who: 'Tu', when: '2 ottobre 2026 alle ore 15:20', text: 'Ci dispiace, arriva domani.' },
])}${composer('Rispondi')}</div>`,
  truth: {
    state: 'read',
    conversation: {
      orderId: '405-0000939-0000940',
      marketplace: 'IT',
      whole: true,
      messages: [
        { from: 'buyer', text: 'Il pacco non è arrivato.', sent: { wall: '2026-10-02T09:14', zones: ZONES } },
        { from: 'seller', text: 'Ci dispiace, arriva domani.', sent: { wall: '2026-10-02T15:20', zones: ZONES } },
      ],
    },
    reply: 'kat-textarea.reply',
  },
});
