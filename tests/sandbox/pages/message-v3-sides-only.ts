import { inboxPage } from '../parts/message-inbox.ts';
import { composer, listed } from '../parts/message-thread.ts';

// Synthetic: only the side and the colour say who wrote, which is no evidence. The box is there, and can be checked.
export default inboxPage({
  id: 'message-v3-sides-only',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000959-0000960',
  content: `<div class="thread-pane"><h2>Order ID: 114-0000959-0000960</h2>
${listed([
  { when: '10/13/2026 9:14 AM', text: 'The colour is wrong.' },
  { when: '10/13/2026 3:20 PM', text: 'We are sorry.', marks: ' style="text-align: right"' },
])}${composer()}</div>`,
  truth: { state: 'read', reply: 'kat-textarea.reply' },
});
