import { inboxPage } from '../parts/message-inbox.ts';
import { composer, listed } from '../parts/message-thread.ts';
import { frameShell } from '../parts/shell.ts';

const FRAME = '/messaging/inbox-v3/app-frame?case=0925';

// Synthetic: the inbox stands in a frame of the same origin, as it sometimes does; times are for machines too.
export default inboxPage({
  id: 'message-v3-frame',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000925-0000926',
  content: `<iframe class="inbox-frame" src="${FRAME}" title="Buyer messages"></iframe>`,
  frames: {
    [FRAME]: frameShell(`<div class="thread-pane"><h2>Order 114-0000925-0000926</h2>
${listed([
  {
    who: 'Buyer',
    time: '<time datetime="2026-10-02T16:14:00Z">Oct 2, 2026</time>',
    text: 'The kettle has a dent. Can I have a discount?',
  },
  {
    who: 'Seller',
    time: '<time datetime="2026-10-03T07:00:00Z">Oct 3, 2026</time>',
    text: 'We are sorry. May we refund 5.00 of it?',
  },
])}${composer('Reply')}</div>`),
  },
  truth: {
    state: 'read',
    conversation: {
      orderId: '114-0000925-0000926',
      whole: true,
      messages: [
        {
          from: 'buyer',
          text: 'The kettle has a dent. Can I have a discount?',
          sent: { at: '2026-10-02T16:14:00.000Z' },
        },
        { from: 'seller', text: 'We are sorry. May we refund 5.00 of it?', sent: { at: '2026-10-03T07:00:00.000Z' } },
      ],
    },
    reply: 'kat-textarea.reply',
  },
});
