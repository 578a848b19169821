import { inboxPage, PACIFIC } from '../parts/message-inbox.ts';
import { composer, listed, threadLinks } from '../parts/message-thread.ts';

// Synthetic: somebody searched for one order, and the conversation that is open is about another.
export default inboxPage({
  id: 'message-v3-other-thread',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000983-0000984',
  content: `<div class="inbox">${threadLinks([
    { href: '/messaging/inbox-v3?ss=114-0000983-0000984', name: 'Sample Person' },
    { href: '/messaging/inbox-v3?ss=114-0000985-0000986', name: 'Another Sample Person', chosen: true },
  ])}<div class="thread-pane"><h2>Order ID: 114-0000985-0000986</h2>
${listed([{ who: 'Buyer', when: '10/13/2026 9:14 AM', text: 'It was order 114-0000983-0000984.' }])}${composer()}</div></div>`,
  truth: {
    state: 'read',
    list: { kind: 'all', rows: [{ orderId: '114-0000983-0000984' }, { orderId: '114-0000985-0000986' }] },
    conversation: {
      whole: true,
      messages: [
        {
          from: 'buyer',
          text: 'It was order 114-0000983-0000984.',
          sent: { wall: '2026-10-13T09:14', zones: PACIFIC },
        },
      ],
    },
    reply: 'kat-textarea.reply',
  },
});
