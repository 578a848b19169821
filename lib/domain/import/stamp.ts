/** A moment in ISO 8601 with its offset, as Amazon's flat files write it: without one nobody knows whose clock it is. */
const STAMP = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/;

/** Amazon sold its first book in July 1995: what is said to be earlier is an empty date (1970-01-01), or a mistake. */
const FIRST_YEAR = '1995';

/**
 * Milliseconds of a moment as a report writes it (`2026-09-01T18:03:11+00:00`); `undefined` for anything else, and for a day that no
 * calendar has: parsed, February 30 would be March 2.
 */
export function readStamp(text: string): number | undefined {
  const wall = STAMP.exec(text)?.[1];
  if (!wall || wall < FIRST_YEAR) return undefined;
  const [at, plain] = [Date.parse(text), Date.parse(`${wall}Z`)];
  return Number.isNaN(at) || Number.isNaN(plain) || !new Date(plain).toISOString().startsWith(wall) ? undefined : at;
}
