import { filters, inboxPage, PACIFIC } from '../parts/message-inbox.ts';
import { threadLinks } from '../parts/message-thread.ts';

const CASES = ['6f1c0a52-1111-4aaa-8bbb-0000000009d1', '6f1c0a52-1111-4aaa-8bbb-0000000009d2'];

// Synthetic: the list of what awaits an answer, and no conversation open. The second one is a question before a sale.
export default inboxPage({
  id: 'message-v3-waiting',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=responseNeeded',
  content: `${filters()}<a href="/messaging/inbox-v3?fi=responseNeeded">Response needed 2</a>
${threadLinks([
  {
    href: `/messaging/inbox-v3?fi=search&ss=114-0000977-0000978&cc=${CASES[0]}`,
    name: 'Sample Person',
    when: '10/13/2026 9:14 AM',
  },
  {
    href: `/messaging/inbox-v3?fi=caseId&ss=${CASES[1]}&cc=${CASES[1]}`,
    name: 'Another Sample Person',
    when: 'Oct 14, 2026',
  },
])}`,
  truth: {
    state: 'read',
    list: {
      kind: 'waiting',
      rows: [
        {
          orderId: '114-0000977-0000978',
          caseId: '6f1c0a52-1111-4aaa-8bbb-0000000009d1',
          sent: { wall: '2026-10-13T09:14', zones: PACIFIC },
        },
        { caseId: '6f1c0a52-1111-4aaa-8bbb-0000000009d2', sent: { day: '2026-10-14', zones: PACIFIC } },
      ],
    },
  },
});
