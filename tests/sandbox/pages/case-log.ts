import { shell } from '../parts/shell.ts';
import type { SandboxPage } from '../sandbox.ts';

const row = (id: string, subject: string, status: string) =>
  `<kat-table-row><kat-table-cell><kat-link label="${id}" href="#"></kat-link></kat-table-cell>
<kat-table-cell>${subject}</kat-table-cell><kat-table-cell>${status}</kat-table-cell></kat-table-row>`;

// Cases with Amazon's support: not buyer messages and not orders, though order ids and amounts stand in the subjects.
const page: SandboxPage = {
  id: 'case-log',
  url: 'https://sellercentral.amazon.com/cu/case-lobby',
  title: 'Case log',
  html: shell({
    title: 'Case log',
    content: `<h1>Your case log</h1><div class="box"><kat-table><kat-table-body>
${row('10000000001', 'Refund of $12.00 on order 114-0000001-0000002 not shown', 'Answered')}
${row('10000000002', 'Additional refunds: limit not clear', 'Transferred')}
</kat-table-body></kat-table></div>`,
  }),
  truth: { kind: 'none', state: 'none' },
};

export default page;
