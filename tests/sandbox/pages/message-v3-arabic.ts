import { inboxPage } from '../parts/message-inbox.ts';
import { composer, listed } from '../parts/message-thread.ts';

const ZONES = ['Asia/Dubai'];

// Synthetic: an English interface, and a buyer who writes from right to left.
export default inboxPage({
  id: 'message-v3-arabic',
  url: 'https://sellercentral.amazon.ae/messaging/inbox-v3?fi=search&ss=404-0000965-0000966&mp=A2VIGQ35RCS4UG',
  content: `<div class="thread-pane"><h2>Order ID: <bdi dir="ltr">404-0000965-0000966</bdi></h2>
${listed([
  { who: 'Buyer', when: '13 Oct 2026, 09:14', text: 'مرحبا، لم يصل الطرد بعد. متى سيصل؟' },
  { who: 'Seller', when: '13 Oct 2026, 15:20', text: 'نعتذر عن التأخير. سيصل غدا.' },
])}${composer()}</div>`,
  truth: {
    state: 'read',
    conversation: {
      orderId: '404-0000965-0000966',
      marketplace: 'AE',
      whole: true,
      messages: [
        {
          from: 'buyer',
          text: 'مرحبا، لم يصل الطرد بعد. متى سيصل؟',
          sent: { wall: '2026-10-13T09:14', zones: ZONES },
        },
        { from: 'seller', text: 'نعتذر عن التأخير. سيصل غدا.', sent: { wall: '2026-10-13T15:20', zones: ZONES } },
      ],
    },
    reply: 'kat-textarea.reply',
  },
});
