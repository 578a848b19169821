import { type FeedbackRecord, feedbackState } from '../domain/feedback/feedback-record';
import { COMPLAINS_UP_TO, type TopicEntry, topicTrend } from '../domain/feedback/topic-trend';
import { monthsUpTo } from '../domain/month/months';
import { languageOf } from '../domain/text/language';
import { topicsOf } from '../domain/text/topics';
import type { History } from '../storage/database';
import { ownSuccess } from '../storage/feedback-queries';
import type { DeskSetup, MonthCounts, Survey } from './feedback-messages';

/** A year and the month that is now: what happened a year ago can be compared. */
const MONTHS = 13;

/** Comments that are read for what they are about; each takes a fraction of a millisecond, and newer ones say more. */
const MOST_COMMENTS = 3_000;

/** The one rule of the survey: what is gone or struck does not count, but its month was seen. */
const stillCounts = (record: FeedbackRecord): boolean => feedbackState(record) === 'present';

/** Four and five stars are positive, three neutral, one and two negative (Seller Central help on feedback). */
function countsOf(records: readonly FeedbackRecord[]): MonthCounts['counts'] {
  if (records.length === 0) return undefined;
  const stars = records.filter(stillCounts).map(({ shown }) => shown.value.rating);
  return {
    positive: stars.filter((rating) => rating > 3).length,
    neutral: stars.filter((rating) => rating === 3).length,
    negative: stars.filter((rating) => rating < 3).length,
  };
}

/** What is needed of a month's records. They are not checked in full, which takes longer than all the rest; one that is damaged is passed over. */
async function recordsOf(db: History, month: string): Promise<FeedbackRecord[]> {
  const records = await db.feedback.where('day').between(`${month}-01`, `${month}-31`, true, true).toArray();
  return records.filter(
    ({ shown }) => typeof shown?.value?.rating === 'number' && typeof shown.value.comment === 'string',
  );
}

/** What is remembered of feedback in the last thirteen months, and own success with removals. @param now a moment. */
export async function surveyFeedback(db: History, { off }: Pick<DeskSetup, 'off'>, now: string): Promise<Survey> {
  const [total, dated, latest, success] = await Promise.all([
    db.feedback.count(),
    db.feedback.orderBy('day').count(),
    db.feedback.orderBy('lastSeenAt').last(),
    ownSuccess(db),
  ]);
  const months: MonthCounts[] = [];
  const entries: TopicEntry[] = [];
  let comments = 0;
  let trendCut = false;
  for (const month of monthsUpTo(now.slice(0, 7), MONTHS)) {
    const records = (await recordsOf(db, month)).filter(
      ({ marketplace }) => !(marketplace && off.includes(marketplace.value)),
    );
    months.push({ month, counts: countsOf(records) });
    trendCut ||= comments >= MOST_COMMENTS && records.length > 0;
    if (trendCut) continue;
    for (const record of records) {
      const { rating, comment } = record.shown.value;
      const gone = !stillCounts(record);
      const complains = !gone && rating <= COMPLAINS_UP_TO && comment !== '';
      if (complains) comments++;
      const found = complains ? topicsOf(comment, languageOf(comment)) : [];
      entries.push({ month, rating, gone, topics: found.map(({ topic }) => topic) });
    }
  }
  return {
    total,
    undated: total - dated,
    months,
    trend: topicTrend(entries),
    trendCut,
    success,
    ...(latest && { seenAt: latest.lastSeenAt }),
  };
}
