import { inboxPage } from '../parts/message-inbox.ts';
import { composer, listed } from '../parts/message-thread.ts';

const CASE = '6f1c0a52-1111-4aaa-8bbb-0000000009cc';

// Synthetic: a question before a sale has no order. Attributes say who wrote; the time counts back.
export default inboxPage({
  id: 'message-v3-presale',
  url: `https://sellercentral.amazon.com/messaging/inbox-v3?fi=caseId&ss=${CASE}&cc=${CASE}&ref=bsm_email_report`,
  content: `<div class="thread-pane"><h2>Question about an item</h2><p>ASIN: B000000001</p>
${listed([{ marks: ' data-sender="BUYER"', when: '2 hours ago', text: 'Is this kettle made for 230 V?' }])}${composer()}</div>`,
  truth: {
    state: 'read',
    conversation: {
      caseId: CASE,
      whole: true,
      messages: [{ from: 'buyer', text: 'Is this kettle made for 230 V?', sent: { hoursAgo: [1, 3] } }],
    },
    reply: 'kat-textarea.reply',
  },
});
