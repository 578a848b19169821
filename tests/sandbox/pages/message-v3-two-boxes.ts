import { inboxPage, PACIFIC } from '../parts/message-inbox.ts';
import { composer, listed } from '../parts/message-thread.ts';

// Synthetic: a box that searches, one that is switched off, one for a note, and the one that answers.
export default inboxPage({
  id: 'message-v3-two-boxes',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=search&ss=114-0000971-0000972',
  content: `<textarea placeholder="Search messages"></textarea><textarea disabled>Reply to buyer</textarea><textarea hidden></textarea>
<div class="thread-pane"><h2>Order ID: 114-0000971-0000972</h2>
${listed([{ who: 'Buyer', when: '10/13/2026 9:14 AM', text: 'The colour is wrong.' }])}${composer('Write here')}</div>
<aside><kat-textarea label="Note to yourself"></kat-textarea><kat-textarea label="Tell us what you think"></kat-textarea></aside>`,
  truth: {
    state: 'read',
    conversation: {
      orderId: '114-0000971-0000972',
      whole: true,
      messages: [{ from: 'buyer', text: 'The colour is wrong.', sent: { wall: '2026-10-13T09:14', zones: PACIFIC } }],
    },
    reply: 'kat-textarea.reply',
  },
});
