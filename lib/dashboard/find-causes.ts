import { feedbackState } from '../domain/feedback/feedback-record';
import { COMPLAINS_UP_TO, type TopicEntry, topicTrend } from '../domain/feedback/topic-trend';
import type { Day } from '../domain/ids';
import { given } from '../domain/ledger';
import { type Causes, tally } from '../domain/month/causes';
import { asksFor, type Fits, type StoresAsked } from '../domain/month/stores-asked';
import type { ReturnRecord } from '../domain/report/return';
import { languageOf } from '../domain/text/language';
import { topicsOf } from '../domain/text/topics';
import type { History } from '../storage/database';
import { dayWhere } from '../storage/month-of';

/** Of which days and stores causes are looked for; both days are included. */
export type CausesAsked = StoresAsked & { from: Day; to: Day };

/** So many records of each kind are looked through: enough to say what is frequent. */
const MOST = 500;

/** What was found, and whether more than was looked through is there. */
type Looked<T> = { found: T[]; cut: boolean };

/** What complaints that still count were about: those of one to three stars are in an index of their own. */
async function complaints(db: History, { from, to }: CausesAsked, fits: Fits): Promise<Looked<TopicEntry>> {
  const records = await db.feedback
    .where('lowSince')
    .between(from, to, true, true)
    .reverse()
    .filter(
      (record) => record.day !== undefined && fits(record.marketplace?.value) && feedbackState(record) === 'present',
    )
    .limit(MOST)
    .toArray();
  const found = records.flatMap(({ day, shown }) => {
    const { rating, comment } = shown?.value ?? {};
    if (!day || typeof rating !== 'number' || typeof comment !== 'string' || rating > COMPLAINS_UP_TO) return [];
    return { month: day.slice(0, 7), rating, topics: topicsOf(comment, languageOf(comment)).map(({ topic }) => topic) };
  });
  return { found, cut: records.length >= MOST };
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
    .limit(MOST)
    .toArray();
  // One press has an entry for each part and product; its reason counts once.
  const presses = new Map(given(entries).map((entry) => [`${entry.orderId} ${entry.at}`, entry.reason]));
  const found = tally([...presses.values()]).map(({ value, count }) => ({ reason: value, count }));
  return { found, cut: entries.length >= MOST };
}

async function returned(db: History, { from, to, stores }: CausesAsked): Promise<Looked<ReturnRecord>> {
  const found: ReturnRecord[] = [];
  for (const store of stores) {
    const more = db.returns.where('[marketplace+day]').between([store, from], [store, to], true, true);
    found.push(...(await more.limit(MOST).toArray()));
  }
  return { found: found.slice(0, MOST), cut: found.length >= MOST };
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
