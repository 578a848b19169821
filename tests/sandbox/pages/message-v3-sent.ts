import { filters, inboxPage, PACIFIC } from '../parts/message-inbox.ts';

const row = (order: string, when: string, words: string, state: string) =>
  `<kat-table-row><kat-table-cell>${order}</kat-table-cell><kat-table-cell>${words}</kat-table-cell><kat-table-cell>${when}</kat-table-cell><kat-table-cell><kat-badge label="${state}"></kat-badge></kat-table-cell></kat-table-row>`;

// Synthetic: what was sent, with one message that Amazon did not deliver and one that only speaks of a parcel that was not.
export default inboxPage({
  id: 'message-v3-sent',
  url: 'https://sellercentral.amazon.com/messaging/inbox-v3?fi=sent&sandbox=sent',
  content: `${filters('Sent messages')}<kat-table><kat-table-body>${row('114-0000947-0000948', '10/14/2026 9:14 AM', 'Write to us at our shop', 'Blocked')}
${row('114-0000949-0000950', '10/14/2026 8:02 AM', 'Your parcel was not delivered yet', 'Delivered')}
${row('114-0000951-0000952', '10/13/2026 4:40 PM', 'It is on its way', 'Not delivered')}</kat-table-body></kat-table>`,
  truth: {
    state: 'read',
    list: {
      kind: 'sent',
      rows: [
        { orderId: '114-0000947-0000948', sent: { wall: '2026-10-14T09:14', zones: PACIFIC }, blocked: true },
        { orderId: '114-0000949-0000950', sent: { wall: '2026-10-14T08:02', zones: PACIFIC } },
        { orderId: '114-0000951-0000952', sent: { wall: '2026-10-13T16:40', zones: PACIFIC }, blocked: true },
      ],
    },
  },
});
