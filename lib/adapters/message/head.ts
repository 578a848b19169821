import { contains } from '../dom';
import { partsOfLine } from './cues';
import type { Look } from './look';
import type { Piece } from './pieces';
import { branch, shapeOf } from './shape';
import { fold, type Side, sideOf } from './side';
import { DELIVERED } from './words';

/** What stands around the words of a message: who, when and in what state. */
export type Head = {
  side: Side | undefined;
  /** Where that is said. */
  by: Element | undefined;
  times: readonly { text: string; element: Element }[];
  /** Whether head or foot name another side than the one that is to be believed. */
  contradicts(side: Side): boolean;
  /** What is left: the words. @param state whether what is said of its state is taken off. */
  body(state: boolean): Piece[];
};

/** What a piece of text is, if it is none of the writer's words. */
type Role = {
  sides: ReadonlySet<Side>;
  times: { text: string; element: Element }[];
  /** The letters of a picture: where there is nothing else, they are what was written. */
  soft: boolean;
  state: boolean;
};

function roleOf(
  piece: Piece,
  at: number,
  { names, timelike }: Look,
  isState: (piece: Piece) => boolean,
  inStamp: ((piece: Piece) => boolean) | undefined,
): Role | undefined {
  if (inStamp?.(piece)) return { sides: new Set(), times: [], soft: false, state: false };
  if (isState(piece)) return { sides: new Set(), times: [], soft: false, state: true };
  if (DELIVERED.test(piece.text)) return { sides: new Set(), times: [], soft: false, state: false };
  if (at === 0 && /^\p{Lu}{1,2}$/u.test(piece.text)) return { sides: new Set(), times: [], soft: true, state: false };
  if (piece.text.length > 120) return undefined;
  const whole = timelike(piece.text);
  const parts = (whole ? [piece.text] : partsOfLine(piece.text)).map((text) => ({
    text,
    side: sideOf(text, names),
    time: timelike(text),
    name: names.buyer.has(fold(text)) || names.shop.has(fold(text)),
  }));
  if (!parts.every(({ side, time, name }) => side || time || name)) return undefined;
  const times = parts.flatMap(({ text, time }) => (time ? [{ text, element: piece.element }] : []));
  return { sides: new Set(parts.flatMap(({ side }) => side ?? [])), times, soft: false, state: false };
}

/**
 * Whether a line beside the words is one of the page, by its element: it stands apart from that of the words, and is of another kind or holds the
 * name. A line of the same kind is a line of theirs: "It should have come on / October 2".
 */
export function standsApart(piece: Piece, words: Piece, name: Element | undefined): boolean {
  const own = branch(piece.element, words.element);
  if (!own) return false;
  const other = branch(words.element, piece.element);
  return (other && shapeOf(own) !== shapeOf(other)) || (name !== undefined && contains(own, name));
}

/**
 * Tells the head and the foot of a message from its words. A head goes on from the first piece and a foot ends with the last one: a name or a time
 * on a line in between is the writer's own.
 * @param isState whether a piece says that it was not delivered.
 * @param inStamp whether a piece stands in the message's time for machines.
 */
export function headOf(
  pieces: readonly Piece[],
  look: Look,
  isState: (piece: Piece) => boolean,
  inStamp?: ((piece: Piece) => boolean) | undefined,
): Head {
  const role = (piece: Piece, at: number) => roleOf(piece, at, look, isState, inStamp);
  const top: Role[] = [];
  for (const [at, piece] of pieces.entries()) {
    const found = role(piece, at);
    if (!found) break;
    top.push(found);
  }
  const named = top.findIndex(({ sides }) => sides.size > 0);
  const name = pieces[named]?.element;
  // The first lines of the words may be a time as well.
  for (let words = pieces[top.length]; words; words = pieces[top.length]) {
    const last = pieces[top.length - 1];
    if (!last || !top.at(-1)?.times.length || standsApart(last, words, name)) break;
    const cell =
      name &&
      (contains(last.element, name) ||
        (!contains(last.element, words.element) && shapeOf(name) === shapeOf(last.element)));
    if (cell) break;
    top.pop();
  }
  const end: Role[] = [];
  const words = pieces.slice(top.length).findLast((piece, at) => !role(piece, at + top.length));
  for (let at = pieces.length - 1; at >= top.length; at--) {
    const piece = pieces[at];
    const found = piece && role(piece, at);
    if (!found) break;
    if (words && !(found.state ? branch(piece.element, words.element) : standsApart(piece, words, undefined))) break;
    end.unshift(found);
  }
  const roles: readonly (Role | undefined)[] = [
    ...top,
    ...pieces.slice(top.length, pieces.length - end.length).map(() => undefined),
    ...end,
  ];
  const first = roles.findIndex((each) => each && each.sides.size > 0);
  const [side] = roles[first]?.sides ?? [];
  return {
    side,
    by: pieces[first]?.element,
    // What stands above the words says it; a foot does where nothing does.
    times: [top, end].map((part) => part.flatMap(({ times }) => times)).find((times) => times.length > 0) ?? [],
    // Two names are the page's word against the writer's, and nobody can say which is which.
    contradicts: (believed) => [...top, ...end].some(({ sides }) => [...sides].some((each) => each !== believed)),
    body(state) {
      const left = pieces.filter((_, at) => {
        const found = roles[at];
        return !found || (found.state && !state);
      });
      return left.length > 0 ? left : pieces.filter((_, at) => roles[at]?.soft);
    },
  };
}
