import { inboxPage, PACIFIC } from '../parts/message-inbox.ts';
import { bubbles } from '../parts/message-thread.ts';

// The inbox of 2021: search bar and the class of the seller's bubble were seen, the buyer's and everything else is synthetic.
export default inboxPage({
  id: 'message-v2',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v2?fi=search&ss=114-0000921-0000922',
  katal: 'light',
  content: `<div id="threads-list-search-bar"><kat-input label="Search" placeholder="Search messages"></kat-input></div>
<div id="all-messages-link"><kat-button label="All messages"></kat-button></div>
<div class="thread-pane"><p>Order ID: <a href="/orders-v3/order/114-0000921-0000922">114-0000921-0000922</a></p>
<div class="thread">${bubbles([
    { text: 'The lid does not close. Can you send another one?', when: 'Oct 2, 2026, 9:14 AM' },
    { text: 'We are sorry about the lid. A new one is on its way.', when: 'Oct 2, 2026, 3:20 PM', mine: true },
    { text: 'Thank you. When will it be here?', when: 'Oct 4, 2026, 8:05 AM' },
  ])}</div>
<kat-textarea class="reply" label="Your reply"></kat-textarea><kat-button label="Send"></kat-button></div>`,
  truth: {
    state: 'read',
    conversation: {
      orderId: '114-0000921-0000922',
      whole: true,
      messages: [
        {
          from: 'buyer',
          text: 'The lid does not close. Can you send another one?',
          sent: { wall: '2026-10-02T09:14', zones: PACIFIC },
        },
        {
          from: 'seller',
          text: 'We are sorry about the lid. A new one is on its way.',
          sent: { wall: '2026-10-02T15:20', zones: PACIFIC },
        },
        { from: 'buyer', text: 'Thank you. When will it be here?', sent: { wall: '2026-10-04T08:05', zones: PACIFIC } },
      ],
    },
    reply: 'kat-textarea.reply',
  },
});
