import { feedbackState } from '../domain/feedback/feedback-record';
import { COMPLAINS_UP_TO, type TopicEntry, topicTrend } from '../domain/feedback/topic-trend';
import type { Day } from '../domain/ids';
import { given } from '../domain/ledger';
import { type Causes, LOOKED_THROUGH, tally } from '../domain/month/causes';
import { asksFor, type Fits, type StoresAsked } from '../domain/month/stores-asked';
import type { ReturnRecord } from '../domain/report/return';
import { languageOf } from '../domain/text/language';
import { topicsOf } from '../domain/text/topics';
import type { History } from '../storage/database';
import { dayWhere } from '../storage/month-of';

/** Of which days and stores causes are looked for; both days are included. */
export type CausesAsked = StoresAsked & { from: Day; to: Day };

/** What was found, and whether more than was looked through is there. */
type Looked<T> = { found: T[]; cut: boolean };

/** One more than are looked through is asked for: it tells whether that was all. */
const ASKED = LOOKED_THROUGH + 1;

const lookedThrough = <T>(records: readonly T[]): Looked<T> => ({
  found: records.slice(0, LOOKED_THROUGH),
  cut: records.length > LOOKED_THROUGH,
});

/** What complaints that still count were about: those of one to three stars are in an index of their own. */
async function complaints(db: History, { from, to }: CausesAsked, fits: Fits): Promise<Looked<TopicEntry>> {
  const records = await db.feedback
    .where('lowSince')
    .between(from, to, true, true)
    .reverse()
    .filter(
      (record) => record.day !== undefined && fits(record.marketplace?.value) && feedbackState(record) === 'present',
    )
    .limit(ASKED)
    .toArray();
  const looked = lookedThrough(records);
  const found = looked.found.flatMap(({ day, shown }) => {
    const { rating, comment } = shown?.value ?? {};
    if (!day || typeof rating !== 'number' || typeof comment !== 'string' || rating > COMPLAINS_UP_TO) return [];
    return { month: day.slice(0, 7), rating, topics: topicsOf(comment, languageOf(comment)).map(({ topic }) => topic) };
  });
  return { ...looked, found };
}

async function refundReasons(
  db: History,
  { from, to }: CausesAsked,
  fits: Fits,
): Promise<Looked<Causes['refundReasons'][number]>> {
  const entries = await db.ledger
    .where('month')
    .between(from.slice(0, 7), to.slice(0, 7), true, true)
    .filter(({ at, marketplace }) => {
      const day = dayWhere(at, marketplace);
      return day >= from && day <= to && fits(marketplace);
    })
    .limit(ASKED)
    .toArray();
  const looked = lookedThrough(entries);
  // One press has an entry for each part and product; its reason counts once.
  const presses = new Map(given(looked.found).map((entry) => [`${entry.orderId} ${entry.at}`, entry.reason]));
  const found = tally([...presses.values()]).map(({ value, count }) => ({ reason: value, count }));
  return { ...looked, found };
}

/** Returns, the newest first over all the stores: no store may leave another without room. */
async function returned(db: History, { from, to, stores }: CausesAsked): Promise<Looked<ReturnRecord>> {
  const ofStores = await Promise.all(
    stores.map((store) =>
      db.returns
        .where('[marketplace+day]')
        .between([store, from], [store, to], true, true)
        .reverse()
        .limit(ASKED)
        .toArray(),
    ),
  );
  return lookedThrough(ofStores.flat().sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)));
}

/** What caused the figures of a span, from the account's own comments, reasons and returns. */
export async function findCauses(db: History, asked: CausesAsked): Promise<Causes> {
  const fits = asksFor(asked);
  const [complained, refunded, sentBack] = await Promise.all([
    complaints(db, asked, fits),
    refundReasons(db, asked, fits),
    returned(db, asked),
  ]);
  return {
    trend: topicTrend(complained.found),
    refundReasons: refunded.found,
    returnReasons: tally(sentBack.found.flatMap(({ reason }) => reason ?? [])).map(({ value, count }) => ({
      code: value,
      count,
    })),
    cut: [complained, refunded, sentBack].some(({ cut }) => cut),
  };
}
