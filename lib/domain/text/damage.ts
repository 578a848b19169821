import type { Topic } from './text';
import type { Concept, Hit } from './topic-lexicon';

/** A hit with whether it is denied. */
export type Judged = Hit & { negated: boolean };

/** How far after the damage its box may stand ("a badly damaged cardboard box"), and how far before ("the box came all broken"). */
const BOX_AFTER = 2;
const SUBJECT_BEFORE = 8;

/** Whether words say damage: by themselves, or as a condition that is bad or not good. */
function isDamage(hit: Judged, hits: readonly Judged[]): boolean {
  if (hit.concept === 'damage' || hit.concept === 'broke') return !hit.negated;
  return (
    hit.concept === 'condition' &&
    hits.some(
      ({ concept, negated, first, last }) =>
        ((concept === 'bad' && !negated) || (concept === 'good' && negated)) &&
        first - hit.last < 4 &&
        hit.first - last < 4,
    )
  );
}

/** Whose damage it is: the box's where a box stands right behind it or is the last thing named before, else the item's. */
function ofBox(at: Judged, hits: readonly Judged[]): boolean {
  const behind = hits.find(
    ({ first, concept }) =>
      first >= at.last &&
      first - at.last <= BOX_AFTER &&
      (concept === 'box' || concept === 'stop' || concept === 'item'),
  );
  if (behind) {
    if (behind.concept === 'box') return true;
  }
  const named = hits.filter(
    ({ last, concept }) =>
      last <= at.first && at.first - last <= SUBJECT_BEFORE && (concept === 'box' || concept === 'item'),
  );
  return named.at(-1)?.concept === 'box';
}

/**
 * What words of damage in a clause are about: the packaging, an item that arrived so, or, for what broke and of which nothing says that it
 * arrived so, its quality.
 */
export function damageOf(hits: readonly Judged[], arrivedBefore: boolean): { topic: Topic; hit: Judged }[] {
  const arrived = arrivedBefore || hits.some(({ concept }) => concept === 'arrive');
  const topicOf = (hit: Judged): Topic => {
    if (ofBox(hit, hits)) return 'packaging';
    const broke: Concept = 'broke';
    return hit.concept === broke && !arrived ? 'product_quality' : 'damaged';
  };
  return hits.filter((hit) => isDamage(hit, hits)).map((hit) => ({ topic: topicOf(hit), hit }));
}
