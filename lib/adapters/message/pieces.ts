import { type Chunk, childNodesOf, INLINE, isElement, isShownFast, isVisible, SILENT } from '../dom';

/** A piece of visible text, and what lies between it and the piece before. */
export type Piece = Chunk & { gap: '' | ' ' | '\n' };

const tidy = (text: string, lines: boolean): string =>
  (lines ? text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n') : text.replace(/\s+/g, ' ')).trim();

/** Whether line ends of the markup are line ends for the eye. */
const keepsLines = (element: Element, raw: string): boolean =>
  /\S\s*\n\s*\S/.test(raw) && /^(?:pre|break)/.test(getComputedStyle(element).whiteSpace);

/**
 * The visible text under an element, one piece for each run of text in an element of its own, slots and open shadow roots included. Unlike an
 * amount, a name and a time that touch each other are two things.
 */
function piecesUnder(top: Element): Piece[] {
  const found: Piece[] = [];
  let gap: Piece['gap'] = '';
  const widen = (by: Piece['gap']): void => {
    if (by > gap || by === '\n') gap = gap === '\n' ? gap : by;
  };
  const say = (raw: string, element: Element): void => {
    const text = tidy(raw, keepsLines(element, raw));
    if (/^\s/.test(raw)) widen(' ');
    if (text === '') return;
    const last = found.at(-1);
    if (last?.element === element && gap === '') last.text += text;
    else found.push({ text, element, gap: found.length === 0 ? '' : gap });
    gap = /\s$/.test(raw) ? ' ' : '';
  };
  const visit = (node: Node, owner: Element): void => {
    if (node.nodeType === Node.TEXT_NODE) say(node.nodeValue ?? '', owner);
    if (!isElement(node)) return;
    const { localName } = node;
    if (localName === 'br') widen('\n');
    if (SILENT.has(localName) || !isShownFast(node)) return;
    const block = !INLINE.has(localName) && localName !== 'slot';
    if (block) widen('\n');
    const before = found.length;
    const assigned = localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
    for (const child of assigned.length > 0 ? assigned : childNodesOf(node.shadowRoot ?? node)) visit(child, node);
    // A Katal element that has not drawn itself yet, or keeps its text to itself, still carries it as an attribute.
    if (found.length === before && localName.startsWith('kat-'))
      say(node.getAttribute('label') ?? node.getAttribute('text') ?? '', node);
    if (block) widen('\n');
  };
  if (isVisible(top)) visit(top, top);
  return found;
}

/** The pieces of elements, each looked at once in a reading. */
export type PiecesOf = (element: Element) => readonly Piece[];

/** Begins a reading, in which the page does not change. */
export function lookAtPieces(): PiecesOf {
  const known = new Map<Element, Piece[]>();
  return (element) => {
    const pieces = known.get(element) ?? piecesUnder(element);
    known.set(element, pieces);
    return pieces;
  };
}

/** Pieces as they are read: words that stand in one line are one, and what stands below another is below. */
export const linesOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text, gap }, at) => (at === 0 ? text : gap + text))
    .join('')
    .trim();
