import type { OwnFacts, Spans } from './facts';

/** An example of a rule's file: run by a test, and never part of what is shipped. `finds` is how many kinds of records call for it. */
export type PromptExample = { because: string; given: OwnFacts; finds: number };

/** A tally as the examples write it. @param before how many of how many in the span before. */
export function spans<Name extends string>(
  of: number,
  counts: Partial<Record<Name, number>>,
  before?: { of: number; counts: Partial<Record<Name, number>> },
): Spans<Name> {
  return {
    now: { since: '2026-09-01', of, counts },
    ...(before && { before: { since: '2026-06-01', ...before } }),
  };
}
