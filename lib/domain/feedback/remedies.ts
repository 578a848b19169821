import type { Ground } from '../concession';
import type { Topic } from '../text/text';
import type { RemedyText } from './topic-texts';
import type { TopicTrend } from './topic-trend';

/** What a published best practice says against a cause of complaints. */
export type BestPractice = {
  topic: Topic;
  /** Name of the interface text of the remedy. */
  text: RemedyText;
  ground: Ground;
};

/** A remedy that the account's own feedback calls for, with the figures that say so. */
export type Remedy = {
  topic: Topic;
  /** Complaints about the topic in the months looked at, out of how many. */
  complaints: number;
  of: number;
  practices: readonly BestPractice[];
};

/** How many months count: feedback older than 90 days can be removed by nobody, and says little of how things are done now. */
const MONTHS = 3;
/** One complaint is chance and two are a hint: three are a cause, or two where they are a fifth of all there are. */
const ENOUGH = 3;
const FEW = 2;
const SHARE = 1 / 5;

/**
 * What to do against what is complained about, the most frequent first; nothing where the account's own feedback does not show the cause.
 * @param month the month that is now (`YYYY-MM`); it and the two before it count, and one of which nothing was seen counts nothing
 */
export function remediesFor(trend: TopicTrend, practices: readonly BestPractice[], month: string): Remedy[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const from = new Date(Date.UTC(year, number - MONTHS)).toISOString().slice(0, 7);
  const sum = (counts: readonly (number | undefined)[]): number =>
    trend.months.reduce((total, each, index) => total + (each >= from && each <= month ? (counts[index] ?? 0) : 0), 0);
  const of = sum(trend.complaints);
  return trend.topics
    .flatMap(({ topic, counts }) => {
      const complaints = sum(counts);
      const shown = complaints >= ENOUGH || (complaints >= FEW && complaints >= of * SHARE);
      const against = practices.filter((practice) => practice.topic === topic);
      return shown && against.length > 0 ? [{ topic, complaints, of, practices: against }] : [];
    })
    .sort((a, b) => b.complaints - a.complaints);
}
