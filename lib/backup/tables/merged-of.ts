import type { Outcome } from '../../storage/admitted';
import type { Merged } from '../setup';

/** What became of records, by what their store says of each. What is withheld was known: nothing of it was taken. */
export function mergedOf(outcomes: readonly Outcome[]): Merged {
  const taken = outcomes.filter((each) => each === 'all').length;
  const changed = outcomes.filter((each) => each === 'some').length;
  return { taken, changed, known: outcomes.length - taken - changed };
}
