import type { Instant } from '../ids';
import type { MarketplaceCode } from '../marketplace';
import { type Days, daysFrom, type Nearness, nearness } from './deadline';
import type { QueueRow } from './queue-row';

/** What rows stand under: words of danger above all, whenever they end, then how near the end is. */
export const headings = ['danger', ...nearness] as const;
export type Heading = (typeof headings)[number];

/** Rows of one heading, the most pressing first, and how many of them are overdue or end today. */
export type RowGroup = { heading: Heading; rows: QueueRow[]; due: number };

/** The time zone in which a row's days are counted. */
export type ZoneOf = (marketplace: MarketplaceCode | undefined) => string;

type Placed = { row: QueueRow; near: Nearness; end: Instant };

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What ends first, then what has waited longest; what has no end comes last. */
const byUrgency = (a: Placed, b: Placed): number =>
  Number(a.end === '') - Number(b.end === '') ||
  text(a.end, b.end) ||
  text(a.row.news, b.row.news) ||
  text(a.row.id, b.row.id);

const headingOf = ({ row, near }: Placed): Heading => (row.danger ? 'danger' : near);

const isDue = ({ near }: Placed): boolean => near === 'overdue' || near === 'today';

/** Whether a row is still one: a refund whose time is over can be cancelled no more. */
const isOver = ({ kind, deadline }: QueueRow, now: Instant): boolean =>
  kind === 'refund' && deadline !== undefined && 'at' in deadline && deadline.at <= now;

const isFeedback = ({ kind }: QueueRow): boolean => kind === 'feedback' || kind === 'case';

/** Where the store of a feedback is not known, its last day may still last somewhere. */
const placeOf = (row: QueueRow, near: Nearness): Nearness =>
  near === 'overdue' && isFeedback(row) && !row.marketplace ? 'today' : near;

/** Rows under their headings, those that hold none left out. Nothing is asked for: it can be done at every minute. */
export function groupRows(rows: readonly QueueRow[], zoneOf: ZoneOf, now: Instant): RowGroup[] {
  const zones = new Map<string, Days>();
  const daysOf = (zone: string): Days => {
    const days = zones.get(zone) ?? daysFrom(now, zone);
    zones.set(zone, days);
    return days;
  };
  const placed = rows
    .filter((row) => !isOver(row, now))
    .map((row): Placed => {
      const days = daysOf(zoneOf(row.marketplace));
      return { row, near: placeOf(row, days.near(row.deadline)), end: row.deadline ? days.endOf(row.deadline) : '' };
    })
    // Feedback whose last day is over has nothing left to be done in time.
    .filter(({ row, near }) => near !== 'overdue' || !isFeedback(row));
  return headings.flatMap((heading) => {
    const own = placed.filter((each) => headingOf(each) === heading).sort(byUrgency);
    if (own.length === 0) return [];
    return [{ heading, rows: own.map(({ row }) => row), due: own.filter(isDue).length }];
  });
}

/** How many rows are to be seen to by the end of the day: what the page's title and its tab say. */
export const dueCount = (groups: readonly RowGroup[]): number => groups.reduce((count, { due }) => count + due, 0);
