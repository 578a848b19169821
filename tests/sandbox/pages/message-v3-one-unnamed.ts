import { inboxPage } from '../parts/message-inbox.ts';
import { composer, listed } from '../parts/message-thread.ts';

// Synthetic: one message names nobody. Who wrote it decides whether the buyer still waits, so none is read.
export default inboxPage({
  id: 'message-v3-one-unnamed',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000961-0000962',
  content: `<div class="thread-pane"><h2>Order ID: 114-0000961-0000962</h2>
${listed([
  { who: 'Buyer', when: '10/13/2026 9:14 AM', text: 'The colour is wrong.' },
  { when: '10/13/2026 3:20 PM', text: 'We are sorry and send another one.' },
])}${composer()}</div>`,
  truth: { state: 'read', reply: 'kat-textarea.reply' },
});
