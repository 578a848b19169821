import type { Candidate } from '../adapter';
import { chunksOf, parentOf, textOf } from '../dom';
import type { Box } from './boxes';
import { placeOf } from './grid';
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

/** The boxes as a person may point at them, each with all that names it, strongest first. */
export function boxCandidates(boxes: readonly Box[]): (Candidate & { box: Box })[] {
  const inputs = new Set<Element>(boxes.map(({ input }) => input));
  return boxes.map((box) => ({
    box,
    element: box.input,
    names: () => {
      const place = placeOf(box.control);
      const [first] = place?.neighbours ?? [];
      return [...tiedLabels(box), first ? textOf(first.cell) : '', ...textsBefore(box, inputs), place?.head ?? ''];
    },
  }));
}
