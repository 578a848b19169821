import { inboxPage, PACIFIC } from '../parts/message-inbox.ts';
import { composer, listed } from '../parts/message-thread.ts';

// Synthetic: a button says that there is more above; the days are groups with a heading each.
export default inboxPage({
  id: 'message-v3-earlier',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000975-0000976',
  content: `<div class="thread-pane"><h2>Order ID: 114-0000975-0000976</h2><kat-button label="Show 3 earlier messages"></kat-button>
<div class="days"><section class="day"><h4>October 13</h4>${listed([
    { who: 'Buyer', when: '10/13/2026 9:14 AM', text: 'Any news?' },
    { who: 'You', when: '10/13/2026 3:20 PM', text: 'Not yet.' },
  ])}</section><section class="day"><h4>October 14</h4>${listed([
    { who: 'Buyer', when: '10/14/2026 9:14 AM', text: 'And now?' },
  ])}</section></div>${composer()}</div>`,
  truth: {
    state: 'read',
    conversation: {
      orderId: '114-0000975-0000976',
      whole: false,
      messages: [
        { from: 'buyer', text: 'Any news?', sent: { wall: '2026-10-13T09:14', zones: PACIFIC } },
        { from: 'seller', text: 'Not yet.', sent: { wall: '2026-10-13T15:20', zones: PACIFIC } },
        { from: 'buyer', text: 'And now?', sent: { wall: '2026-10-14T09:14', zones: PACIFIC } },
      ],
    },
    reply: 'kat-textarea.reply',
  },
});
