import type { Note } from '../note';
import type { NoteKind } from '../note-change';
import { lockOf } from './case-locks';
import type { FeedbackClock, FeedbackLine, NextStep } from './feedback-view';
import { MOST_STARS } from './stars';

/** What the steps of a case rest on. */
export type Case = Pick<
  FeedbackLine,
  'rating' | 'state' | 'steps' | 'replied' | 'removal' | 'buyerRemoval' | 'amazonRequest' | 'seenAt'
>;

/** Facts of which only one can hold: the later word of the person is the one. */
const exclusive: readonly (readonly NoteKind[])[] = [
  ['fulfilled-by-amazon', 'fulfilled-by-seller'],
  ['buy-shipping-on-time', 'not-buy-shipping'],
];

/** Steps of a case and facts about its order, in the order in which a case goes. */
export const caseKinds = [
  'contacted',
  'replacement-sent',
  'solved',
  'asked',
  'buyer-declined',
  'requested',
  'request-declined',
  'replied',
  'fulfilled-by-amazon',
  'fulfilled-by-seller',
  'buy-shipping-on-time',
  'not-buy-shipping',
] as const satisfies readonly NoteKind[];

/** The steps that were taken by the person's notes, earliest first; of facts that exclude each other the later. */
export function stepsOf(notes: readonly Note[]): FeedbackLine['steps'] {
  const steps = notes
    .filter(({ kind, removed }) => !removed && (caseKinds as readonly NoteKind[]).includes(kind))
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
    .map(({ id, kind, at }) => ({ id, kind, at }));
  return steps.filter(({ kind }, index) => {
    const group = exclusive.find((kinds) => kinds.includes(kind));
    return !group || !steps.slice(index + 1).some((later) => group.includes(later.kind));
  });
}

const has = ({ steps }: Pick<Case, 'steps'>, ...kinds: NoteKind[]): boolean =>
  steps.some(({ kind }) => kinds.includes(kind));

/** Whether the advisor says that Amazon would take it down or strike it. */
const removable = ({ removal }: Case): boolean =>
  removal?.confidence != null && (removal.verdict === 'amazon-removes' || removal.verdict === 'amazon-strikes');

/** How many days Amazon is given before a feedback that is still there counts as not removed. No published figure; it is judged by machine, at once or in days. */
const PATIENCE_DAYS = 3;

/** Whether Amazon was asked, has not said no, and the feedback has not been seen long after. */
function awaitsAmazon(facts: Case): boolean {
  const asked = facts.steps.findLast(({ kind }) => kind === 'requested');
  if (!asked || has(facts, 'request-declined')) return false;
  return Date.parse(facts.seenAt) - Date.parse(asked.at) < PATIENCE_DAYS * 86_400_000;
}

/**
 * What to do next: what Amazon would remove is requested; else the buyer is contacted, the problem solved, and removal asked for
 * once, as long as the buyer can; a public reply where nothing else is left. Nothing where it does not count any more, was
 * replied to, or is no low rating.
 */
export function nextStep(facts: Case): NextStep {
  const { rating, state, replied, buyerRemoval } = facts;
  if (rating > MOST_STARS || state !== 'present' || replied || has(facts, 'replied')) return 'none';
  if (removable(facts) && !lockOf('requested', facts)) return 'request';
  if (awaitsAmazon(facts)) return 'wait';
  const buyerCan = buyerRemoval !== undefined && buyerRemoval.state !== 'over' && !has(facts, 'buyer-declined');
  if (!buyerCan) return 'reply';
  if (has(facts, 'asked')) return 'wait';
  if (has(facts, 'solved', 'replacement-sent')) return 'ask';
  return has(facts, 'contacted') ? 'solve' : 'contact';
}

/** The clock that ends the next step of a line, if one does. */
export function deadlineOf(
  line: Pick<FeedbackLine, 'next' | 'buyerRemoval' | 'amazonRequest' | 'steps'>,
): FeedbackClock | undefined {
  if (line.next === 'request') return line.amazonRequest;
  if (line.next === 'wait') return has(line, 'asked') ? line.buyerRemoval : undefined;
  return line.next === 'contact' || line.next === 'solve' || line.next === 'ask' ? line.buyerRemoval : undefined;
}

/** Whether the person can still do something about it that has an end. */
export const isDue = (line: FeedbackLine): boolean => line.next !== 'wait' && deadlineOf(line) !== undefined;

/** Whether nothing in the words gives Amazon a ground: its clock runs, and is no call to ask. */
export const nothingToAsk = ({ removal }: Pick<FeedbackLine, 'removal'>): boolean => removal?.verdict === 'buyer-only';

/** Days until the first of its clocks that is not over ends; 0 on that last day. */
export function daysLeft({ buyerRemoval, amazonRequest }: FeedbackLine): number | undefined {
  const left = [buyerRemoval?.left, amazonRequest?.left].flatMap((days) => days ?? []);
  return left.length > 0 ? Math.min(...left) : undefined;
}
