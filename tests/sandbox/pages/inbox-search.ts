import { shell } from '../parts/shell.ts';
import type { SandboxPage } from '../sandbox.ts';

const thread = (buyer: string, text: string) =>
  `<div class="box"><b>${buyer}</b> <span class="muted">10/2/2026</span><p>${text}</p></div>`;

// The inbox, searched for one order: the address names it, the threads name others too.
const page: SandboxPage = {
  id: 'inbox-search',
  url: 'https://sellercentral.amazon.com/messaging/inbox?fi=search&ss=114-0000001-0000002',
  title: 'Buyer messages',
  html: shell({
    title: 'Buyer messages',
    content: `<h1>Buyer messages</h1>
${thread('Sample Person', 'The kettle arrived with a dent. Order 114-0000001-0000002.')}
${thread('Another Sample Person', 'Not order 114-0000001-0000002 but 114-0000095-0000096.')}`,
  }),
  truth: { kind: 'none', state: 'none' },
};

export default page;
