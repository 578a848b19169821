import type { SentAt, ShownMessage } from '../../domain/message/thread';
import { closestIn, contains, deepAll, isVisible, parentOf } from '../dom';
import { type Cue, partsOfLine } from './cues';
import { type Head, headOf, standsApart } from './head';
import type { Look } from './look';
import { linesOf, type Piece } from './pieces';
import { BOX, BUTTON, STATUS } from './selectors';
import { AUTOMATIC, NOT_DELIVERED, NOT_DELIVERED_IN } from './words';

/** A message with the element that shows it, and those in which its words stand. */
export type FoundMessage = { message: ShownMessage; element: Element; words: readonly Element[] };

const CONTROL = `${BUTTON},a:not([href]),a[href="#"],a[href^="javascript:"]`;
const BOXES = `${BOX},input,select,iframe`;
/** Elements that are no message, whatever stands in them. */
const NEVER = 'button,a,[role="button"],[role="option"],[role="tab"],[role="link"],form,main,body';
const LONGEST = 20_000;

/** Whether a piece of text within an element says that something was not delivered, and nothing else. */
export const saysNotDelivered = ({ text, element }: Piece, top: Element): boolean =>
  NOT_DELIVERED.test(text) ||
  (text.length < 100 && NOT_DELIVERED_IN.test(text) && closestIn(top, element, STATUS) !== undefined);

/** When a message was sent: by its time for machines, or by the only time in its head and foot. */
function sentOf({ times }: Head, stamp: Element | undefined, of: string, { clock }: Look): SentAt | undefined {
  if (stamp) return clock.ofStamp(stamp, of);
  const [one, other, more] = times;
  if (!one || more) return undefined;
  // Two pieces side by side may be a day and its time of day; anything else is two times, and says neither.
  const text = other ? `${one.text}, ${other.text}` : one.text;
  return clock.ofText(text, one.element, of);
}

/**
 * Whether a name is the head of a message and no line of its words: the innermost element that holds both it and the words holds the times as well, as
 * the page prints them.
 */
function isHeadOf(element: Element, name: Element, body: readonly Piece[], times: readonly Element[]): boolean {
  const holdsWords = (node: Element): boolean => body.some((piece) => contains(node, piece.element));
  let block = name;
  for (let node: Element | null = name; node && block !== element && !holdsWords(block); node = parentOf(node))
    block = node;
  return times.every((time) => contains(block, time));
}

/** What a page says of something beside it without a text of its own: titles, spoken labels, and what is pressed. */
function saidAside(element: Element): string[] {
  return deepAll(element, `[title],[aria-label],kat-icon[label],svg title,${CONTROL}`)
    .filter((each) => each.localName === 'title' || isVisible(each))
    .flatMap((each) => [
      ...['title', 'aria-label', 'label'].map((name) => each.getAttribute(name) ?? ''),
      each.matches(`svg title,${CONTROL}`) ? (each.textContent ?? '') : '',
    ]);
}

/** Names of files that are sent along. */
const FILE = /\.\w{2,4}$/;

/** Whether a text beside the words of a message may say of it what is not known here: "Draft", "Scheduled", "Automatic reply". */
function hasUnknownState(body: readonly Piece[]): boolean {
  const [first] = body;
  if (!first) return false;
  const main = body.reduce((longest, piece) => (piece.text.length > longest.text.length ? piece : longest), first);
  return body.some(
    (piece) =>
      piece.text.length < 60 &&
      /\p{L}/u.test(piece.text) &&
      !FILE.test(piece.text) &&
      standsApart(piece, main, undefined),
  );
}

/**
 * Reads an element as one message: who wrote it, by its marks or by the words of its head or foot; when; and what. `undefined` where it is no
 * message, or anything of it contradicts itself: then nobody can say whose it is.
 * @param cues those that stand in the element.
 */
export function readMessage(element: Element, cues: readonly Cue[], look: Look): FoundMessage | undefined {
  if (element.matches(NEVER) || element.matches(BOXES)) return undefined;
  const marks = cues.filter(({ marked }) => marked);
  const marking = new Set(marks.map((each) => each.element));
  const outer = marks.filter(({ path }) => !path.some((each, at) => at > 0 && marking.has(each)));
  const stamps = deepAll(element, '[datetime]').filter(isVisible);
  // Several of them are several messages.
  if (outer.length > 1 || stamps.length > 1 || new Set(marks.map(({ side }) => side)).size > 1) return undefined;
  if (deepAll(element, BOXES).some(isVisible)) return undefined;
  const [stamp] = stamps;
  const pieces = look.pieces(element).filter((piece) => !closestIn(element, piece.element, CONTROL));
  const of = linesOf(pieces);
  const undelivered = (piece: Piece): boolean => saysNotDelivered(piece, element);
  const head = headOf(pieces, look, undelivered, stamp && ((piece) => contains(stamp, piece.element)));
  const side = marks[0]?.side ?? head.side;
  if (!side || head.contradicts(side)) return undefined;
  const timed = stamp !== undefined || head.times.length > 0;
  const body = head.body(side === 'seller');
  const [mark] = marks;
  // A mark says whose the words in it are, and nothing of those around it.
  if (mark && !body.some((piece) => contains(mark.element, piece.element))) return undefined;
  // "Buyer, Nov 10: requested a return" in one line is an entry of a log.
  if (!mark && !body.includes(pieces[0] as Piece) && !body.some(({ gap }) => gap === '\n')) return undefined;
  if (!mark && head.by && !isHeadOf(element, head.by, body, stamp ? [stamp] : head.times.map((each) => each.element)))
    return undefined;
  const text = linesOf(body);
  if (!/[\p{L}\p{N}]/u.test(text) || (marks.length === 0 && !timed)) return undefined;
  const sent = sentOf(head, stamp, of, look);
  const ofSeller = side === 'seller';
  // Who was answered by what never went, or went by itself, still waits.
  if (ofSeller && (hasUnknownState(body) || AUTOMATIC.test(text))) return undefined;
  const aside = ofSeller && saidAside(element).some((said) => said.length < 100 && NOT_DELIVERED_IN.test(said));
  const blocked = aside || (ofSeller && pieces.some((piece) => undelivered(piece) && !body.includes(piece)));
  return {
    element,
    words: body.map((piece) => piece.element),
    message: { from: side, text: text.slice(0, LONGEST), ...(sent && { sent }), ...(blocked && { blocked }) },
  };
}

/** Whether there is something to read in an element that is no time and no control: what could be a message. */
export function holdsWords(element: Element, { pieces, timelike }: Look): boolean {
  return pieces(element).some(
    ({ text, element: at }) =>
      !closestIn(element, at, CONTROL) &&
      /\p{L}{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Extended_Pictographic}]/u.test(text) &&
      !partsOfLine(text).every(timelike),
  );
}
