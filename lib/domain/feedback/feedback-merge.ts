import { plusDays } from '../calendar';
import type { MarketplaceCode } from '../marketplace';
import { canonical, later, type Seen } from '../seen';
import {
  type FeedbackRecord,
  type FeedbackVersion,
  feedbackState,
  MOST_MISSED,
  MOST_READINGS,
  MOST_VERSIONS,
  versionsOf,
} from './feedback-record';
import type { FeedbackRow } from './feedback-row';

import { dayFrom, latestDay, type PrintedDay, settleDay } from './left-day';
import { MOST_STARS } from './stars';

/** Where and when a row was seen. */
export type Sighting = {
  at: string;
  scope?: string | undefined;
  marketplace?: MarketplaceCode | undefined;
  /** A list shows what is struck and what Amazon added, and so also what is not; an order's page and a report do not. */
  marks?: boolean | undefined;
};

type Facts = Omit<FeedbackRecord, 'day' | 'lowSince' | 'absentAt'>;

/** The record with what follows from its other fields, for the indices of the database. */
function indexed(facts: Facts): FeedbackRecord {
  const left = dayFrom(facts.readings);
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
export function feedbackFrom(row: FeedbackRow, { at, scope, marketplace, marks }: Sighting): FeedbackRecord {
  const { orderId, rating, comment, reply, amazonNote } = row;
  // Nobody leaves feedback on a day to come; east of Greenwich the day is at most one further than by UTC.
  const left = settleDay(row.left, { notAfter: plusDays(at.slice(0, 10), 1) });
  return indexed({
    orderId,
    firstSeenAt: at,
    lastSeenAt: at,
    shown: { at, value: { rating, comment } },
    readings: [{ at, value: left }],
    ...(isStruck(row) && { struckAt: at }),
    ...((isStruck(row) || marks) && { struck: { at, value: isStruck(row) } }),
    ...(reply && { reply: { at, value: reply } }),
    ...(amazonNote && { amazonNote: { at, value: amazonNote } }),
    ...(!amazonNote && marks && { noteGoneAt: at }),
    ...(scope && { scope: { at, value: scope } }),
    ...(marketplace && { marketplace: { at, value: marketplace } }),
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

const pick = <T>(prefer: (a: T, b: T) => boolean, a: T | undefined, b: T | undefined): T | undefined =>
  a === undefined || b === undefined ? (a ?? b) : prefer(a, b) ? a : b;
const earliest = (a: string | undefined, b: string | undefined) => pick((x, y) => x <= y, a, b);
const latest = (a: string | undefined, b: string | undefined) => pick((x, y) => x >= y, a, b);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The earliest of all versions. Cutting off the later ones loses no first moment of those that stay, which is why cutting
 * before or after merging ends with the same.
 */
function mergeVersions(a: FeedbackRecord, b: FeedbackRecord): FeedbackVersion[] {
  const versions = new Map<string, FeedbackVersion>();
  for (const version of [...versionsOf(a), ...versionsOf(b)]) {
    const key = canonical([version.rating, version.comment]);
    const before = versions.get(key);
    if (!before || version.since < before.since) versions.set(key, version);
  }
  return [...versions]
    .sort(([x, one], [y, other]) => compare(one.since, other.since) || compare(x, y))
    .slice(0, MOST_VERSIONS)
    .map(([, version]) => version);
}

/** The latest of all printings of the day, each with its last moment. */
function mergeReadings(a: FeedbackRecord, b: FeedbackRecord): Seen<PrintedDay>[] {
  const readings = new Map<string, Seen<PrintedDay>>();
  for (const reading of [...a.readings, ...b.readings]) {
    const key = canonical(reading.value);
    const before = readings.get(key);
    if (!before || reading.at > before.at) readings.set(key, reading);
  }
  return [...readings]
    .sort(([x, one], [y, other]) => compare(other.at, one.at) || compare(x, y))
    .slice(0, MOST_READINGS)
    .map(([, reading]) => reading);
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
  const lastSeenAt = latest(a.lastSeenAt, b.lastSeenAt) ?? a.lastSeenAt;
  const missedAt = lastMissed([...(a.missedAt ?? []), ...(b.missedAt ?? [])], lastSeenAt);
  return indexed({
    orderId: a.orderId,
    firstSeenAt: earliest(a.firstSeenAt, b.firstSeenAt) ?? a.firstSeenAt,
    lastSeenAt,
    shown: later(a.shown, b.shown) ?? a.shown,
    ...(versions.length > 1 && { versions }),
    readings: mergeReadings(a, b),
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
