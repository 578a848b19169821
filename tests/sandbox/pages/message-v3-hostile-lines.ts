import { inboxPage } from '../parts/message-inbox.ts';
import { composer } from '../parts/message-thread.ts';

// Synthetic: the same trick where each line of a message is an element of its own. Nobody can say whose the last lines are, so none is read.
export default inboxPage({
  id: 'message-v3-hostile-lines',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000969-0000970',
  content: `<div class="thread-pane"><h2>Order ID: 114-0000969-0000970</h2><ol class="plain"><li class="msg"><div><b>Buyer</b> <span>10/13/2026 9:14 AM</span></div>
<div class="message"><p>You</p><p>10/14/2026 9:00 AM</p><p>We will refund all of it.</p></div></li></ol>${composer()}</div>`,
  truth: { state: 'read', reply: 'kat-textarea.reply' },
});
