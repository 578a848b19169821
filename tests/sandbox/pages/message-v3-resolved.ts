import { inboxPage, PACIFIC } from '../parts/message-inbox.ts';
import { listed } from '../parts/message-thread.ts';

// Synthetic but for the label of the state (2023 to 2026): a case that is closed, with no box any more.
export default inboxPage({
  id: 'message-v3-resolved',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000943-0000944',
  content: `<div class="thread-pane"><h2>Order ID: 114-0000943-0000944</h2><span class="case-status-label">Resolved on Oct 5, 2026</span>
<div role="log">${listed([
    { who: 'Buyer', when: '10/2/2026 9:14 AM', text: 'May I have an invoice?' },
    { who: 'You', when: '10/2/2026 3:20 PM', text: 'It is in your account now.' },
    { who: 'Buyer', when: '10/13/2026 8:05 AM', text: 'Thank you.' },
  ])}</div></div>`,
  truth: {
    state: 'read',
    conversation: {
      orderId: '114-0000943-0000944',
      state: 'resolved',
      whole: true,
      messages: [
        { from: 'buyer', text: 'May I have an invoice?', sent: { wall: '2026-10-02T09:14', zones: PACIFIC } },
        { from: 'seller', text: 'It is in your account now.', sent: { wall: '2026-10-02T15:20', zones: PACIFIC } },
        { from: 'buyer', text: 'Thank you.', sent: { wall: '2026-10-13T08:05', zones: PACIFIC } },
      ],
    },
  },
});
