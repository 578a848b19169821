import type { Topic } from './text';
import type { Hit } from './topic-lexicon';

/** A hit with whether it is denied. */
export type Judged = Hit & { negated: boolean };

/** How far behind the damage its box may stand ("a badly damaged cardboard box"), how far before ("the box came all broken"), and a judgement. */
const BEHIND = 2;
const BEFORE = 8;
const JUDGED = 4;

/** Whether words say damage: by themselves, or as a condition that is bad or not good. */
function isDamage(hits: readonly Judged[], index: number): boolean {
  const hit = hits[index];
  if (!hit) return false;
  if (hit.concept === 'damage' || hit.concept === 'broke') return !hit.negated;
  return (
    hit.concept === 'condition' &&
    hits
      .slice(Math.max(0, index - JUDGED), index + JUDGED)
      .some(
        ({ concept, negated, first, last }) =>
          ((concept === 'bad' && !negated) || (concept === 'good' && negated)) &&
          first - hit.last < JUDGED &&
          hit.first - last < JUDGED,
      )
  );
}

/** Whose damage it is: the box's where a box stands right behind it or is the last thing named before, else the item's. */
function ofBox(hits: readonly Judged[], index: number): boolean {
  const hit = hits[index];
  if (!hit) return false;
  for (const { concept, first } of hits.slice(index + 1, index + 1 + BEHIND)) {
    if (first - hit.last > BEHIND || concept === 'stop' || concept === 'item') break;
    if (concept === 'box') return true;
  }
  for (let at = index - 1; at >= 0; at--) {
    const before = hits[at];
    if (!before || hit.first - before.last > BEFORE) break;
    if (before.concept === 'box' || before.concept === 'item') return before.concept === 'box';
  }
  return false;
}

/**
 * What words of damage in a clause are about: the packaging, an item that arrived so, or, for what broke and of which nothing says that it
 * arrived so, its quality.
 */
export function damageOf(hits: readonly Judged[], arrivedBefore: boolean): { topic: Topic; hit: Judged }[] {
  const arrived = arrivedBefore || hits.some(({ concept }) => concept === 'arrive');
  return hits.flatMap((hit, index): { topic: Topic; hit: Judged }[] => {
    if (!isDamage(hits, index)) return [];
    if (ofBox(hits, index)) return [{ topic: 'packaging', hit }];
    return [{ topic: hit.concept === 'broke' && !arrived ? 'product_quality' : 'damaged', hit }];
  });
}
