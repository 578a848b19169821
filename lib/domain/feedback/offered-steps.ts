import type { NoteKind } from '../note-change';
import type { FeedbackLine, NextStep } from './feedback-view';

const byNext: Partial<Record<NextStep, NoteKind>> = {
  contact: 'contacted',
  solve: 'solved',
  ask: 'asked',
  request: 'requested',
  reply: 'replied',
};

const took = ({ steps }: FeedbackLine, kind: NoteKind): boolean => steps.some((step) => step.kind === kind);

/** Steps that can be noted now: the next one of the case, and the answer to what was asked, each once. */
export function offeredSteps(line: FeedbackLine): NoteKind[] {
  const next = byNext[line.next];
  const offered: (NoteKind | false | undefined)[] = [
    next,
    took(line, 'asked') && 'buyer-declined',
    took(line, 'requested') && 'request-declined',
  ];
  return offered.flatMap((kind) => (kind && !took(line, kind) ? [kind] : []));
}

/** Whether the buyer was asked before: asking once more would be pressure, which the rules of 2012 forbid. */
export function secondAsk(line: FeedbackLine): boolean {
  return took(line, 'asked');
}
