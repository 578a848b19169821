import { inboxPage, PACIFIC } from '../parts/message-inbox.ts';
import { composer, listed } from '../parts/message-thread.ts';

// Synthetic: marked as needing no answer; the button of that name stands there on every page and says nothing.
export default inboxPage({
  id: 'message-v3-no-response',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000945-0000946',
  content: `<div class="thread-pane"><h2>Order ID: 114-0000945-0000946</h2><kat-badge class="case-badge" label="No response needed"></kat-badge>
${listed([{ who: 'Buyer', when: '10/14/2026 9:14 AM', text: 'Thanks, all good now.' }])}${composer()}</div>`,
  truth: {
    state: 'read',
    conversation: {
      orderId: '114-0000945-0000946',
      state: 'no-response-needed',
      whole: true,
      messages: [{ from: 'buyer', text: 'Thanks, all good now.', sent: { wall: '2026-10-14T09:14', zones: PACIFIC } }],
    },
    reply: 'kat-textarea.reply',
  },
});
