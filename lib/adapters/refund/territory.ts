import { type Chunk, chunksOf, contains } from '../dom';
import type { Box } from './boxes';
import { kindNamed } from './naming';
import { regionOf } from './region';

/** What belongs to one box: its own region of the page, and pieces of text in the open that are about it. */
export type Territory = { box: Box; region: Element; open: Chunk[] };

/**
 * Shares the visible text of a form among its boxes. Text in a region that holds one box is that box's. In a flat list,
 * where label, box and note merely follow each other, text between two boxes is the next one's from the label on that
 * names it, and the one before's up to there: as a person reads it.
 * @returns the territories in reading order, and what belongs to no box.
 */
export function territoriesOf(boxes: readonly Box[], area: Element): { territories: Territory[]; strays: Chunk[] } {
  const territories = boxes.map((box): Territory => ({ box, region: regionOf(box, boxes), open: [] }));
  const strays: Chunk[] = [];
  let before: Territory | undefined;
  let gap: Chunk[] = [];
  const close = (next: Territory | undefined): void => {
    const label = next ? gap.findLastIndex(({ text }) => kindNamed(text) !== undefined) : gap.length;
    // Only text beside a box in the same element is in the open about it; a paragraph elsewhere is about no box.
    const near = ({ element }: Chunk, { region }: Territory): boolean =>
      region.parentElement !== null && [element, element.parentElement].includes(region.parentElement);
    gap.forEach((chunk, index) => {
      const owner = label >= 0 && index >= label ? next : before;
      if (owner && near(chunk, owner)) owner.open.push(chunk);
      else strays.push(chunk);
    });
    gap = [];
  };
  const inputs = new Map(boxes.map((box, index) => [box.input as Element, territories[index]]));
  for (const chunk of chunksOf(area, new Set(inputs.keys()))) {
    const reached = inputs.get(chunk.element);
    if (reached && chunk.text === '') {
      close(reached);
      before = reached;
    } else if (!territories.some(({ region }) => contains(region, chunk.element))) gap.push(chunk);
  }
  close(undefined);
  return { territories, strays };
}

/** All pieces of text that are about the box. */
export function textsOf({ region, open }: Territory): Chunk[] {
  return [...chunksOf(region), ...open];
}
