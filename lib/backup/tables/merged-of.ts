import type { Outcome } from '../../storage/admitted';
import type { Merged } from '../setup';

/** What became of records, by what their store says of each. */
export function mergedOf(outcomes: readonly Outcome[]): Merged {
  const taken = outcomes.filter((each) => each === 'all').length;
  const changed = outcomes.filter((each) => each === 'some').length;
  const held = outcomes.filter((each) => each === 'held').length;
  return { taken, changed, known: outcomes.length - taken - changed - held, ...(held > 0 && { held }) };
}
