import { plusDays } from '../domain/calendar';
import type { FeedbackRecord } from '../domain/feedback/feedback-record';
import type { Day } from '../domain/ids';
import type { LedgerEntry } from '../domain/ledger';
import { type MarketplaceCode, marketplaceCodes } from '../domain/marketplace';
import type { ConversationSign, Tally } from '../domain/prompts/facts';
import type { Reason } from '../domain/reason';
import type { History } from './database';
import type { MonthSpan } from './prompt-months';
import { conversationTally, tallyOf } from './prompt-tally';
import { topicsOfComments } from './prompt-topics';

/** Of each kind of records and span so many are looked at, the newest. */
const MOST = 500;

export type Off = readonly MarketplaceCode[];
const isOff = (off: Off, marketplace: MarketplaceCode | undefined): boolean =>
  marketplace !== undefined && off.includes(marketplace);

/** The first day of which all records are there, where older ones were left out: the day after that of the oldest one. */
const afterCut = <T>(newestFirst: readonly T[], dayOf: (record: T) => Day | undefined): Day | undefined => {
  const oldest = newestFirst.length === MOST ? newestFirst.at(-1) : undefined;
  const day = oldest && dayOf(oldest);
  return day && plusDays(day, 1);
};

/** A record that is damaged is set aside when its feedback is seen again; until then it is passed over. */
const isWhole = ({ shown }: FeedbackRecord): boolean => typeof shown?.value?.comment === 'string';

/** Feedback of one to three stars that counts, by what its words are about. Nothing is said of words in languages that are not covered. */
export async function complaints(db: History, { from, to }: MonthSpan, off: Off): Promise<Tally<string> | undefined> {
  const key = db.feedback.where('lowSince').between(from, to, true, true).reverse();
  const newest = await key
    .filter((record) => isWhole(record) && !isOff(off, record.marketplace?.value))
    .limit(MOST)
    .toArray();
  const since = afterCut(newest, ({ lowSince }) => lowSince) ?? from;
  const read = newest.filter(({ lowSince = '' }) => lowSince >= since);
  const topics = await topicsOfComments(read.map(({ shown }) => shown.value.comment));
  return tallyOf(since, read, (_, index) => topics[index] ?? []);
}

/** Refunds that were pressed here, each once, by the reason that was chosen. What was withdrawn or never went through is none. */
export async function refunds(db: History, span: MonthSpan, off: Off): Promise<Tally<Reason> | undefined> {
  const entries: LedgerEntry[] = [];
  let since = span.from;
  // Whole months, the newest first: within a month the index tells nothing of when.
  for (const month of span.months) {
    if (entries.length >= MOST) break;
    entries.push(...(await db.ledger.where('month').equals(month).toArray()));
    since = `${month}-01`;
  }
  const counting = entries.filter(
    ({ state, marketplace }) => (state === 'submitted' || state === 'shown') && !isOff(off, marketplace),
  );
  const pressed = [...new Map(counting.map((entry) => [`${entry.orderId} ${entry.at}`, entry])).values()];
  return tallyOf(since, pressed, ({ reason }) => (reason ? [reason] : []));
}

/** Returns by Amazon's own report, by its code. */
export async function returns(db: History, { from, to }: MonthSpan, off: Off): Promise<Tally<string> | undefined> {
  const found = await Promise.all(
    marketplaceCodes
      .filter((code) => !off.includes(code))
      .map((code) => {
        const key = db.returns.where('[marketplace+day]').between([code, from], [code, to], true, true);
        return key.reverse().limit(MOST).toArray();
      }),
  );
  // Where one store was cut short, older returns of the others would be counted without its own.
  const cuts = found.flatMap((list) => afterCut(list, ({ day }) => day) ?? []);
  const since = cuts.sort().at(-1) ?? from;
  return tallyOf(
    since,
    found.flat().filter(({ day }) => day >= since),
    ({ reason }) => (reason ? [reason] : []),
  );
}

/** How conversations of the span went, by when they were last seen. */
export async function conversations(
  db: History,
  { from, to }: MonthSpan,
  off: Off,
): Promise<Tally<ConversationSign> | undefined> {
  const found = await db.threads.where('lastSeenAt').between(from, `${to}~`).reverse().limit(MOST).toArray();
  const since = afterCut(found, ({ lastSeenAt }) => lastSeenAt.slice(0, 10)) ?? from;
  return conversationTally(
    since,
    found.filter(({ marketplace, lastSeenAt }) => lastSeenAt >= since && !isOff(off, marketplace?.value)),
  );
}
