/** A moment in ISO 8601 with its offset, as Amazon's flat files write it: without one nobody knows whose clock it is. */
const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/;

/** Milliseconds of a moment as a report writes it (`2026-09-01T18:03:11+00:00`); `undefined` for anything else. */
export function readStamp(text: string): number | undefined {
  if (!STAMP.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}
