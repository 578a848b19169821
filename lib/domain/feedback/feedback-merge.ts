import { plusDays } from '../calendar';
import type { MarketplaceCode } from '../marketplace';
import { earliest, later, latest } from '../seen';
import { type FeedbackRecord, feedbackState, MOST_MISSED } from './feedback-record';
import type { FeedbackRow } from './feedback-row';
import { dayOf, latestDay, settleDay } from './left-day';
import { type DayOrder, dayBy } from './list-dates';
import { mergeReadings, mergeVersions } from './merge-parts';
import { MOST_STARS } from './stars';

/** Where and when a row was seen. */
export type Sighting = {
  at: string;
  scope?: string | undefined;
  marketplace?: MarketplaceCode | undefined;
  /** A list shows what is struck and what Amazon added, and so also what is not; an order's page and a report do not. */
  marks?: boolean | undefined;
  /** Present where it is a report that a person imported. */
  told?: Told | undefined;
};

/**
 * What the person decided of a report and the moment at which they did: the store, and the order of day and month. The moment of
 * the sighting is the file's, so a second import of the same file can put right only what bears a moment of its own.
 */
export type Told = { at: string; order?: DayOrder | undefined };

type Facts = Omit<FeedbackRecord, 'day' | 'lowSince' | 'absentAt'>;

/** The record with what follows from its other fields, for the indices of the database. */
function indexed(facts: Facts): FeedbackRecord {
  const left = dayOf(facts.readings, facts.told);
  const { missedAt = [] } = facts;
  const absentAt = missedAt.length < MOST_MISSED ? undefined : missedAt.at(-1);
  const low = facts.shown.value.rating <= MOST_STARS && feedbackState({ ...facts, absentAt }) === 'present';
  const last = latestDay(left);
  return {
    ...facts,
    ...(absentAt && { absentAt }),
    ...('day' in left && { day: left.day }),
    ...(low && last && { lowSince: last }),
  };
}

/**
 * Struck through, or with the statement that Amazon adds when it strikes: it answers for the fulfilment, or the seller is not
 * at fault (Seller Central help on feedback, US and UK).
 */
const isStruck = ({ struck, amazonNote }: FeedbackRow): boolean =>
  struck === true || amazonNote === 'fulfilled-by-amazon' || amazonNote === 'buy-shipping';

/** The record that one row alone makes. */
export function feedbackFrom(row: FeedbackRow, { at, scope, marketplace, marks, told }: Sighting): FeedbackRecord {
  const { orderId, rating, comment, reply, amazonNote } = row;
  // Nobody leaves feedback on a day to come; east of Greenwich the day is at most one further than by UTC.
  const left = settleDay(row.left, { notAfter: plusDays((told?.at ?? at).slice(0, 10), 1) });
  return indexed({
    orderId,
    firstSeenAt: at,
    lastSeenAt: at,
    shown: { at, value: { rating, comment } },
    readings: [{ at, value: left, ...(told && { fromReport: true }) }],
    ...(told && { told: { at: told.at, value: told.order ? { day: dayBy(left, told.order) } : left } }),
    ...(isStruck(row) && { struckAt: at }),
    ...((isStruck(row) || marks) && { struck: { at, value: isStruck(row) } }),
    ...(reply && { reply: { at, value: reply } }),
    ...(amazonNote && { amazonNote: { at, value: amazonNote } }),
    ...(!amazonNote && marks && { noteGoneAt: at }),
    ...(scope && { scope: { at, value: scope } }),
    ...(marketplace && { marketplace: { at: told?.at ?? at, value: marketplace } }),
  });
}

/** The record with one more load of the page, begun at that moment, whose list covers its place and does not show it. */
export function missedFrom(record: FeedbackRecord, loadedAt: string): FeedbackRecord {
  const { day: _, lowSince: __, absentAt: ___, missedAt: before = [], ...facts } = record;
  const missedAt = lastMissed([...before, loadedAt], facts.lastSeenAt);
  return indexed({ ...facts, ...(missedAt.length > 0 && { missedAt }) });
}

/**
 * The latest loads that missed it, of those begun after the last sighting. A later sighting takes the earliest away first, which is why
 * cutting these off before or after merging ends with the same.
 */
const lastMissed = (loads: readonly string[], lastSeenAt: string): string[] =>
  [...new Set(loads)]
    .filter((each) => each > lastSeenAt)
    .sort()
    .slice(-MOST_MISSED);

/** The record with nothing but what the person decided of another one of the same feedback. */
export function withDecisions(record: FeedbackRecord, { told, marketplace }: FeedbackRecord): FeedbackRecord {
  const { day: _, lowSince: __, absentAt: ___, ...facts } = record;
  const said = later(record.told, told);
  const store = later(record.marketplace, marketplace);
  return indexed({ ...facts, ...(said && { told: said }), ...(store && { marketplace: store }) });
}

/**
 * Two records of the same feedback as one: the later sighting of each part wins, first and last sightings widen, changed words
 * are kept. Commutative, associative and idempotent. @throws RangeError when the orders differ.
 */
export function mergeFeedback(a: FeedbackRecord, b: FeedbackRecord): FeedbackRecord {
  if (a.orderId !== b.orderId) throw new RangeError('Feedback of two different orders cannot be merged');
  const versions = mergeVersions(a, b);
  const struckAt = earliest(a.struckAt, b.struckAt);
  const struck = later(a.struck, b.struck);
  const noteGoneAt = latest(a.noteGoneAt, b.noteGoneAt);
  const reply = later(a.reply, b.reply);
  const amazonNote = later(a.amazonNote, b.amazonNote);
  const scope = later(a.scope, b.scope);
  const marketplace = later(a.marketplace, b.marketplace);
  const lastSeenAt = latest(a.lastSeenAt, b.lastSeenAt);
  const missedAt = lastMissed([...(a.missedAt ?? []), ...(b.missedAt ?? [])], lastSeenAt);
  const told = later(a.told, b.told);
  return indexed({
    orderId: a.orderId,
    firstSeenAt: earliest(a.firstSeenAt, b.firstSeenAt),
    lastSeenAt,
    shown: later(a.shown, b.shown) ?? a.shown,
    ...(versions.length > 1 && { versions }),
    readings: mergeReadings(a, b),
    ...(told && { told }),
    ...(struckAt && { struckAt }),
    ...(struck && { struck }),
    ...(reply && { reply }),
    ...(amazonNote && { amazonNote }),
    ...(noteGoneAt && { noteGoneAt }),
    ...(scope && { scope }),
    ...(marketplace && { marketplace }),
    ...(missedAt.length > 0 && { missedAt }),
  });
}
