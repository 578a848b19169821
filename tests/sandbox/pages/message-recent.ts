import { filters, inboxPage } from '../parts/message-inbox.ts';
import { hoursAgo, stamped } from '../parts/message-moments.ts';
import { composer, listed } from '../parts/message-thread.ts';

const ASKED = hoursAgo(46);
const ANSWERED = hoursAgo(44);
const WROTE = hoursAgo(21);
const WORDS = `The new lid came today and the kettle still leaks all over the counter. I am really disappointed.
When will you send a kettle that works? And who pays for sending this one back?`;

// Synthetic, and counted from now: a clock that began on a fixed day would be over for good. Its order has a page of its own.
export default inboxPage({
  id: 'message-recent',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000001-0000002',
  content: `${filters('All')}<div class="thread-pane"><h2>Order ID: 114-0000001-0000002</h2>
${listed([
  { who: 'Buyer', time: stamped(ASKED), text: 'The lid of my kettle does not close.' },
  { who: 'You', time: stamped(ANSWERED), text: 'I am sorry about that. A new lid leaves our house today.' },
  { who: 'Buyer', time: stamped(WROTE), text: WORDS },
])}${composer()}</div>`,
  truth: {
    state: 'read',
    conversation: {
      orderId: '114-0000001-0000002',
      whole: true,
      messages: [
        { from: 'buyer', text: 'The lid of my kettle does not close.', sent: { at: ASKED } },
        { from: 'seller', text: 'I am sorry about that. A new lid leaves our house today.', sent: { at: ANSWERED } },
        { from: 'buyer', text: WORDS, sent: { at: WROTE } },
      ],
    },
    reply: 'kat-textarea.reply',
  },
});
