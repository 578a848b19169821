import { inboxPage } from '../parts/message-inbox.ts';
import { composer, listed } from '../parts/message-thread.ts';
import { english } from '../parts/words.ts';

const ZONES = ['Europe/Paris'];

// Synthetic, in the language of the store.
export default inboxPage({
  id: 'message-v3-fr',
  url: 'https://sellercentral.amazon.fr/messaging/inbox-v3?fi=search&ss=402-0000935-0000936&marketplaceId=A13V1IB3VIYZZH',
  words: { ...english, lang: 'fr-FR' },
  content: `<div class="thread-pane"><h2>402-0000935-0000936</h2>
${listed([
  { who: 'Acheteur', when: '2 oct. 2026 à 09:14', text: 'Le colis n’est pas arrivé.' },
  { who: 'Vous', when: '2 oct. 2026 à 15:20', text: 'Nous sommes désolés, il arrive demain.' },
])}${composer('Répondre')}</div>`,
  truth: {
    state: 'read',
    conversation: {
      orderId: '402-0000935-0000936',
      marketplace: 'FR',
      whole: true,
      messages: [
        { from: 'buyer', text: 'Le colis n’est pas arrivé.', sent: { wall: '2026-10-02T09:14', zones: ZONES } },
        {
          from: 'seller',
          text: 'Nous sommes désolés, il arrive demain.',
          sent: { wall: '2026-10-02T15:20', zones: ZONES },
        },
      ],
    },
    reply: 'kat-textarea.reply',
  },
});
