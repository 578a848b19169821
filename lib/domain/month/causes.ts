import type { TopicTrend } from '../feedback/topic-trend';
import type { Reason } from '../reason';
import type { Topic } from '../text/text';

/** So many records of each kind are looked through: enough to say what is frequent. */
export const LOOKED_THROUGH = 500;

/** What a span's figures were caused by, as far as the account's own records say. Each list most frequent first. */
export type Causes = {
  /** Topics of complaints, counted by month. */
  trend: TopicTrend;
  /** Reasons that were chosen for refunds and concessions made here. */
  refundReasons: readonly { reason?: Reason | undefined; count: number }[];
  /** Amazon's codes of the returns report, such as `CR-DEFECTIVE`. */
  returnReasons: readonly { code: string; count: number }[];
  /** There were more records of a kind than were looked through (`LOOKED_THROUGH`). */
  cut: boolean;
};

/** How often each of a list is in it, the most frequent first. */
export function tally<T>(list: readonly T[]): { value: T; count: number }[] {
  const counts = new Map<T, number>();
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** Which topic of complaints a reason for refund is about; best practice speaks of topics. */
const topicOf: Partial<Record<Reason, Topic>> = {
  'customer-return': 'refund_problem',
  'wrong-item': 'wrong_item',
  'not-received': 'not_received',
  'not-as-described': 'not_as_described',
  defective: 'product_quality',
  'carrier-delay': 'late_delivery',
  'late-dispatch': 'late_delivery',
};

/** Amazon's codes of reasons for a return by topic, as far as their words say it. */
function topicOfCode(code: string): Topic | undefined {
  if (/DEFECTIVE|QUALITY/.test(code)) return 'product_quality';
  if (/NOT_AS_DESCRIBED|NOT_COMPATIBLE/.test(code)) return 'not_as_described';
  if (/DAMAGED/.test(code)) return 'damaged';
  if (/WRONG_ITEM|SWITCHEROO/.test(code)) return 'wrong_item';
  if (/MISSED_ESTIMATED|NEVER_ARRIVED|UNDELIVERABLE/.test(code)) return 'late_delivery';
  return /MISSING/.test(code) ? 'item_missing' : undefined;
}

/** Topics that refunds and returns are about, the most frequent first. */
export function topicsOfRefunds({ refundReasons, returnReasons }: Causes): Topic[] {
  const found = [
    ...refundReasons.flatMap(({ reason, count }) => ({ topic: reason && topicOf[reason], count })),
    ...returnReasons.map(({ code, count }) => ({ topic: topicOfCode(code.toUpperCase()), count })),
  ];
  const counts = new Map<Topic, number>();
  for (const { topic, count } of found) if (topic) counts.set(topic, (counts.get(topic) ?? 0) + count);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([topic]) => topic);
}
