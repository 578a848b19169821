import type { Note } from '../note';
import { type RemovalCategory, removalCategories } from '../text/removal';
import { type FeedbackRecord, feedbackState } from './feedback-record';

/** How often something helped: of `seen` feedback that was looked at since, `gone` does not count any more. */
export type Success = {
  taken: number;
  seen: number;
  gone: number;
  /** Share from 0 to 1; absent where not enough was seen to say anything. */
  rate?: number;
};

/** How often requests to Amazon helped, by what was said of the comment then, and how often asking the buyer did. */
export type Successes = { requests: Partial<Record<RemovalCategory | 'other', Success>>; asks: Success };

/** Fewer than these say nothing. */
export const ENOUGH = 3;

type Step = { note: Note; record: FeedbackRecord | undefined };

/** Whether the feedback was looked at after a step, and whether it had gone by then and not before. */
function outcomeOf({ note: { at }, record }: Step): { seen: boolean; gone: boolean } {
  if (!record) return { seen: false, gone: false };
  const { struckAt, absentAt, missedAt = [], lastSeenAt } = record;
  const gone =
    (feedbackState(record) === 'vanished' && (missedAt[0] ?? absentAt ?? '') > at) ||
    (feedbackState(record) === 'struck' && (struckAt ?? '') > at);
  return { seen: gone || lastSeenAt > at, gone };
}

function successOf(steps: readonly Step[]): Success {
  const outcomes = steps.map(outcomeOf);
  const seen = outcomes.filter((each) => each.seen).length;
  const gone = outcomes.filter((each) => each.gone).length;
  return { taken: steps.length, seen, gone, ...(seen >= ENOUGH && { rate: gone / seen }) };
}

/**
 * Own success, of requests by category and of asks. What was not looked at since is counted as taken and as nothing else.
 * @param notes the category of a request stands in its text, as the comment was judged when it was pressed.
 */
export function successesOf(
  notes: readonly Note[],
  records: ReadonlyMap<string, FeedbackRecord | undefined>,
): Successes {
  const steps = (kind: Note['kind']): Step[] =>
    notes
      .filter((note) => note.kind === kind && !note.removed)
      .map((note) => ({ note, record: records.get(note.orderId) }));
  const requests = steps('requested');
  const known: readonly string[] = removalCategories;
  const categories = [...removalCategories, 'other' as const];
  const of = (category: string) =>
    requests.filter(({ note: { text } }) => (known.includes(text) ? text === category : category === 'other'));
  return {
    requests: Object.fromEntries(
      categories.filter((each) => of(each).length > 0).map((each) => [each, successOf(of(each))]),
    ),
    asks: successOf(steps('asked')),
  };
}
