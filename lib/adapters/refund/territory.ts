import { findMoney } from '../../domain/read-money';
import { type Chunk, chunksOf, parentOf } from '../dom';
import { LIMIT, says } from '../labels';
import type { Box } from './boxes';
import { mentionsAmount } from './mentions';
import { regionsOf } from './region';

/** Whether a text is a note with its amount; one of more words tells something. */
const isNote = (text: string): boolean => (text.replace(LIMIT, '').match(/\p{L}+/gu) ?? []).length < 3;

/**
 * Whether notes stand in front of labels in a block of boxes, or may do so. An amount in front of its very first label shows it. Where amounts
 * stand between a box and the next label, and none of the same kind behind the last box, nobody can tell whose they are.
 * @param gaps the texts in front of the first box, between boxes, and behind the last one.
 */
function notesLead(around: Element, gaps: readonly Chunk[][], labelIn: (gap: readonly Chunk[]) => number): boolean {
  const amounts = (gap: readonly Chunk[] = []): Chunk[] =>
    gap.filter(({ text, element }) => around.contains(element) && mentionsAmount(text));
  const front = (gap: readonly Chunk[] = []): Chunk[] => amounts(gap.slice(0, Math.max(0, labelIn(gap))));
  const between = gaps.slice(1, -1).flatMap(front);
  // "Time limit: 14 days" is a limit too, and of no money.
  const [behind] = amounts(gaps.at(-1)).filter(({ text }) => findMoney(text).length > 0 || /[.,]\d\d$/.test(text));
  const limits = between.some(({ text }) => says(LIMIT, text));
  const proven = behind && isNote(behind.text) && says(LIMIT, behind.text) === limits;
  return front(gaps[0]).length > 0 || (between.length > 0 && !proven);
}

/** What belongs to one box: its own region of the page, and pieces of text in the open that are about it. */
export type Territory = { box: Box; region: Element; open: Chunk[] };

/**
 * Shares the visible text of a form among its boxes. Text in a region that holds one box is that box's. In a flat list,
 * where label, box and note merely follow each other, text between two boxes is the next one's from the label on that
 * names it, and the one before's up to there: as a person reads it.
 * @param names whether a text is the label of a box.
 * @returns the territories in reading order, and what belongs to no box.
 */
export function territoriesOf(
  boxes: readonly Box[],
  area: Element,
  names: (text: string) => boolean,
): { territories: Territory[]; strays: Chunk[] } {
  const regions = regionsOf(boxes);
  const territories = boxes.map((box, index): Territory => ({ box, region: regions[index] ?? box.control, open: [] }));
  const inRegion = new Set<Element>(regions);
  const inputs = new Map(boxes.map((box, index) => [box.input as Element, index]));
  const gaps: Chunk[][] = [[]];
  for (const chunk of chunksOf(area, new Set(inputs.keys()))) {
    if (inputs.has(chunk.element) && chunk.text === '') gaps.push([]);
    else if (!within(chunk.element, inRegion)) gaps.at(-1)?.push(chunk);
  }
  const strays: Chunk[] = [];
  // What is tied to a box by its ID belongs to that box, wherever it stands.
  const tied = boxes
    .flatMap(({ input, control }) => [input, control])
    .map((each) => each.getAttribute('aria-describedby') ?? '');
  const ids = new Set(tied.flatMap((list) => list.split(/\s+/)).filter(Boolean));
  // Only a box with no region but itself has text in the open, beside it in the same element.
  const near = ({ element }: Chunk, territory: Territory | undefined): territory is Territory =>
    territory !== undefined &&
    territory.region === territory.box.control &&
    territory.region.parentElement !== null &&
    [element, element.parentElement].includes(territory.region.parentElement) &&
    !ids.has(element.id);
  const labelIn = (gap: readonly Chunk[]): number => gap.findLastIndex(({ text }) => names(text));
  const blocks = new Map(territories.map(({ region }, index) => [region.parentElement, index]));
  const leading = [...blocks].some(([around, last]) => {
    const start = territories.findIndex(({ region }) => region.parentElement === around);
    return around !== null && notesLead(around, gaps.slice(start, last + 2), labelIn);
  });
  gaps.forEach((gap, index) => {
    const [before, next] = [territories[index - 1], territories[index]];
    const label = next ? labelIn(gap) : gap.length;
    gap.forEach((chunk, place) => {
      const owner = leading ? undefined : label >= 0 && place >= label ? next : before;
      if (near(chunk, owner)) owner.open.push(chunk);
      else strays.push(chunk);
    });
  });
  return { territories, strays };
}

/** Whether the element stands in one of the regions. */
function within(element: Element, regions: ReadonlySet<Element>): boolean {
  for (let node: Element | null = element; node; node = parentOf(node)) if (regions.has(node)) return true;
  return false;
}

/** All pieces of text that are about the box. */
export function textsOf({ region, open }: Territory): Chunk[] {
  return [...chunksOf(region), ...open];
}
