import { filters, inboxPage, PACIFIC } from '../parts/message-inbox.ts';
import { composer, listed, shadow, threadLinks } from '../parts/message-thread.ts';

const CASE = '6f1c0a52-1111-4aaa-8bbb-0000000009aa';
const thread = `<header><h2>Sample Person</h2><span>Order ID: <a href="/orders-v3/order/114-0000923-0000924">114-0000923-0000924</a></span>
<kat-button label="No response needed"></kat-button></header>
${listed([
  { who: 'Buyer', when: '10/2/2026 9:14 AM', text: 'Where is my parcel?\nIt should have been here on Monday.' },
  { who: 'You', when: '10/2/2026 3:20 PM', text: 'It left our house on September 28 and is on its way.' },
  { who: 'Buyer', when: '10/4/2026 8:05 AM', text: 'It is still not here. I want my money back.' },
])}
${composer()}`;

// Synthetic: a thread two shadow roots deep, writers by "You" and "Buyer".
export default inboxPage({
  id: 'message-v3-shadow',
  url: `https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000923-0000924&cc=${CASE}`,
  content: shadow(
    'bsm-inbox',
    `${filters('All')}<div class="inbox">${threadLinks([
      {
        href: `/messaging/inbox-v3?fi=search&ss=114-0000923-0000924&cc=${CASE}`,
        name: 'Sample Person',
        when: '10/4/2026 8:05 AM',
        mark: '<kat-badge label="Response needed"></kat-badge>',
        chosen: true,
      },
    ])}<div class="thread-pane">${shadow('bsm-thread', thread)}</div></div>`,
  ),
  truth: {
    state: 'read',
    list: {
      kind: 'all',
      rows: [
        {
          orderId: '114-0000923-0000924',
          caseId: CASE,
          sent: { wall: '2026-10-04T08:05', zones: PACIFIC },
          waiting: true,
        },
      ],
    },
    conversation: {
      orderId: '114-0000923-0000924',
      caseId: CASE,
      whole: true,
      messages: [
        {
          from: 'buyer',
          text: 'Where is my parcel?\nIt should have been here on Monday.',
          sent: { wall: '2026-10-02T09:14', zones: PACIFIC },
        },
        {
          from: 'seller',
          text: 'It left our house on September 28 and is on its way.',
          sent: { wall: '2026-10-02T15:20', zones: PACIFIC },
        },
        {
          from: 'buyer',
          text: 'It is still not here. I want my money back.',
          sent: { wall: '2026-10-04T08:05', zones: PACIFIC },
        },
      ],
    },
    reply: 'kat-textarea.reply',
  },
});
