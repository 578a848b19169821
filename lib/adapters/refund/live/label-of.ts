import { type Chunk, chunksOf, contains, joined, parentOf } from '../../dom';
import { tiedLabels } from '../tied-labels';

/** Longer texts explain; they do not name. */
const LONGEST_LABEL = 80;

/** The outermost element of one control: the Katal element of that name around it, or the element itself. */
export function outerControl(element: Element, name: string): Element {
  for (let node: Element | null = element; node; node = parentOf(node)) if (node.localName === name) return node;
  return element;
}

const short = (text: string): string => (text.length <= LONGEST_LABEL ? text : '');

/** In a block of several controls each is named by the last text in front of it, if every one has such a text and none has a later one. */
function inList(chunks: readonly Chunk[], control: Element, controls: readonly Element[]): string {
  const places = controls.map((each) => chunks.findIndex(({ text, element }) => text === '' && element === each));
  const named = (place: number): boolean => place > 0 && chunks[place - 1]?.text !== '';
  const [last] = places.slice(-1);
  if (!places.every(named) || chunks.length - 1 !== last) return '';
  return short(chunks[(places[controls.indexOf(control)] ?? 0) - 1]?.text ?? '');
}

/**
 * What names a control: what the markup ties to it, else the words of the smallest block around it, in which no other
 * control of the kind may have a part of them.
 * @param input the native control; `control` the page's own element around it; `kind` all such controls of the page.
 */
export function labelOf(input: Element, control: Element, kind: readonly Element[] = [control]): string {
  const own = control.getAttribute('label') ?? '';
  const [tied = own] = tiedLabels({ input, control });
  if (tied) return tied;
  for (let node = parentOf(control), steps = 0; node && steps < 4; node = parentOf(node), steps++) {
    const block = node;
    const inside = kind.filter((each) => contains(block, each));
    const chunks = chunksOf(block, new Set(inside)).filter(
      ({ text, element }) => text === '' || !inside.some((each) => contains(each, element)),
    );
    if (inside.length > 1) return inList(chunks, control, inside);
    const text = joined(chunks.filter((chunk) => chunk.text !== ''));
    if (text) return short(text) || short(chunks[chunks.findIndex((chunk) => chunk.text === '') - 1]?.text ?? '');
  }
  return control.getAttribute('placeholder') ?? input.getAttribute('placeholder') ?? '';
}
