/** How many different keys one generation remembers; two are kept. */
const GENERATION = 50_000;

/**
 * Counts which of several same rows of a file a row is, from 1. Rows that belong together stand close to one another in Amazon's
 * reports, so only the last hundred thousand keys are remembered: what is further apart counts as the same row, told twice.
 */
export function createNumbering(generation = GENERATION): (key: string) => number {
  let now = new Map<string, number>();
  let before = new Map<string, number>();
  return (key) => {
    const nth = (now.get(key) ?? before.get(key) ?? 0) + 1;
    now.set(key, nth);
    if (now.size >= generation) {
      before = now;
      now = new Map();
    }
    return nth;
  };
}
