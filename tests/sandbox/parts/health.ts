import type { HealthTruth } from '../health-truth.ts';
import type { HealthPage } from '../sandbox.ts';
import { type HealthWords, healthEnglish } from './health-words.ts';
import { shell } from './shell.ts';
import { h, type Tree } from './tree.ts';

/**
 * Pages of account health. Addresses, the English texts and their order were captured in September 2026; nobody public shows the
 * markup, so every page here is synthetic, and no two are built alike.
 */
export interface HealthOptions {
  /** Name of the page among the sandbox pages of account health. */
  id: string;
  host: string;
  path?: string;
  truth: HealthTruth;
  words?: HealthWords;
  katal?: 'shadow' | 'light';
  account?: { name: string; newer?: boolean };
  tree: readonly Tree[];
  mode?: 'dom' | 'string' | 'never';
  status?: number;
}

/** A page of account health around some content. */
export function accountHealth(options: HealthOptions): HealthPage {
  const {
    id,
    host,
    path = '/performance/dashboard',
    truth,
    words = healthEnglish,
    katal,
    account,
    tree,
    mode,
  } = options;
  const html = shell({
    title: words.title,
    words,
    health: true,
    ...(katal && { katal }),
    ...(account && { account }),
    content: '<div data-sandbox-root></div>',
    app: { mode: mode ?? 'dom', tree },
  });
  const url = new URL(`https://${host}${path}`);
  url.searchParams.set('sandbox', id);
  return { id, url: url.href, title: words.title, html, truth, ...(options.status && { status: options.status }) };
}

/** What one column says of a metric: its share and the numbers it comes from, or that there is none. */
export type Printed = { rate?: string; count?: string; of?: string; days?: number } | 'none';

/** The texts of a value in the order in which the page prints them. */
export function valueTexts(value: Printed, words: HealthWords): string[] {
  if (value === 'none') return [words.none];
  return [
    ...(value.rate ? [value.rate] : []),
    ...(value.count && value.of ? [words.of(value.count, value.of)] : []),
    ...(value.days ? [words.days(value.days)] : []),
  ];
}

export interface HealthRow {
  label: string;
  target?: string;
  /** One value a head. */
  values: readonly Printed[];
}

const text = (name: string, content: string): Tree => h('div', { class: name }, content);

/** A card as the captured texts suggest: heads in its first row, then a row a metric. */
export function card(title: string, heads: readonly string[], rows: readonly HealthRow[], words: HealthWords): Tree {
  return h(
    'div',
    { class: 'ah-card' },
    h('div', { class: 'ah-head' }, h('h2', null, title), ...heads.map((head) => text('ah-col', head))),
    ...rows.map(({ label, target, values }) =>
      h(
        'div',
        { class: 'ah-row' },
        h('div', null, h('h3', null, label), target && h('span', { class: 'ah-target' }, target)),
        ...values.map((value) =>
          h('div', { class: 'ah-value' }, ...valueTexts(value, words).map((each) => text('ah-line', each))),
        ),
      ),
    ),
    h('kat-link', { label: words.details, href: '#' }),
  );
}

/** The English card of the service for customers: the order defect rate by who ships. */
export function serviceCard(seller: Printed, amazon: Printed): Tree {
  const words = healthEnglish;
  const row = { label: words.defects, target: words.under('1%'), values: [seller, amazon] };
  return card(words.service, [words.seller, words.amazon], [row], words);
}

/** The rating's card: a judgement beside the title, the score, and the axis under it that is no value. */
export function ratingCard(
  score: string,
  words: HealthWords,
  ticks: readonly string[] = ['0', '100', '200', '1000'],
): Tree {
  return h(
    'div',
    { class: 'ah-card' },
    h(
      'div',
      { class: 'ah-head' },
      h('h2', null, words.policy),
      h('kat-status', { label: words.healthy }, words.healthy),
    ),
    h(
      'div',
      { class: 'ah-body' },
      h(
        'div',
        null,
        h('h3', null, words.rating),
        h('p', null, 'This rating reflects your adherence to our selling policies.'),
      ),
      h(
        'div',
        null,
        h('span', { class: 'ahr-score' }, score),
        h('div', { class: 'ahr-axis' }, ...ticks.map((tick) => h('span', null, tick))),
      ),
    ),
  );
}

/** Numbers of complaints in a list. */
export function policyList(rows: readonly (readonly [label: string, count: string])[]): Tree {
  return h(
    'ul',
    { class: 'ah-issues' },
    ...rows.map(([label, count]) => h('li', null, h('span', null, label), ' ', h('b', null, count))),
  );
}

/** The same as a card in a table, of Katal or of the browser. */
export function healthTable(
  heads: readonly string[],
  rows: readonly HealthRow[],
  words: HealthWords,
  kind: 'kat' | 'plain' | 'roles',
): Tree {
  const [table, row, cell, head] =
    kind === 'kat'
      ? ['kat-table', 'kat-table-row', 'kat-table-cell', 'kat-table-cell']
      : kind === 'plain'
        ? ['table', 'tr', 'td', 'th']
        : ['div', 'div', 'div', 'div'];
  const role = (name: string) => (kind === 'roles' ? { role: name } : null);
  return h(
    table,
    role('table'),
    h(row, role('row'), ...['', ...heads].map((each) => h(head, role('columnheader'), each))),
    ...rows.map(({ label, target, values }) =>
      h(
        row,
        role('row'),
        h(cell, role('rowheader'), h('b', null, label), target && h('div', null, target)),
        ...values.map((value) =>
          h(
            cell,
            role('cell'),
            ...valueTexts(value, words).flatMap((each, at) =>
              at === 0 ? [h('span', null, each)] : [h('br', null), h('span', null, each)],
            ),
          ),
        ),
      ),
    ),
  );
}

/** A business report: heads and rows of a table. */
export function reportTable(heads: readonly string[], rows: readonly (readonly string[])[]): Tree {
  return h(
    'kat-table',
    null,
    h('kat-table-head', null, h('kat-table-row', null, ...heads.map((each) => h('kat-table-cell', null, each)))),
    h(
      'kat-table-body',
      null,
      ...rows.map((row) => h('kat-table-row', null, ...row.map((each) => h('kat-table-cell', null, each)))),
    ),
  );
}
