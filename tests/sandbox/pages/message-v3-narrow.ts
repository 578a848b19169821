import { inboxPage } from '../parts/message-inbox.ts';
import { articles, composer } from '../parts/message-thread.ts';

const CASE = '6f1c0a52-1111-4aaa-8bbb-0000000009bb';

// Synthetic: a narrow window without the list; writers by the spoken labels of articles.
export default inboxPage({
  id: 'message-v3-narrow',
  url: `https://sellercentral.amazon.com/messaging/inbox-v3?fi=caseId&ss=${CASE}&cc=${CASE}`,
  content: `<div role="log" aria-label="Messages">${articles([
    {
      marks: ' aria-label="Message from buyer, Oct 2"',
      time: '<time datetime="2026-10-02T09:14:00-07:00">Oct 2</time>',
      text: 'Does it fit a 12 cm pipe?',
    },
  ])}</div>${composer('Message to buyer')}`,
  truth: {
    state: 'read',
    conversation: {
      caseId: CASE,
      whole: true,
      messages: [{ from: 'buyer', text: 'Does it fit a 12 cm pipe?', sent: { at: '2026-10-02T16:14:00.000Z' } }],
    },
    reply: 'kat-textarea.reply',
  },
});
