import { inboxPage } from '../parts/message-inbox.ts';
import { composer, listed } from '../parts/message-thread.ts';

// Synthetic: two messages of one day without a time of day. Which was first, and so whether the buyer still waits, nobody can say.
export default inboxPage({
  id: 'message-v3-unclear-order',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000981-0000982',
  content: `<div class="thread-pane"><h2>Order ID: 114-0000981-0000982</h2>
${listed([
  { who: 'Buyer', when: '10/13/2026', text: 'The colour is wrong.' },
  { who: 'You', when: '10/13/2026', text: 'We are sorry.' },
])}${composer()}</div>`,
  truth: { state: 'read', reply: 'kat-textarea.reply' },
});
