import { inboxPage, PACIFIC } from '../parts/message-inbox.ts';
import { listed } from '../parts/message-thread.ts';

// Synthetic: an editor instead of a text area, and writers by the names of shop and buyer alone.
export default inboxPage({
  id: 'message-v3-editable',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000927-0000928',
  content: `<div class="thread-pane"><h2>Conversation with Sample Person</h2><p>Order ID: 114-0000927-0000928</p>
${listed([
  { who: 'Sample Person', when: 'Oct 2, 2026 at 9:14 AM', text: 'The colour is wrong.' },
  { who: 'Example Widgets Ltd', when: 'Oct 2, 2026 at 3:20 PM', text: 'Dear Sample Person,\nwe are sorry about that.' },
])}
<div class="composer"><div class="toolbar"><button type="button">B</button></div>
<div class="editor" contenteditable="true" role="textbox" aria-label="Reply"></div><button type="button">Send</button></div></div>`,
  truth: {
    state: 'read',
    conversation: {
      orderId: '114-0000927-0000928',
      whole: true,
      messages: [
        { from: 'buyer', text: 'The colour is wrong.', sent: { wall: '2026-10-02T09:14', zones: PACIFIC } },
        {
          from: 'seller',
          text: 'Dear Sample Person,\nwe are sorry about that.',
          sent: { wall: '2026-10-02T15:20', zones: PACIFIC },
        },
      ],
    },
    reply: '.editor',
  },
});
