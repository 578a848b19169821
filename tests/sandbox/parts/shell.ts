import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml, type Tree, toHtml } from './tree.ts';
import { english, type OrderWords } from './words.ts';

function client(name: string): string {
  return readFileSync(join(import.meta.dirname, 'client', name), 'utf8');
}

const CONSOLE_STYLE = client('console.css') + client('refund.css') + client('order.css');
const KATAL_STYLE = client('katal.css');
// Tables and tabs have no shadow root in either build; in the light one the page styles everything.
const OUTER_KATAL = client('katal-outer.css');
const LIGHT_KATAL = OUTER_KATAL + KATAL_STYLE.replace(/:host[^{]*\{[^}]*\}/g, '');
const LOG = client('log.js');
const KATAL = client('katal.js');
const BUILD = client('build.js');
const REFUND = client('refund-form.js');
const HEALTH_STYLE = client('health.css');
const FEEDBACK_STYLE = client('feedback.css');
const FEEDBACK = client('feedback.js');
const MESSAGE_STYLE = client('message.css');
const MESSAGE = client('message.js');

export interface ShellOptions {
  title: string;
  words?: Pick<OrderWords, 'lang' | 'nav' | 'healthy'>;
  /** Which build of the Katal elements the page loads. */
  katal?: 'shadow' | 'light';
  /** Marks a refund form for the page's own script; `digits` is the number of decimals of its currency. */
  refund?: { digits: number };
  /** A page of feedback has looks of its own, and tabs that build the list anew. */
  feedback?: boolean;
  /** A page for messages has looks of its own, and shadow roots that its script opens. */
  messages?: boolean;
  /** A page of account health has looks of its own: what stands under which head is seen by them. */
  health?: boolean;
  /** HTML of the content area. */
  content: string;
  /** What the page's script builds into `[data-sandbox-root]`, and how. */
  app?: AppDescription;
  /** What the account switcher says; newer shells have another one. */
  account?: { name: string; newer?: boolean };
}

export interface AppDescription {
  mode: 'dom' | 'string' | 'never';
  delay?: number;
  tree: readonly Tree[];
}

/**
 * A whole Seller Central page around some content: header with the navigation words and the word "Healthy" that every
 * page carries, the account switcher, and a script whose session id has the very shape of an order id.
 */
export function shell(options: ShellOptions): string {
  const {
    title,
    words = english,
    katal = 'shadow',
    refund,
    feedback = false,
    messages = false,
    health = false,
    content,
    app,
  } = options;
  const marks = refund ? ` data-page="refund" data-digits="${refund.digits}"` : '';
  return `<!doctype html>
<html lang="${words.lang}" data-build="${katal}"${marks}>
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${CONSOLE_STYLE}</style>
<style>${katal === 'light' ? LIGHT_KATAL : OUTER_KATAL}</style>${feedback ? `<style>${FEEDBACK_STYLE}</style>` : ''}${messages ? `<style>${MESSAGE_STYLE}</style>` : ''}${health ? `<style>${HEALTH_STYLE}</style>` : ''}
<script>${LOG}</script>
<script>var ue_sid = '277-1234567-1234567', ue_id = 'SANDBOX0000000000001';
window.sandboxKatalStyle = ${JSON.stringify(KATAL_STYLE)};</script>
<script>${KATAL}</script>
</head>
<body>
${header(options)}
<div id="sc-content-container">${content}</div>
${app ? appScript(app) : ''}${feedback ? `<script>${FEEDBACK}</script>` : ''}${messages ? `<script>${MESSAGE}</script>` : ''}
</body>
</html>`;
}

/** A page without header and navigation, as it stands in a frame. */
export function frameShell(content: string, lang = 'en-US'): string {
  return `<!doctype html>
<html lang="${lang}" data-build="shadow"><head><meta charset="utf-8"><title>Messages</title>
<style>${CONSOLE_STYLE}</style><style>${OUTER_KATAL}</style><style>${MESSAGE_STYLE}</style>
<script>window.sandboxKatalStyle = ${JSON.stringify(KATAL_STYLE)};</script>
<script>${KATAL}</script></head>
<body>${content}<script>${MESSAGE}</script></body></html>`;
}

function header({ words = english, account = { name: 'Example Widgets Ltd | United States' } }: ShellOptions): string {
  const nav = words.nav.map((word) => `<li><a href="#">${escapeHtml(word)}</a></li>`).join('');
  const name = escapeHtml(account.name);
  const switcher = account.newer
    ? `<div id="ngstrim-account-switcher-dropdown"><button class="dropdown-button" aria-label="Switch Accounts">${name}</button></div>`
    : `<div id="partner-switcher"><button class="dropdown-button partner-dropdown-button"><b>${name}</b></button></div>`;
  return `<header id="sc-top"><div class="bar"><span class="wordmark">seller central <small>sample</small></span>${switcher}
<input class="search" type="search" aria-label="Search" placeholder="Search"><span class="push"></span>
<span class="pill">${escapeHtml(words.healthy)}${words.healthy === 'Healthy' ? '' : '<span hidden>Healthy</span>'}</span></div></header>
<nav id="sc-nav"><ul>${nav}</ul></nav>`;
}

function appScript({ mode, delay = 30, tree }: AppDescription): string {
  const html = mode === 'string' ? tree.map((node) => toHtml(node)).join('') : undefined;
  const data = JSON.stringify({ mode, delay, tree: mode === 'string' ? [] : tree, html });
  // "<" must not stand in a script element as itself.
  return `<script type="application/json" id="sandbox-app">${data.replaceAll('<', '\\u003c')}</script>
<script>${BUILD}</script>
<script>${REFUND}</script>`;
}
