import { deepAll, isVisible, parentOf } from '../dom';
import type { Look } from './look';
import type { Piece } from './pieces';
import { BUTTON, CHOICE } from './selectors';
import { type Side, sideOf, sidesMarked } from './side';

/** Something on the page that says who wrote what stands around it: a mark of an element, or a piece of text. */
export type Cue = {
  element: Element;
  side: Side;
  /** The page's own markup says so, and not words that could be anybody's. */
  marked: boolean;
  /** A time stands beside it, as in the head of a message. */
  timed: boolean;
  /** The elements it stands in, itself first. */
  path: readonly Element[];
};

/** Parts of a page in which nobody's message stands. */
const ELSEWHERE = `${BUTTON},${CHOICE},form label,th,[role="banner"],[role="search"],kat-textarea,kat-input`;

const pathFrom = (element: Element): Element[] => {
  const path: Element[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) path.push(node);
  return path;
};

/** The parts of a piece of text that stands for several: "Sample Person (Buyer) · Oct 2, 2026". */
export const partsOfLine = (text: string): string[] => text.split(/ *[·|•] *| [–—-] /u).filter(Boolean);

/**
 * Everything in a document that names a side. A mark within another of the same side is one with it.
 * @param timelike whether a text looks like a time.
 * @param outside elements in which no message stands: the rows of lists.
 * @returns `undefined` where marks contradict each other.
 */
export function cuesIn(
  page: Document,
  pieces: readonly Piece[],
  { names, timelike }: Pick<Look, 'names' | 'timelike'>,
  outside: ReadonlySet<Element>,
): Cue[] | undefined {
  const cues: Cue[] = [];
  const byElement = new Map<Element, Cue>();
  const take = (element: Element, side: Side, marked: boolean, timed: boolean): boolean => {
    const path = pathFrom(element);
    if (path.some((each) => outside.has(each) || each.matches(ELSEWHERE))) return true;
    const marker = marked ? path.find((each) => byElement.has(each)) : undefined;
    const around = marker && byElement.get(marker);
    const cue = { element, side, marked, timed, path };
    if (!around) cues.push(cue);
    if (marked && !around) byElement.set(element, cue);
    return !around || around.side === side;
  };
  for (const element of deepAll(page.body, '*')) {
    if (element.attributes.length === 0) continue;
    const [side, other] = sidesMarked(element, names);
    if (!side || !isVisible(element)) continue;
    if (other || !take(element, side, true, false)) return undefined;
  }
  // A dot between a name and a time says nothing.
  const said = pieces.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  for (const [at, { text, element }] of said.entries()) {
    if (text.length > 120) continue;
    const parts = partsOfLine(text);
    const [side] = parts.flatMap((part) => sideOf(part, names) ?? []);
    const beside = [...parts, said[at - 1]?.text ?? '', said[at + 1]?.text ?? ''];
    if (side) take(element, side, false, beside.some(timelike));
  }
  return cues;
}
