/**
 * The moment that a report counts as seen at: when its file was last written, since it does not say itself; never later than
 * now. What a page showed after that moment stands against it.
 */
export function sightingOf(lastModified: number, now: number): string {
  return new Date(lastModified > 0 && lastModified < now ? lastModified : now).toISOString();
}
