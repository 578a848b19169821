import type { Candidate } from '../../adapters/adapter';

/** Keys that go to the next candidate, and those that go back. */
const STEP: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * The candidate that a key goes to, in reading order. Tab leaves the row of candidates at its ends, so that the buttons of
 * the bar can be reached.
 * @returns `undefined` where the key goes nowhere.
 */
export function candidateByKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  candidates: readonly Candidate[],
  current: Candidate | undefined,
): Candidate | undefined {
  const step = key === 'Tab' ? (shiftKey ? -1 : 1) : STEP[key];
  if (!step || candidates.length === 0) return undefined;
  const at = candidates.findIndex(({ element }) => element === current?.element);
  const next = at < 0 ? (step > 0 ? 0 : candidates.length - 1) : at + step;
  if (key === 'Tab') return at < 0 && step < 0 ? undefined : candidates[next];
  return candidates[(next + candidates.length) % candidates.length];
}
