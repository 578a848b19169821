import { plusDays } from '../domain/calendar';
import { type FeedbackRecord, feedbackRecord, feedbackState } from '../domain/feedback/feedback-record';
import { given, goodwillOf } from '../domain/ledger';
import { STANDARD_HOURS } from '../domain/message/standard-hours';
import { threadRecord } from '../domain/message/thread';
import { asksFor, type Fits } from '../domain/month/stores-asked';
import { waitsOf } from '../domain/month/waits';
import type { WeekReport } from '../domain/month/week';
import { z } from '../domain/zod';
import type { History } from '../storage/database';
import { dayWhere } from '../storage/month-of';
import { type CausesAsked, findCauses } from './find-causes';

/** Nobody can remove feedback that is older (lib/policies/feedback-windows.ts), so what goes in a week was left in the days before. */
const REMOVABLE_DAYS = 120;
const MOST_NEGATIVES = 50;

const fitting = (records: readonly FeedbackRecord[], fits: Fits): FeedbackRecord[] =>
  records.filter((record) => fits(record.marketplace?.value) && z.safeParse(feedbackRecord, record).success);

async function feedbackOf(db: History, { from, to }: CausesAsked, fits: Fits): Promise<WeekReport['feedback']> {
  const records = fitting(await db.feedback.where('day').between(from, to, true, true).toArray(), fits);
  if (records.length === 0) return undefined;
  const present = records.filter((record) => feedbackState(record) === 'present');
  const stars = (low: number, high: number) =>
    present.filter(({ shown }) => shown.value.rating >= low && shown.value.rating <= high);
  const negatives = stars(1, 2);
  return {
    positive: stars(4, 5).length,
    neutral: stars(3, 3).length,
    negative: negatives.length,
    negatives: negatives.slice(0, MOST_NEGATIVES).map(({ orderId, marketplace, day, shown }) => ({
      key: orderId,
      orderId,
      marketplace: marketplace?.value,
      day,
      stars: shown.value.rating,
    })),
  };
}

/** The day on which a feedback was seen to be struck or gone. */
const removedOn = (record: FeedbackRecord): string | undefined => {
  const state = feedbackState(record);
  const at = state === 'vanished' ? record.absentAt : state === 'struck' ? record.struckAt : undefined;
  return at && dayWhere(at, record.marketplace?.value);
};

async function removedIn(db: History, { from, to }: CausesAsked, fits: Fits): Promise<number | undefined> {
  const since = plusDays(from, -REMOVABLE_DAYS);
  let seen = 0;
  let removed = 0;
  await db.feedback
    .where('day')
    .between(since, to, true, true)
    .each((record) => {
      if (!fits(record.marketplace?.value)) return;
      seen += 1;
      const on = removedOn(record);
      if (on && on >= from && on <= to) removed += 1;
    });
  return seen === 0 ? undefined : removed;
}

async function concessionsOf(db: History, { from, to }: CausesAsked, fits: Fits): Promise<WeekReport['concessions']> {
  const entries = await db.ledger.where('month').between(from.slice(0, 7), to.slice(0, 7), true, true).toArray();
  const counted = given(entries).filter(({ at, marketplace }) => {
    const day = dayWhere(at, marketplace);
    return day >= from && day <= to && fits(marketplace);
  });
  if (counted.length === 0) return undefined;
  return { count: counted.filter(({ part }) => part !== 'refund').length, money: goodwillOf(counted) };
}

async function repliesOf(db: History, { from, to }: CausesAsked, fits: Fits): Promise<WeekReport['replies']> {
  const months = [...new Set([from.slice(0, 7), to.slice(0, 7)])];
  const records = await db.threads.where('months').anyOf(months).distinct().toArray();
  const sums = { answered: 0, inTime: 0, minutes: 0, waiting: 0, uncertain: 0 };
  for (const record of records) {
    const store = record.marketplace?.value;
    if (!fits(store) || !z.safeParse(threadRecord, record).success) continue;
    for (const wait of waitsOf(record)) {
      const day = dayWhere(wait.at, store);
      if (day < from || day > to) continue;
      sums[wait.state] += 1;
      if (wait.state !== 'answered') continue;
      sums.minutes += wait.minutes;
      if (wait.minutes <= STANDARD_HOURS * 60) sums.inTime += 1;
    }
  }
  return sums.answered + sums.waiting + sums.uncertain > 0 ? sums : undefined;
}

/** What happened in a week of those stores. */
export async function reportWeek(db: History, asked: CausesAsked): Promise<WeekReport> {
  const fits = asksFor(asked);
  const [feedback, removed, concessions, replies, causes] = await Promise.all([
    feedbackOf(db, asked, fits),
    removedIn(db, asked, fits),
    concessionsOf(db, asked, fits),
    repliesOf(db, asked, fits),
    findCauses(db, asked),
  ]);
  const { from, to } = asked;
  return { from, to, feedback, removed, concessions, replies, causes };
}
