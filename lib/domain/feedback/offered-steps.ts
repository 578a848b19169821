import type { NoteKind } from '../note-change';
import { lockOf } from './case-locks';
import type { FeedbackLine, NextStep } from './feedback-view';

const byNext: Partial<Record<NextStep, NoteKind>> = {
  contact: 'contacted',
  solve: 'solved',
  ask: 'asked',
  request: 'requested',
  reply: 'replied',
};

/** What a person may have done out of turn, or was answered. */
const besides: readonly NoteKind[] = ['contacted', 'solved', 'buyer-declined', 'request-declined'];

/** Steps that are offered now: the next one first, then what else may have happened; none that is locked, each once. */
export function offeredSteps(line: FeedbackLine): NoteKind[] {
  if (line.next === 'none') return [];
  const next = byNext[line.next];
  return [...new Set([...(next ? [next] : []), ...besides])].filter((kind) => lockOf(kind, line) === undefined);
}

/** Why nobody is asked once more: the buyer was asked, or said no; Amazon was asked. */
export type LockedAsk = 'asked-before' | 'buyer-declined' | 'requested-before';

/** The requests that are locked because they were made, or answered with a no. */
export function lockedAsks(line: FeedbackLine): LockedAsk[] {
  return [lockOf('asked', line), lockOf('requested', line)].filter(
    (lock) => lock === 'asked-before' || lock === 'buyer-declined' || lock === 'requested-before',
  );
}
