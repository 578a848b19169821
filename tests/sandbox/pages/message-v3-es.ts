import { inboxPage } from '../parts/message-inbox.ts';
import { composer, listed } from '../parts/message-thread.ts';
import { english } from '../parts/words.ts';

const ZONES = ['Europe/Madrid'];

// Synthetic, in the language of the store.
export default inboxPage({
  id: 'message-v3-es',
  url: 'https://sellercentral.amazon.es/messaging/inbox-v3?fi=search&ss=404-0000937-0000938&marketplaceId=A1RKKUPIHCS9HS',
  words: { ...english, lang: 'es-ES' },
  content: `<div class="thread-pane"><h2>404-0000937-0000938</h2>
${listed([
  { who: 'Comprador', when: '2 de octubre de 2026, 9:14', text: 'No ha llegado el paquete.' },
  { who: 'Tú', when: '2 de octubre de 2026, 15:20', text: 'Lo sentimos mucho, llega mañana.' },
])}${composer('Respuesta')}</div>`,
  truth: {
    state: 'read',
    conversation: {
      orderId: '404-0000937-0000938',
      marketplace: 'ES',
      whole: true,
      messages: [
        { from: 'buyer', text: 'No ha llegado el paquete.', sent: { wall: '2026-10-02T09:14', zones: ZONES } },
        { from: 'seller', text: 'Lo sentimos mucho, llega mañana.', sent: { wall: '2026-10-02T15:20', zones: ZONES } },
      ],
    },
    reply: 'kat-textarea.reply',
  },
});
