import { filters, inboxPage } from '../parts/message-inbox.ts';
import { hoursAgo, stamped } from '../parts/message-moments.ts';
import { composer, listed } from '../parts/message-thread.ts';

const WROTE = hoursAgo(2);
const WORDS = `Your kettle caught fire last night and I burned my hand putting it out.
I am talking to my lawyer. What are you going to do about this?`;

// Synthetic, and counted from now: a message with words of danger.
export default inboxPage({
  id: 'message-danger',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000989-0000990',
  content: `${filters('All')}<div class="thread-pane"><h2>Order ID: 114-0000989-0000990</h2>
${listed([{ who: 'Buyer', time: stamped(WROTE), text: WORDS }])}${composer()}</div>`,
  truth: {
    state: 'read',
    conversation: {
      orderId: '114-0000989-0000990',
      whole: true,
      messages: [{ from: 'buyer', text: WORDS, sent: { at: WROTE } }],
    },
    reply: 'kat-textarea.reply',
  },
});
