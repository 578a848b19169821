import { type Topic, topics } from '../text/text';

/**
 * A feedback as far as a trend needs it: its month (`YYYY-MM`, the marketplace's), what it is about, its stars. What is `gone`, or
 * struck, says that its month was seen, and counts nothing.
 */
export type TopicEntry = { month: string; topics: readonly Topic[]; rating: number; gone?: boolean };

/** Counts that go with months; absent where none of the month was seen, which is no zero. */
type Counts = readonly (number | undefined)[];

/** What was complained about, month by month. */
export type TopicTrend = {
  /** From the first month of which anything was seen to the last, without a gap of less than decades; none where nothing was seen. */
  months: readonly string[];
  /** Feedback of one to three stars in each of those months. */
  complaints: Counts;
  /** The topics that were complained about, the most frequent first; `counts` goes with `months`. */
  topics: readonly { topic: Topic; counts: Counts; total: number }[];
};

/** Up to how many stars a feedback complains: Amazon calls 1 and 2 negative and 3 neutral, and a 3 is seldom without a complaint. */
export const COMPLAINS_UP_TO = 3;

/** So many months without a feedback are filled in; what is further from the others has a damaged or mistyped day. */
const WIDEST_GAP = 600;

const numberOf = (month: string): number => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return year * 12 + number - 1;
};

const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

function monthsOf(entries: readonly TopicEntry[]): string[] {
  const seen = [...new Set(entries.map(({ month }) => month))].sort();
  return seen.flatMap((month, index) => {
    const from = numberOf(month) + 1;
    const gap = numberOf(seen[index + 1] ?? month) - from;
    if (gap <= 0 || gap > WIDEST_GAP) return month;
    return [month, ...Array.from({ length: gap }, (_, at) => monthOf(from + at))];
  });
}

/**
 * Counts complaints by topic and month. Of a month of which nothing was seen nothing is known, so it has no count. Praise is never
 * a complaint, and a topic counts once for a feedback.
 */
export function topicTrend(entries: readonly TopicEntry[]): TopicTrend {
  const months = monthsOf(entries);
  const at = new Map(months.map((month, index) => [month, index]));
  const seen = new Set(entries.map(({ month }) => month));
  const none = months.map((month): number | undefined => (seen.has(month) ? 0 : undefined));
  const complaints = [...none];
  const counted = new Map<Topic, (number | undefined)[]>();
  for (const { month, topics, rating, gone } of entries) {
    const index = at.get(month);
    if (index === undefined || gone || rating > COMPLAINS_UP_TO) continue;
    complaints[index] = (complaints[index] ?? 0) + 1;
    for (const topic of new Set(topics)) {
      if (topic === 'praise') continue;
      const counts = counted.get(topic) ?? [...none];
      counts[index] = (counts[index] ?? 0) + 1;
      counted.set(topic, counts);
    }
  }
  return {
    months,
    complaints,
    topics: [...counted]
      .map(([topic, counts]) => ({ topic, counts, total: counts.reduce<number>((sum, each) => sum + (each ?? 0), 0) }))
      .sort((a, b) => b.total - a.total || topics.indexOf(a.topic) - topics.indexOf(b.topic)),
  };
}
