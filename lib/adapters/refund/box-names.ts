import type { Candidate } from '../adapter';
import { chunksOf, parentOf, textOf } from '../dom';
import type { Box } from './boxes';
import { placeOf } from './grid';
import { regionsOf } from './region';
import { tiedLabels } from './tied-labels';

/** How far out the text in front of a box may stand. */
const STEPS = 5;

/** The pieces of text between the box before and this one, in the smallest element around it that has any. */
function textsBefore({ input }: Box, inputs: ReadonlySet<Element>): string[] {
  for (let node = parentOf(input), steps = 0; node && steps < STEPS; node = parentOf(node), steps++) {
    const chunks = chunksOf(node, inputs);
    const before = chunks.slice(
      0,
      chunks.findIndex(({ element, text }) => element === input && text === ''),
    );
    const gap = before.slice(before.findLastIndex(({ text }) => text === '') + 1);
    if (gap.length > 0) return gap.map(({ text }) => text);
  }
  return [];
}

/**
 * All that names a box, strongest first: what the markup ties to it, the cells of its row, the part of the page that is its
 * alone, the text in front of it in a flat list, the head of its column. Where a row or a part of its own says something,
 * the text in front is the one before's.
 */
function namesOf(box: Box, region: Element, inputs: ReadonlySet<Element>): string[] {
  const place = placeOf(box.control);
  const own = region === box.control ? [] : chunksOf(region).map(({ text }) => text);
  const near = place
    ? place.neighbours.map(({ cell }) => textOf(cell))
    : own.length > 0
      ? own
      : textsBefore(box, inputs);
  return [...tiedLabels(box), ...near, place?.head ?? ''].filter(Boolean);
}

/** The boxes as a person may point at them, each with all that names it. */
export function boxCandidates(boxes: readonly Box[]): (Candidate & { box: Box })[] {
  const inputs = new Set<Element>(boxes.map(({ input }) => input));
  const regions = regionsOf(boxes);
  return boxes.map((box, index) => ({
    box,
    element: box.input,
    names: () => namesOf(box, regions[index] ?? box.control, inputs),
  }));
}
