import type { Span } from '../../domain/text/text';

/** The text of an editable element, each letter with the node it stands in. */
export type EditableText = {
  text: string;
  /** The part of the page that these letters are. */
  rangeOf(span: Span): Range;
  /** The place in the text of a place in the page; undefined outside. */
  placeOf(node: Node, offset: number): number | undefined;
};

const BLOCKS = new Set(
  'address article blockquote dd div dl dt h1 h2 h3 h4 h5 h6 li ol p pre section table td tr ul'.split(' '),
);
/** Blanks between blocks that only lay out the source. */
const LAYOUT = /^[^\S\u00a0]*\n[^\S\u00a0]*$/;

type Piece = Span & { node: Text };

/** A line break at the end of a block holds its line open and begins no other. */
const holdsLine = (node: Element): boolean => !node.nextSibling && BLOCKS.has(node.parentElement?.localName ?? '');

/**
 * Reads an editable element as a person does: a line for each block and line break. As many letters as the nodes hold, so that
 * each can be found again; blanks that do not break count as blanks.
 */
export function editableText(editable: HTMLElement): EditableText {
  const pieces: Piece[] = [];
  const starts = new Map<Node, number>();
  let text = '';
  /** Something stands before, so that a block begins a new line. */
  let any = false;
  /** A line was begun and nothing stands in it yet. */
  let fresh = true;
  /** A block was closed, so that what follows begins a new line. */
  let closed = false;
  const newLine = (): void => {
    text += '\n';
    [fresh, closed] = [true, false];
  };
  const stands = (): void => {
    if (closed && any) newLine();
    [any, fresh, closed] = [true, false, false];
  };
  const visit = (node: Node): void => {
    starts.set(node, text.length);
    if (node.nodeType === 3) {
      const { data } = node as Text;
      if (data === '' || LAYOUT.test(data)) return;
      stands();
      starts.set(node, text.length);
      pieces.push({ node: node as Text, start: text.length, end: text.length + data.length });
      text += data.replace(/\u00a0/g, ' ');
      return;
    }
    const { localName } = node as Element;
    if (localName === 'br') {
      stands();
      if (!holdsLine(node as Element)) newLine();
      return;
    }
    const block = node !== editable && BLOCKS.has(localName);
    if (block && any && !fresh) newLine();
    if (block) closed = false;
    for (const child of node.childNodes) visit(child);
    if (block) closed = any;
  };
  visit(editable);

  /** @param before whether the place behind a piece is meant, rather than the one in front of the next. */
  const pieceAt = (place: number, before: boolean): Piece | undefined => {
    let [low, high] = [0, pieces.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = pieces[middle]?.end ?? 0;
      if (before ? end >= place : end > place) high = middle;
      else low = middle + 1;
    }
    return pieces[low];
  };
  const within = ({ node, start }: Piece, place: number): [Node, number] => [
    node,
    Math.max(0, Math.min(node.data.length, place - start)),
  ];
  return {
    text,
    rangeOf({ start, end }) {
      const range = editable.ownerDocument.createRange();
      range.selectNodeContents(editable);
      const [first, last] = [pieceAt(start, start === end), pieceAt(end, true)];
      if (!first || !last) {
        range.collapse(false);
        return range;
      }
      range.setStart(...within(first, start));
      range.setEnd(...within(last, end));
      return range;
    },
    placeOf(node, offset) {
      if (!editable.contains(node)) return undefined;
      if (node.nodeType === 3) return (starts.get(node) ?? text.length) + offset;
      const child = node.childNodes[offset];
      return (child && starts.get(child)) ?? (node === editable ? text.length : starts.get(node));
    },
  };
}
