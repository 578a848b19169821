import { inboxPage } from '../parts/message-inbox.ts';
import { composer, listed } from '../parts/message-thread.ts';
import { english } from '../parts/words.ts';

// Synthetic, in the French of Canada, which writes days and months in both orders: the one message has no time.
export default inboxPage({
  id: 'message-v3-unclear-dates',
  url: 'https://sellercentral.amazon.ca/messaging/inbox-v3?fi=search&ss=701-0000979-0000980&mp=A2EUQ1WTGCTBG2',
  words: { ...english, lang: 'fr-CA' },
  content: `<div class="thread-pane"><h2>701-0000979-0000980</h2>
${listed([{ who: 'Acheteur', when: '02/03/2026 09:14', text: 'Bonjour, où est mon colis?' }])}${composer('Répondre')}</div>`,
  truth: {
    state: 'read',
    conversation: {
      orderId: '701-0000979-0000980',
      marketplace: 'CA',
      whole: true,
      messages: [{ from: 'buyer', text: 'Bonjour, où est mon colis?' }],
    },
    reply: 'kat-textarea.reply',
  },
});
