import type { FeedbackRow } from '../../domain/feedback/feedback-row';
import { PANEL_ELEMENT } from '../dom';
import { withoutNote } from './amazon-note';
import { isMenu, type Part, partsOf } from './parts';
import { isWhole } from './whole';
import { REPLY_LABEL } from './words';

/** What the comment's cell says, apart by who says it. `box` is the element of the buyer's own words. */
export type Comment = Pick<FeedbackRow, 'comment' | 'amazonNote' | 'reply'> & {
  box?: Element | undefined;
  /** The buyer's words are all struck through. */
  struck: boolean;
};

const LONGEST = 20_000;
const REPLY_CLASS = /(?:^|[\s_-])(?:seller|public|your)[-_]?(?:response|reply)(?:$|[\s_-])/i;

/** Whether an element, or one around it inside the cell, is labelled as the seller's reply. */
function isLabelledReply(box: Element, cell: Element): boolean {
  for (let node: Element | null = box; node && node !== cell; node = node.parentElement) {
    const label = node.getAttribute('aria-label');
    if (REPLY_CLASS.test(node.getAttribute('class') ?? '') || (label && REPLY_LABEL.test(`${label}:`))) return true;
  }
  return false;
}

/** The seller's reply among the parts, and the parts that are left; `undefined` where a reply has no clear beginning or end. */
function splitReply(parts: readonly Part[], cell: Element): { rest: readonly Part[]; reply?: string } | undefined {
  const labelled = parts.filter(({ box }) => isLabelledReply(box, cell));
  const from = parts.findIndex(({ text, box }) => REPLY_LABEL.test(text) || labelled.some((each) => each.box === box));
  if (from < 0) return { rest: parts };
  const behind = parts.slice(from);
  // Behind its label the reply is one text in one element; a label on top of the buyer's own line proves nothing.
  const text = behind
    .map((part) => part.text)
    .join(' ')
    .replace(REPLY_LABEL, '')
    .trim();
  const texts =
    REPLY_LABEL.test(behind[0]?.text ?? '') && behind[0]?.text.replace(REPLY_LABEL, '').trim() === '' ? 2 : 1;
  const alone = labelled.length > 0 ? behind.every((part) => labelled.includes(part)) : behind.length === texts;
  // In one element with the buyer's words, a label may be the buyer's own.
  const apart =
    from > 0
      ? !behind.some(({ box }) => parts.slice(0, from).some((each) => each.box === box))
      : behind[0]?.box !== cell;
  return alone && apart && text !== '' ? { rest: parts.slice(0, from), reply: text } : undefined;
}

/** An element and all in it; most cells hold text alone. */
const withAll = (cell: Element): Iterable<Element> =>
  cell.firstElementChild ? [cell, ...cell.querySelectorAll(`:not(${PANEL_ELEMENT})`)] : [cell];

const LABEL_LINE = new RegExp(`\\n${REPLY_LABEL.source.slice(1)}`, 'iu');

/**
 * Reads the cell of the comment. It is known for certain only where the buyer's words stand in one element, and beside them nothing
 * but what Amazon appended or a reply under its label.
 * @returns `undefined` where it is not.
 */
export function readComment(cell: Element): Comment | undefined {
  const said = partsOf(cell);
  const apart = splitReply(said.parts, cell);
  // A menu stands among the actions and never beside the buyer's words: that would be another column's cell.
  if (!apart || said.controls.some(isMenu)) return undefined;
  const own: Part[] = [];
  let note: FeedbackRow['amazonNote'];
  for (const part of apart.rest) {
    const noted = withoutNote(part.text);
    if (!noted || (noted.note && note)) return undefined;
    note ??= noted.note;
    if (noted.text !== '') own.push({ ...part, text: noted.text });
  }
  const [part] = own;
  if (own.length > 1 || part?.struck === 'some') return undefined;
  const comment = part?.text ?? '';
  // One with a label of a reply in it may be two texts.
  if (comment.length > LONGEST || LABEL_LINE.test(comment)) return undefined;
  if (!isWhole(comment, said, withAll(cell))) return undefined;
  return {
    comment,
    ...(note && { amazonNote: note }),
    ...(apart.reply && { reply: apart.reply.slice(0, LONGEST) }),
    box: part?.box,
    struck: part?.struck === 'all',
  };
}
