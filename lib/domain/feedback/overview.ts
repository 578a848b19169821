import type { Removal } from '../text/removal';
import { deadlineOf, isDue } from './case';
import type { FeedbackClock, FeedbackLine } from './feedback-view';
import { promiseOf } from './promise';
import { MOST_STARS } from './stars';

/** What becomes of a feedback, with how likely that is where Amazon would do it: what people count by. */
export type Outcome =
  | 'removes-likely'
  | 'removes-may-be'
  | 'strikes-likely'
  | 'strikes-may-be'
  | 'buyer-only'
  | 'too-late'
  | 'unsure';

/** In the order in which they are told: what is surest to go comes first. */
export const outcomes: readonly Outcome[] = [
  'removes-likely',
  'removes-may-be',
  'strikes-likely',
  'strikes-may-be',
  'buyer-only',
  'unsure',
  'too-late',
];

/** What a verdict comes to. One of Amazon's without a confidence is no more than possible. */
export function outcomeOf({ verdict, confidence }: Pick<Removal, 'verdict' | 'confidence'>): Outcome {
  if (verdict === 'amazon-removes') return confidence === 'likely' ? 'removes-likely' : 'removes-may-be';
  if (verdict === 'amazon-strikes') return confidence === 'likely' ? 'strikes-likely' : 'strikes-may-be';
  return verdict;
}

/** A feedback about which something can still be done, with the clock that ends its next step. */
export type Pressing = { line: FeedbackLine; clock: FeedbackClock };

/** Everything that a list of feedback comes to. */
export type Overview = {
  /** How many have one to three stars and still count. */
  low: number;
  counts: Record<Outcome, number>;
  /** How many have one to three stars and were struck: nothing is left to do about them. */
  struck: number;
  /** How many should stand here and do not any more. */
  vanished: number;
  /** What can still be dealt with: what Amazon would take down first, then by deadline, then by the fewer stars. */
  pressing: readonly Pressing[];
};

function pressingOf(line: FeedbackLine): Pressing[] {
  const clock = isDue(line) ? deadlineOf(line) : undefined;
  return clock && clock.state !== 'over' ? [{ line, clock }] : [];
}

const daysLeft = ({ clock }: Pressing): number => clock.left ?? 0;

/** Of what can be dealt with, what ends first. */
export const soonestOf = (pressing: Overview['pressing']): Pressing | undefined =>
  pressing.reduce<Pressing | undefined>((a, b) => (a && daysLeft(a) <= daysLeft(b) ? a : b), undefined);

/** What a list of feedback comes to; only what has at most three stars and is still there counts. */
export function overviewOf(lines: readonly FeedbackLine[]): Overview {
  const low = lines.filter(({ rating, state, removal }) => rating <= MOST_STARS && state === 'present' && removal);
  const counts = Object.fromEntries(outcomes.map((each) => [each, 0])) as Overview['counts'];
  for (const { removal } of low) if (removal) counts[outcomeOf(removal)] += 1;
  const pressing = low
    .flatMap(pressingOf)
    .sort(
      (a, b) => promiseOf(a.line) - promiseOf(b.line) || daysLeft(a) - daysLeft(b) || a.line.rating - b.line.rating,
    );
  const are = (what: FeedbackLine['state']): number =>
    lines.filter(({ rating, state }) => rating <= MOST_STARS && state === what).length;
  return { low: low.length, counts, struck: are('struck'), vanished: are('vanished'), pressing };
}
