/**
 * The moment that a report counts as seen at: when its file was last written, since it does not say itself; never later than
 * now. What a page showed after that moment stands against it. A file cannot be older than what is in it, whatever its time says.
 * @param newest the newest day in it.
 */
export function sightingOf(lastModified: number, now: number, newest?: string): string {
  const written = lastModified > 0 && lastModified < now ? lastModified : now;
  const least = newest ? Date.parse(`${newest}T23:59:59.999Z`) : 0;
  return new Date(Math.min(now, Math.max(written, least))).toISOString();
}

/** The moments that an import bears: of the sighting, and of what the person decides, which is now. */
export const momentsOf = (lastModified: number, now: number, newest?: string) => ({
  at: sightingOf(lastModified, now, newest),
  toldAt: new Date(now).toISOString(),
});
