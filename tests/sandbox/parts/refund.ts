import type { SandboxPage } from '../sandbox.ts';
import type { Truth } from '../truth.ts';
import type { MoneyStyle } from './money.ts';
import { PRODUCT_IMAGE } from './picture.ts';
import type { RefundWords } from './refund-words.ts';
import { shell } from './shell.ts';
import { h, type Tree } from './tree.ts';
import { english, type OrderWords } from './words.ts';
import { german, japanese } from './words-other.ts';

/** One item of a refund form, in minor units. */
export interface RefundItem {
  title: string;
  asin: string;
  sku: string;
  quantity: number;
  price: number;
  shipping?: number;
  tax?: number;
  /** What the form prints as most for the two concessions. */
  limits?: { returnShipping: number; other: number };
  refundedBefore?: number;
}

export interface RefundForm {
  orderId: string;
  items: readonly RefundItem[];
  words: RefundWords;
  money: MoneyStyle;
  /** Left out where the form does not tell the marketplace. */
  salesChannel?: string;
  /** A word other than the vocabulary's own before a printed limit. */
  limitWord?: string;
}

export interface RefundPageOptions {
  id: string;
  host: string;
  form: Pick<RefundForm, 'orderId' | 'words' | 'money'>;
  content: readonly Tree[];
  katal?: 'shadow' | 'light';
  account?: string;
  truth: Truth;
  taught?: Truth;
}

const SHELL_WORDS: Record<string, OrderWords> = { 'de-DE': german, 'ja-JP': japanese };

/**
 * A page at the one refund address that is known. **Everything inside is synthetic**: nobody has published the form's
 * markup, only its words. The layouts differ on purpose, so that a reader has to go by label and role.
 */
export function refundPage({ id, host, form, content, katal, account, truth, taught }: RefundPageOptions): SandboxPage {
  const words = { ...(SHELL_WORDS[form.words.lang] ?? english), lang: form.words.lang };
  const html = shell({
    title: form.words.title,
    words,
    katal: katal ?? 'shadow',
    ...(account && { account: { name: account } }),
    refund: { digits: form.money(1).includes('01') ? 2 : 0 },
    content: '<div class="a-container" data-sandbox-root><div id="apploading"><span>…</span></div></div>',
    app: { mode: 'dom', tree: content },
  });
  return {
    id,
    url: `https://${host}/gp/orders-v2/refund?orderID=${form.orderId}`,
    title: form.words.title,
    html,
    truth,
    ...(taught && { taught }),
  };
}

/** Heading, order id and, where the form tells it, the sales channel. */
export function formHead({ words, orderId, salesChannel }: RefundForm): Tree {
  return h(
    'div',
    { class: 'order-head' },
    h('h1', { 'data-sandbox-submitted': words.submitted }, words.title),
    h('span', null, `${words.orderId}: `, h('a', { href: `/orders-v3/order/${orderId}`, dir: 'ltr' }, orderId)),
    salesChannel && h('span', { class: 'muted' }, `${words.salesChannel}: ${salesChannel}`),
  );
}

/** Picture, title, ASIN, SKU and quantity of one item. */
export function itemHead({ words }: RefundForm, item: RefundItem): Tree {
  return h(
    'div',
    { class: 'refund-item' },
    h('img', { src: PRODUCT_IMAGE, alt: '' }),
    h(
      'div',
      null,
      h('div', { class: 'a-text-bold' }, item.title),
      h('div', null, 'ASIN: ', h('b', null, item.asin)),
      h('div', null, `SKU: ${item.sku}`),
      h('div', { class: 'muted' }, `${words.quantity}: ${item.quantity}`),
    ),
  );
}

export interface RefundLine {
  kind: 'price' | 'shipping' | 'tax';
  label: string;
  paid: number;
}

/** The components of an item that the buyer paid for. */
export function paidLines(words: RefundWords, item: RefundItem): RefundLine[] {
  const lines: [RefundLine['kind'], string, number | undefined][] = [
    ['price', words.price, item.price],
    ['shipping', words.shipping, item.shipping],
    ['tax', words.tax, item.tax],
  ];
  return lines.flatMap(([kind, label, paid]) => (paid === undefined ? [] : [{ kind, label, paid }]));
}

/** What the page's own script needs to know of an amount box. */
export function boxMarks(kind: string, paid?: string): Record<string, string> {
  return { 'data-sandbox-box': kind, ...(paid !== undefined && { 'data-sandbox-paid': paid.replace(/[^\d.,]/g, '') }) };
}

/** The running total, kept up to date by the page's own script. */
export function totalLine({ words, money }: Pick<RefundForm, 'words' | 'money'>): Tree {
  const zero = money(0);
  const marks = { 'data-pattern': zero.replace(/[\d.,]+/, '#'), ...(zero.includes(',') && { 'data-comma': '' }) };
  return h('span', null, `${words.total}: `, h('b', { class: 'sandbox-total', ...marks }, zero));
}
