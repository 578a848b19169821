import { plusDays } from '../calendar';
import type { MarketplaceCode } from '../marketplace';
import { later } from '../seen';
import { type FeedbackRecord, feedbackState } from './feedback-record';
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
  /** Present where it is a report that a person imported. */
  told?: Told | undefined;
};

/**
 * What the person decided of a report and the moment at which they did: the store, and the order of day and month. The moment of
 * the sighting is the file's, so a second import of the same file can put right only what bears a moment of its own.
 */
export type Told = { at: string; order?: DayOrder | undefined };

type Facts = Omit<FeedbackRecord, 'day' | 'lowSince'>;

/** The record with what follows from its other fields, for the indices of the database. */
function indexed(facts: Facts): FeedbackRecord {
  const left = dayOf(facts.readings, facts.told);
  const low = facts.shown.value.rating <= MOST_STARS && feedbackState(facts) === 'present';
  const last = latestDay(left);
  return { ...facts, ...('day' in left && { day: left.day }), ...(low && last && { lowSince: last }) };
}

/**
 * Struck through, or with the statement that Amazon adds when it strikes: it answers for the fulfilment, or the seller is not
 * at fault (Seller Central help on feedback, US and UK).
 */
const isStruck = ({ struck, amazonNote }: FeedbackRow): boolean =>
  struck === true || amazonNote === 'fulfilled-by-amazon' || amazonNote === 'buy-shipping';

/** The record that one row alone makes. */
export function feedbackFrom(row: FeedbackRow, { at, scope, marketplace, told }: Sighting): FeedbackRecord {
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
    ...(reply && { reply: { at, value: reply } }),
    ...(amazonNote && { amazonNote: { at, value: amazonNote } }),
    ...(scope && { scope: { at, value: scope } }),
    ...(marketplace && { marketplace: { at: told?.at ?? at, value: marketplace } }),
  });
}

/** The record with one more list that covers its place and does not show it. */
export function absentFrom(record: FeedbackRecord, at: string): FeedbackRecord {
  const { day: _, lowSince: __, ...facts } = record;
  return indexed({ ...facts, absentAt: latest(facts.absentAt, at) });
}

const pick = <T>(prefer: (a: T, b: T) => boolean, a: T | undefined, b: T | undefined): T | undefined =>
  a === undefined || b === undefined ? (a ?? b) : prefer(a, b) ? a : b;
const earliest = (a: string | undefined, b: string | undefined) => pick((x, y) => x <= y, a, b);
const latest = (a: string | undefined, b: string | undefined) => pick((x, y) => x >= y, a, b);

/** The record with nothing but what the person decided of another one of the same feedback. */
export function withDecisions(record: FeedbackRecord, { told, marketplace }: FeedbackRecord): FeedbackRecord {
  const { day: _, lowSince: __, ...facts } = record;
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
  const reply = later(a.reply, b.reply);
  const amazonNote = later(a.amazonNote, b.amazonNote);
  const scope = later(a.scope, b.scope);
  const marketplace = later(a.marketplace, b.marketplace);
  const told = later(a.told, b.told);
  const absentAt = latest(a.absentAt, b.absentAt);
  return indexed({
    orderId: a.orderId,
    firstSeenAt: earliest(a.firstSeenAt, b.firstSeenAt) ?? a.firstSeenAt,
    lastSeenAt: latest(a.lastSeenAt, b.lastSeenAt) ?? a.lastSeenAt,
    shown: later(a.shown, b.shown) ?? a.shown,
    ...(versions.length > 1 && { versions }),
    readings: mergeReadings(a, b),
    ...(told && { told }),
    ...(struckAt && { struckAt }),
    ...(reply && { reply }),
    ...(amazonNote && { amazonNote }),
    ...(scope && { scope }),
    ...(marketplace && { marketplace }),
    ...(absentAt && { absentAt }),
  });
}
