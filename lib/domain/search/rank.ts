import type { Term } from './match-block';

/** A thing that was found, by its number. */
export type Candidate = { no: number; day: number; exact: readonly boolean[] };

/** How much less a word counts that only begins so. */
const BEGINS = 0.6;

/**
 * The order in which things are shown: what holds each word as it was typed before what only begins so, by how rare the words
 * are; then newest first.
 * @param size how many things were looked at.
 */
export function ranked<Found extends Candidate>(
  found: readonly Found[],
  terms: readonly Pick<Term, 'exact' | 'any'>[],
  size: number,
): Found[] {
  const weights = terms.map(({ exact, any }) => ({
    exact: Math.log(2 + size / Math.max(1, exact)),
    begins: BEGINS * Math.log(2 + size / Math.max(1, any)),
  }));
  const isExact = ({ exact }: Candidate): boolean => exact.every(Boolean);
  const score = ({ exact }: Candidate): number =>
    weights.reduce((sum, weight, index) => sum + (exact[index] ? weight.exact : weight.begins), 0);
  const scored = found.map((each) => ({ each, whole: isExact(each), score: score(each) }));
  return scored
    .sort(
      (a, b) =>
        Number(b.whole) - Number(a.whole) || b.score - a.score || b.each.day - a.each.day || b.each.no - a.each.no,
    )
    .map(({ each }) => each);
}
