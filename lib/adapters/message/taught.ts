import type { TaughtField } from '../../domain/taught';
import type { Candidate, Teachable } from '../adapter';
import { closestIn } from '../dom';
import { documentsIn } from '../frames';
import { located } from '../taught/locate';
import { timelikeOn } from './moments';
import { lookAtPieces, type Piece } from './pieces';
import { type WritingBox, writingBoxes } from './reply-box';
import { BUTTON, LINK } from './selectors';
import { type Names, sideOf } from './side';
import { WITH_BUYER } from './words';

/** A field that was taught: whether it was found at all, and the one thing that it reads. */
export type Taught<T> = { found: boolean; value?: T | undefined };

const nobody = (page: Document): Names => ({ buyer: new Set(), shop: new Set(), language: page.documentElement.lang });
const CONTROL = `${BUTTON},${LINK},nav,header,label,h1,h2,h3`;

/** The boxes as a person may point at them. "Reply to Sample Person" is no name to keep. */
const boxCandidates = (page: Document): (Candidate & { writing: WritingBox })[] =>
  documentsIn(page)
    .flatMap(writingBoxes)
    .map((writing) => ({
      writing,
      element: writing.box,
      names: () => writing.names.filter((name) => !WITH_BUYER.test(name)),
    }));

/** The texts as a person may point at them, each named by the word for its writer in front of it; a person's name is no name to keep. */
function textCandidates(page: Document): (Candidate & { text: string })[] {
  const piecesOf = lookAtPieces();
  const timelike = timelikeOn(page);
  const names = nobody(page);
  return documentsIn(page).flatMap((each) => {
    let writer = '';
    return piecesOf(each.body).flatMap(({ text, element }: Piece) => {
      const isWriter = sideOf(text, names) !== undefined;
      if (isWriter) writer = text;
      if (isWriter || timelike(text) || closestIn(null, element, CONTROL)) return [];
      const name = writer;
      return { text, element, names: () => (name ? [name] : []) };
    });
  });
}

function only<T extends Candidate>(
  all: () => readonly T[],
  taught: readonly TaughtField[] | undefined,
  field: string,
): Taught<T> {
  const how = taught?.find((each) => each.field === field);
  const found = how ? located(all(), how.locator) : [];
  return { found: found.length > 0, value: found.length === 1 ? found[0] : undefined };
}

/** The box that was taught; of several that are meant, none. */
export function taughtBox(page: Document, taught: readonly TaughtField[] | undefined): Taught<WritingBox> {
  const { found, value } = only(() => boxCandidates(page), taught, 'ReplyBox');
  return { found, value: value?.writing };
}

/** The buyer's message that was taught. */
export function taughtMessage(
  page: Document,
  taught: readonly TaughtField[] | undefined,
): Taught<{ text: string; element: Element }> {
  return only(() => textCandidates(page), taught, 'BuyerMessage');
}

/** The box for the answer, where it is not found. */
export const replyBoxField: Teachable = {
  field: 'ReplyBox',
  kind: 'box',
  mends: ['ReplyBox'],
  candidates: boxCandidates,
  sample(page, _url, taught) {
    const { value } = taughtBox(page, taught);
    return value && { at: [value.box], text: value.names[0] ?? value.box.localName };
  },
};

/** The buyer's message that is answered, where the conversation is not understood. */
export const buyerMessageField: Teachable = {
  field: 'BuyerMessage',
  kind: 'text',
  mends: ['BuyerMessage', 'Conversation'],
  candidates: textCandidates,
  sample(page, _url, taught) {
    const { value } = taughtMessage(page, taught);
    return value && { at: [value.element], text: value.text };
  },
};
