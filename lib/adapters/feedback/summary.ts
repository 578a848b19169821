import type { FeedbackSummary } from '../../domain/feedback/feedback-row';
import { all, isVisible } from '../dom';
import { lineOf } from './parts';
import { BANDS } from './words';

const ROW = 'kat-table-row,tr';
const CELL = 'kat-table-cell,td,th';

type Band = keyof typeof BANDS;
type Counted = { count: number; share?: number | undefined; decimals: number };

const SPANS = ['days30', 'days90', 'days365', 'lifetime'] as const;

const number = (text: string): number => Number(text.replace(/[\s.,'’]/g, ''));
const INTEGER = String.raw`\d{1,3}(?:[\s.,'’]\d{3})+|\d+`;
const SHARE_AND_COUNT = new RegExp(String.raw`^(\d{1,3}(?:[.,](\d))?)\s*%\s*\(\s*(${INTEGER})\s*\)$`);
const COUNT = new RegExp(`^(?:${INTEGER})$`);

/** `98%(123)`, `98 % (123)`, a bare count, or a dash for nothing at all. */
function counted(said: string): Counted | undefined {
  const text = said.normalize('NFKC').trim();
  const [, share, decimal = '', count] = SHARE_AND_COUNT.exec(text) ?? [];
  if (share && count) return { count: number(count), share: Number(share.replace(',', '.')), decimals: decimal.length };
  if (/^[-–—]$/.test(text)) return { count: 0, decimals: 0 };
  return COUNT.test(text) ? { count: number(text), decimals: 0 } : undefined;
}

/** Where each span stands among the columns: 30, 90 and 365 days by their numbers, all time as the one that is left. */
function columnsOf(heads: readonly string[]): readonly number[] | undefined {
  const days = [30, 90, 365].map((span) =>
    heads.flatMap((head, at) => (Number(/\d+/.exec(head)?.[0]) === span ? at : [])),
  );
  const rest = heads.flatMap((head, at) => (head !== '' && at > 0 && !/\d/.test(head) ? at : []));
  const found = [...days, rest];
  return found.every(({ length }) => length === 1) ? found.flat() : undefined;
}

const bandOf = (words: string): Band | undefined =>
  (Object.keys(BANDS) as Band[]).find((band) => BANDS[band].test(words.toLowerCase().replace(/[:：]/g, '').trim()));

/** Whether shares and counts of one span are of one another: the parts add up, and each share is its part to rounding. */
function agrees(parts: readonly Counted[], { count, share }: Counted): boolean {
  if (share !== undefined || parts.reduce((sum, part) => sum + part.count, 0) !== count) return false;
  return parts.every(
    (part) =>
      part.share === undefined ||
      Math.abs(part.share - (count === 0 ? 0 : (100 * part.count) / count)) <= 0.5 / 10 ** part.decimals + 1e-9,
  );
}

function summaryIn(table: Element): FeedbackSummary | undefined {
  const rows = all(table, ROW)
    .filter(isVisible)
    .map((row) => all(row, CELL).filter(isVisible).map(lineOf));
  const columns = rows.map(columnsOf).find((found) => found !== undefined);
  const bands = new Map<Band, readonly string[]>();
  for (const cells of rows) {
    const band = bandOf(cells[0] ?? '');
    if (band && bands.has(band)) return undefined;
    if (band) bands.set(band, cells);
  }
  const said = (band: Band, column: number): Counted | undefined => counted(bands.get(band)?.[column] ?? '');
  const spans = (columns ?? []).map((column) => {
    const [positive, neutral, negative, count] = (['positive', 'neutral', 'negative', 'count'] as const).map((band) =>
      said(band, column),
    );
    if (!positive || !neutral || !negative || !count || !agrees([positive, neutral, negative], count)) return undefined;
    return { positive: positive.count, neutral: neutral.count, negative: negative.count, count: count.count };
  });
  const [days30, days90, days365, lifetime] = spans;
  if (spans.length !== SPANS.length || !days30 || !days90 || !days365 || !lifetime) return undefined;
  // A longer span holds the shorter ones.
  const grows = (['positive', 'neutral', 'negative'] as const).every(
    (band) => days30[band] <= days90[band] && days90[band] <= days365[band] && days365[band] <= lifetime[band],
  );
  return grows ? { days30, days90, days365, lifetime } : undefined;
}

/**
 * Reads the summary above the list, in counts.
 * @returns `undefined` where it is not there, is there twice with different numbers, or does not add up.
 */
export function readSummary(page: Document, list: Element): FeedbackSummary | undefined {
  const tables = all(page, 'kat-table,table').filter(
    (table) => table !== list && !table.contains(list) && !list.contains(table) && isVisible(table),
  );
  const found = tables.flatMap((table) => (table.querySelector('table,kat-table') ? [] : (summaryIn(table) ?? [])));
  const [summary] = found;
  return found.every((each) => JSON.stringify(each) === JSON.stringify(summary)) ? summary : undefined;
}
