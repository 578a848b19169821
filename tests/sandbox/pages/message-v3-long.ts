import type { LineTruth } from '../message-truth.ts';
import { inboxPage } from '../parts/message-inbox.ts';
import { composer, listed } from '../parts/message-thread.ts';

const clock = (at: number) =>
  `${String(9 + Math.floor(at / 6)).padStart(2, '0')}:${(at % 6) * 10 + 4}`.replace(/:(\d)$/, ':0$1');

const texts = Array.from({ length: 60 }, (_, at) =>
  at % 2 === 0 ? `Question number ${at + 1}: is it on its way?` : `Answer number ${at + 1}: we are looking into it.`,
);

const messages: LineTruth[] = texts.map((text, at) => ({
  from: at % 2 === 0 ? 'buyer' : 'seller',
  text,
  sent: { at: `2026-10-13T${clock(at)}:00.000Z` },
}));

// Synthetic: sixty messages.
export default inboxPage({
  id: 'message-v3-long',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000987-0000988',
  content: `<div class="thread-pane"><h2>Order ID: 114-0000987-0000988</h2>
${listed(
  texts.map((text, at) => ({
    who: at % 2 === 0 ? 'Buyer' : 'You',
    time: `<time datetime="2026-10-13T${clock(at)}:00Z">Oct 13, 2026</time>`,
    text,
  })),
)}${composer()}</div>`,
  truth: {
    state: 'read',
    conversation: { orderId: '114-0000987-0000988', whole: true, messages },
    reply: 'kat-textarea.reply',
  },
});
