import { inboxPage, PACIFIC } from '../parts/message-inbox.ts';
import { composer, listed } from '../parts/message-thread.ts';

// Synthetic: an answer that did not reach the buyer, which Amazon says below it.
export default inboxPage({
  id: 'message-v3-blocked',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000953-0000954',
  content: `<div class="thread-pane"><h2>Order ID: 114-0000953-0000954</h2>
${listed([
  { who: 'Buyer', when: '10/13/2026 9:14 AM', text: 'My parcel was not delivered' },
  {
    who: 'You',
    when: '10/13/2026 3:20 PM',
    text: 'Please write to us at our own address.',
    more: '<div role="status">⚠ This message was not delivered because it holds contact details.</div>',
  },
])}${composer()}</div>`,
  truth: {
    state: 'read',
    conversation: {
      orderId: '114-0000953-0000954',
      whole: true,
      messages: [
        { from: 'buyer', text: 'My parcel was not delivered', sent: { wall: '2026-10-13T09:14', zones: PACIFIC } },
        {
          from: 'seller',
          text: 'Please write to us at our own address.',
          sent: { wall: '2026-10-13T15:20', zones: PACIFIC },
          blocked: true,
        },
      ],
    },
    reply: 'kat-textarea.reply',
  },
});
