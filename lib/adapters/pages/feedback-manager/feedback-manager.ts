import type { FeedbackList } from '../../../domain/feedback/feedback-row';
import { type Anchor, allAtOnce, defineAdapter, type Reading } from '../../adapter';
import { deepAll, isVisible, lookAfresh, textOf } from '../../dom';
import { readAccount } from '../../feedback/account';
import { contentAround, hasUnknownControl } from '../../feedback/beside';
import { goesDown, isResorted, openTabs } from '../../feedback/covers';
import { feedbackGrids } from '../../feedback/grid';
import { readPager } from '../../feedback/pager';
import { readRows } from '../../feedback/rows';
import { sortedBy } from '../../feedback/sorted';
import { readSummary } from '../../feedback/summary';

/**
 * Amazon's Feedback Manager: today's (2022 on, Angular and Katal) and the list before it (until about 2021, plain tables). Both are
 * read as what they are, one table whose heads or cells name the columns.
 */
const TODAY = /^\/feedback-manager(?:\/(?:index\.html)?)?(?:\/?ref=[^/]*)?$/;
const OLDER = /^\/gp\/feedback-manager\/(?:home|view-all-feedback)\.html(?:\/ref=[^/]*)?$/;

/** The page's own roots, outermost last. */
const APP = '.fbm-content,feedback-list,feedback-summary,my-app';

const DAY = 86_400_000;

/** Today where it is latest on earth: no feedback was left after it. */
const latestDay = (): string => new Date(Date.now() + DAY).toISOString().slice(0, 10);

const ORDER_ID = /(?<!\d)\d{3}-\d{7}-\d{7}(?!\d)/;

/** Whether the page shows orders where no list of feedback is found: then it has one that is not known. */
function showsOrders(page: Document): boolean {
  const app = page.querySelector(APP) ?? page.querySelector('#sc-content-container');
  return (
    app !== null &&
    isVisible(app) &&
    (ORDER_ID.test(textOf(app)) ||
      deepAll(app, 'kat-link[label]').some((link) => ORDER_ID.test(link.getAttribute('label') ?? '')))
  );
}

/** Whether an address of the older list says that it is sorted or narrowed in another way than by date. */
const isOtherOrder = ({ searchParams }: URL): boolean =>
  (searchParams.get('sortType') ?? 'sortByDate') !== 'sortByDate' || searchParams.get('descendingOrder') === '0';

function* readInSteps(page: Document, url: URL): Generator<undefined, Reading> {
  const older = OLDER.test(url.pathname);
  // The page of reports has the same address but for what follows the hash.
  if (/^#\/?report/.test(url.hash) || page.querySelector('input[type="password"]')) return { state: 'elsewhere' };
  const grids = feedbackGrids(page);
  const [grid] = grids;
  if (grids.length > 1) return { state: 'drift', missing: ['FeedbackTable'] };
  if (!grid) {
    if (showsOrders(page)) return { state: 'drift', missing: ['FeedbackTable'] };
    return { state: page.querySelector(APP) ? 'loading' : 'elsewhere' };
  }
  const tabs = openTabs(grid.table);
  const sorted = !isResorted(grid) && sortedBy(grid) !== 'other' && !(older && isOtherOrder(url));
  const language = page.documentElement.lang;
  const said = sortedBy(grid) === 'newest' || (older && url.searchParams.get('sortType') === 'sortByDate');
  const newestFirst = sorted ? (said ? 'said' : 'likely') : undefined;
  const read = yield* readRows(grid, { newestFirst, latest: latestDay(), language, host: url.hostname });
  if (read.state !== 'read') return read;
  const around = grid.table.closest('.fbm-content,home,my-app') ?? page.body;
  const { known, ...account } = readAccount(page, url);
  const whole = known && read.complete && !older && sorted && tabs.size === 1 && tabs.has('all');
  const covers =
    whole &&
    goesDown(read.rows.map(({ row }) => row.left)) &&
    !hasUnknownControl(contentAround(grid.table), grid.table);
  const summary = readSummary(page, grid.table);
  const list: FeedbackList = {
    ...account,
    rows: read.rows.map(({ row }) => row),
    ...(covers && { covers: readPager(around) }),
    ...(summary && { summary }),
  };
  const places = new Map(
    read.rows.map(({ row, cell }): [string, Anchor] => [row.orderId, { element: cell, place: 'last-in' }]),
  );
  return { state: 'read', facts: { kind: 'feedback-list', list }, places };
}

export default defineAdapter({
  id: 'feedback-manager',
  matches: ({ pathname }) => TODAY.test(pathname) || OLDER.test(pathname),
  read: (page, url) => allAtOnce(readInSteps(page, url)),
  *readInSteps(page, url) {
    lookAfresh();
    return yield* readInSteps(page, url);
  },
  // Nothing to point at: a list is understood by its heads or by the classes of its cells, row by row, and which of the cells holds
  // the buyer's words cannot be shown by pointing at one of them. What is missing here is in no place of the page.
  teachable: [],
  anchor: (page) => {
    const [grid] = feedbackGrids(page);
    const table = grid?.table;
    // Above the tabs, which stay when a filter builds the list anew.
    const above = table?.closest('.filter-tabs') ?? table?.closest('kat-tabs') ?? table;
    if (above && isVisible(above)) return { element: above, place: 'before' };
    const around = page.querySelector('.fbm-content') ?? page.querySelector('main, #sc-content-container') ?? page.body;
    return around ? { element: around, place: 'first-in' } : undefined;
  },
});
