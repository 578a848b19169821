import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../sandbox/parts/tree.ts';
import { feedbackPages, messagePages, pages, type SandboxPage } from '../sandbox/sandbox.ts';

/** Where the start page is served; there is no real page of Seller Central that it stands for. */
export const START = 'https://sellercentral.amazon.com/';

/** What is listed of a page. */
interface Listed {
  id: string;
  url: string;
  truth: { state: keyof typeof EXPECT };
}

const EXPECT = {
  read: 'understood',
  empty: 'no prices yet',
  'not-applicable': 'no refund from here',
  drift: 'not understood, on purpose',
  none: 'nothing to show',
  loading: 'fills itself late',
  order: 'feedback on an order',
} as const;

/** The main job, in the order in which a person meets it. */
const FIRST = [
  'order-us',
  'refund-us',
  'refund-us-no-limits',
  'refund-us-labels',
  'refund-au-no-limits',
  'message-recent',
  'message-danger',
  'order-not-adding-up',
  'sign-in',
];

const STYLE = `body { font: 15px/1.5 system-ui, Arial, sans-serif; margin: 32px auto; max-width: 960px; padding: 0 20px; color: #16191d; }
h1 { font-size: 26px; margin: 0 0 8px; } h2 { font-size: 17px; margin: 26px 0 6px; } p { margin: 6px 0; }
table { border-collapse: collapse; width: 100%; } td { border-bottom: 1px solid #d5d9de; padding: 5px 14px 5px 0; vertical-align: top; }
td:first-child { white-space: nowrap; } td:nth-child(2) { color: #565d66; white-space: nowrap; } a { color: #00606b; }
.sandbox { background: #fff4e5; border-left: 4px solid #8a3b00; padding: 8px 14px; }`;

/** The page that the visible demo begins with: what this is, and a link to each sandbox page. */
export function startPage(): string {
  const of = (kind: SandboxPage['truth']['kind']) => pages.filter(({ truth }) => truth.kind === kind);
  const all = [...pages, ...messagePages];
  const first = FIRST.flatMap((id) => all.find((one) => one.id === id) ?? []);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Makegood sandbox</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><h1>Makegood sandbox</h1>
<p class="sandbox"><b>This is not Seller Central.</b> The addresses are the real ones, but every page is an invented sample
from this machine: no order, person or amount exists, and no request leaves the machine.</p>
<p>Open a page and look for the panel with the name Makegood on it. Makegood’s button in the toolbar (perhaps behind the
puzzle piece) opens the popup. Close the window to end the demo.</p>
${section('Begin with these', first)}
${section('Orders', of('order-details'))}
${section('Refund forms (type into the concession boxes)', of('refund-form'))}
${section('Messages (type into the reply box)', messagePages)}
${section('Feedback', feedbackPages)}
${section('Other pages (Makegood stays quiet)', of('none'))}
</body></html>`;
}

function section(title: string, list: readonly Listed[]): string {
  if (list.length === 0) return '';
  return `<h2>${escapeHtml(title)}</h2><table>${list.map(row).join('')}</table>`;
}

function row({ id, url, truth }: Listed): string {
  const link = `<a href="${escapeHtml(url)}">${escapeHtml(id.replaceAll('-', ' '))}</a>`;
  return `<tr><td>${link}</td><td>${EXPECT[truth.state]}</td><td>${escapeHtml(noteOf(id))}</td></tr>`;
}

// Each page file says in the comment above the page what is special about it; nobody should write that twice.
function noteOf(id: string): string {
  const source = readFileSync(join(import.meta.dirname, '..', 'sandbox', 'pages', `${id}.ts`), 'utf8');
  const comment = /^\/\/ .*(?:\n\/\/ .*)*/m.exec(source);
  return (comment?.[0] ?? '').replace(/^\/\/ /gm, '').replaceAll('\n', ' ');
}
