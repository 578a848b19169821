import type { FeedbackTruth } from '../feedback-truth.ts';
import type { FeedbackPage } from '../sandbox.ts';
import { type FeedbackWords, feedbackEnglish } from './feedback-words.ts';
import { shell } from './shell.ts';
import { h, type Tree, toHtml } from './tree.ts';

/** One feedback as a page prints it. */
export interface Feedback {
  date: string;
  /** The attribute `value`, as printed. */
  stars: number | string;
  order: string;
  /** Text, line breaks as they are; or what stands in the cell, where it is more than text. */
  comment: string | readonly Tree[];
  /** Classes of the rating's cell and the comment's, where the shop's own style sheet is to strike them through. */
  struck?: boolean;
}

/** What a summary prints over 30, 90 and 365 days and for all time: positive, neutral, negative, count. */
export type SummaryRows = readonly (readonly string[])[];

export interface FeedbackOptions {
  /** Name of the page among the sandbox pages of feedback. */
  id: string;
  host: string;
  truth: FeedbackTruth;
  later?: FeedbackTruth;
  rows: readonly Feedback[];
  words?: FeedbackWords;
  lang?: string;
  katal?: 'shadow' | 'light';
  account?: { name: string; newer?: boolean };
  tab?: 'all' | 'positive' | 'neutral' | 'negative';
  summary?: SummaryRows;
  /** Which ends of the pager are off; `older` is the pager of the builds before. */
  pager?: { first: boolean; last: boolean; older?: boolean };
  /** Rows that stand after so many rows of feedback, as the panel does in which a removal is asked for. */
  between?: readonly { after: number; row: Tree }[];
  /** Changes what a row is made of, for pages that are not understood. */
  alter?: (cells: readonly Tree[], index: number) => readonly Tree[];
  heads?: readonly string[];
  /** Milliseconds until an empty grid fills itself. */
  fillAfter?: number;
}

/** Cells of a row as they were seen: classes on all of them but the comment's. */
function cellsOf({ date, stars, order, comment, struck }: Feedback, words: FeedbackWords): Tree[] {
  const options = JSON.stringify([
    { value: 'request_removal', name: words.actions[0] },
    { value: 'public_reply', name: words.actions[1] },
  ]);
  return [
    h('kat-table-cell', { class: 'col_order_date' }, date),
    h(
      'kat-table-cell',
      { class: `col_feedback_rating${struck ? ' off' : ''}` },
      h('kat-star-rating', { value: String(stars) }),
    ),
    h('kat-table-cell', { class: 'col_order_id' }, h('kat-link', { label: order, href: `/orders-v3/order/${order}` })),
    h('kat-table-cell', struck ? { class: 'off' } : {}, ...(typeof comment === 'string' ? [comment] : comment)),
    h('kat-table-cell', { class: 'col_actions' }, h('kat-dropdown-button', { label: words.choose, options })),
  ];
}

function summaryTree(rows: SummaryRows, words: FeedbackWords): Tree {
  const cell = (text: string) => h('kat-table-cell', null, text);
  return h(
    'feedback-summary',
    null,
    h('div', null, h('b', null, '4.8'), ' / ', h('b', null, '5'), ', ', h('b', null, '82'), ' total ratings'),
    h(
      'kat-table',
      null,
      h('kat-table-head', null, h('kat-table-row', null, cell(''), ...words.spans.map(cell))),
      h(
        'kat-table-body',
        null,
        ...rows.map((row, at) => h('kat-table-row', null, cell(words.bands[at] ?? ''), ...row.map(cell))),
      ),
    ),
  );
}

function pagerTree({ first, last, older }: NonNullable<FeedbackOptions['pager']>, words: FeedbackWords): Tree {
  const off = (is: boolean): string => (is ? ' pagination-nav-disabled' : '');
  if (older) {
    const item = (text: string, is: boolean) => h('li', is ? { class: 'disabled' } : null, h('a', { href: '#' }, text));
    return h(
      'kat-pagination',
      null,
      h('ul', null, item('‹', first), item('1', false), item('2', false), item('›', last)),
    );
  }
  const link = (text: string, is: boolean) =>
    h('div', { class: `pagination-nav-item${off(is)}` }, h('kat-link', { label: text }));
  return h('div', { class: 'pagination-nav' }, link(words.previous, first), link(words.next, last));
}

function listTree(options: FeedbackOptions, words: FeedbackWords, rows: readonly Feedback[]): Tree {
  const { alter = (cells) => cells, between = [], heads = words.heads } = options;
  const row = (feedback: Feedback, at: number): Tree[] => [
    h('kat-table-row', { id: 'feedback-details' }, ...alter(cellsOf(feedback, words), at)),
    ...between.filter(({ after }) => after === at + 1).map((each) => each.row),
  ];
  const headCells = heads.map((head) => h('kat-table-cell', null, head));
  return h(
    'feedback-list',
    null,
    h(
      'kat-table',
      null,
      h('kat-table-head', null, h('kat-table-row', { class: 'fb-detail-table-header' }, ...headCells)),
      h('kat-table-body', null, ...rows.flatMap(row)),
    ),
  );
}

function appTree(options: FeedbackOptions, words: FeedbackWords, rows: readonly Feedback[]): Tree {
  const { tab = 'all', summary, pager } = options;
  const heads = { all: words.all, positive: words.bands[0], neutral: words.bands[1], negative: words.bands[2] };
  const tabs = Object.entries(heads).map(([id, label]) =>
    h('kat-tab-header', { 'tab-id': id, role: 'tab', ...(id === tab && { selected: '' }) }, label),
  );
  const content = h(
    'div',
    { class: 'fbm-content katal' },
    h(
      'home',
      null,
      h(
        'div',
        null,
        summary && summaryTree(summary, words),
        h('h3', null, words.recent),
        h(
          'div',
          { class: 'filter-tabs' },
          h(
            'kat-tabs',
            { selected: tab },
            ...tabs,
            h(
              'kat-tab',
              { class: 'tab-selected', 'tab-id': tab },
              listTree(options, words, rows),
              pager && pagerTree(pager, words),
            ),
          ),
        ),
        // The copy that narrow windows show.
        h('h3', { style: 'display:none' }, words.recent),
      ),
    ),
  );
  return h('div', null, h('div', null, content));
}

/** The Feedback Manager of today (Angular and Katal), at the one address that all its pages have. */
export function feedbackManager(options: FeedbackOptions): FeedbackPage {
  const { id, host, truth, later, rows, katal, account, fillAfter } = options;
  const words = { ...(options.words ?? feedbackEnglish), ...(options.lang && { lang: options.lang }) };
  const empty = fillAfter === undefined ? '' : toHtml(appTree(options, words, []));
  const html = shell({
    title: words.title,
    words,
    feedback: true,
    ...(katal && { katal }),
    ...(account && { account }),
    content: `<div><my-app data-sandbox-root>${empty}</my-app></div>`,
    app: { mode: 'dom', tree: [appTree(options, words, rows)], ...(fillAfter !== undefined && { delay: fillAfter }) },
  });
  const url = `https://${host}/feedback-manager/index.html${id === 'feedback-us' ? '' : `?sandbox=${id}`}#/`;
  return { id, url, title: words.title, html, truth, ...(later && { later }) };
}
