import { inboxPage } from '../parts/message-inbox.ts';

// Synthetic: somebody talks to somebody, in one run of text, and there is no box. It must say that it is not understood.
export default inboxPage({
  id: 'message-v3-unreadable',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000963-0000964',
  content: `<div class="thread-pane"><h2>Order ID: 114-0000963-0000964</h2><div>
<b>Buyer</b> <i>10/13/2026 9:14 AM</i> The colour is wrong. <b>You</b> <i>10/13/2026 3:20 PM</i> We are sorry.</div></div>`,
  truth: { state: 'drift' },
});
