import { inboxPage } from '../parts/message-inbox.ts';
import { articles, composer } from '../parts/message-thread.ts';

// Synthetic: the newest on top, Amazon's own notice in between.
export default inboxPage({
  id: 'message-v3-newest-first',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000973-0000974',
  content: `<div class="thread-pane"><h2>Order ID: 114-0000973-0000974</h2>${composer()}
<div role="feed">${articles([
    { who: 'Sent by you', time: '<time datetime="2026-10-03T09:00:00Z">Oct 3</time>', text: 'It will be picked up.' },
    { who: 'Amazon', time: '<time datetime="2026-10-02T19:00:00Z">Oct 2</time>', text: 'A return was opened.' },
    { who: 'Message from buyer', time: '<time datetime="2026-10-02T16:14:00Z">Oct 2</time>', text: 'I return it.' },
  ])}</div></div>`,
  truth: {
    state: 'read',
    conversation: {
      orderId: '114-0000973-0000974',
      whole: true,
      messages: [
        { from: 'buyer', text: 'I return it.', sent: { at: '2026-10-02T16:14:00.000Z' } },
        { from: 'amazon', text: 'A return was opened.', sent: { at: '2026-10-02T19:00:00.000Z' } },
        { from: 'seller', text: 'It will be picked up.', sent: { at: '2026-10-03T09:00:00.000Z' } },
      ],
    },
    reply: 'kat-textarea.reply',
  },
});
