import type { Day } from '../domain/ids';
import type { MarketplaceCode } from '../domain/marketplace';
import type { MonthCounts } from '../domain/month/counts';
import type { OwnFacts, Spans, Tally } from '../domain/prompts/facts';
import type { History } from './database';

/** Three months (`YYYY-MM`), the newest first, and the days that they begin and end with. */
export type MonthSpan = { months: readonly string[]; from: Day; to: Day };
export type Months = { now: MonthSpan; before: MonthSpan };

const STARS = [1, 2, 3, 4, 5];
const NEGATIVE = [1, 2];

/** Sums of counts by their names, over all stores that are on. */
const sumOf = (months: readonly MonthCounts[], names: readonly string[]): number =>
  months.reduce((total, { counts }) => total + names.reduce((sum, name) => sum + (counts[name] ?? 0), 0), 0);

/** What is counted of months as they are written (`lib/domain/month/feedback-counts.ts`, `reply-counts.ts`): rates of feedback and of answers. */
export async function tallyMonths(
  db: History,
  { now, before }: Months,
  off: readonly MarketplaceCode[],
): Promise<Pick<OwnFacts, 'feedback' | 'answers'>> {
  const look = async ({ months }: MonthSpan): Promise<MonthCounts[]> => {
    const found = await db.months
      .where('month')
      .anyOf([...months])
      .toArray();
    return found.filter(({ marketplace }) => marketplace === '-' || !off.includes(marketplace));
  };
  const [recent, earlier] = await Promise.all([look(now), look(before)]);
  const both = <Name extends string>(
    tally: (months: readonly MonthCounts[], since: Day) => Tally<Name>,
  ): Spans<Name> | undefined => {
    const [this_, last] = [tally(recent, now.from), tally(earlier, before.from)];
    return this_.of > 0 ? { now: this_, ...(last.of > 0 && { before: last }) } : undefined;
  };
  const feedback = both<'negative'>((months, since) => ({
    since,
    of: sumOf(
      months,
      STARS.map((stars) => `feedback-${stars}`),
    ),
    counts: {
      negative: sumOf(
        months,
        NEGATIVE.map((stars) => `feedback-${stars}`),
      ),
    },
  }));
  const answers = both<'late'>((months, since) => {
    const answered = sumOf(months, ['replies-answered']);
    return { since, of: answered, counts: { late: Math.max(0, answered - sumOf(months, ['replies-in-time'])) } };
  });
  return { ...(feedback && { feedback }), ...(answers && { answers }) };
}
