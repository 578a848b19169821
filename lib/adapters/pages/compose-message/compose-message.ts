import type { Compose } from '../../../domain/message/thread';
import type { TaughtField } from '../../../domain/taught';
import { defineAdapter, type Reading } from '../../adapter';
import { closestIn, contains, deepAll, isVisible } from '../../dom';
import { documentsIn } from '../../frames';
import { buyerLanguage } from '../../message/buyer-language';
import { buyerName } from '../../message/buyer-name';
import { lookAtPieces } from '../../message/pieces';
import { besideBox, replyPlace } from '../../message/place';
import { replyBoxOf, type WritingBox, writingBoxes } from '../../message/reply-box';
import { replyBoxField, taughtBox } from '../../message/taught';
import { marketplaceIn, orderIn, orderNamed } from '../../message/thread-ids';

/**
 * The page on which a message to a buyer is begun (2019 to 2026: `#ayb-app`, Katal controls), also as Manage Returns opens it, and the one before
 * it (`/gp/orders-v2/contact`, until 2018). What it is about stands in its address.
 */
const PATH = /^\/(?:messaging\/contact(?:\/returns)?|gp\/orders-v2\/contact)\/?(?:ref=[^/]*)?$/;
const APP = '#ayb-contact-buyer,#ayb-app';
const TEXT = '.contact-buyer-text-area';

/** The contact reason that is chosen: Katal's button carries it as an attribute, the native one in it or beside it as its state. */
function chosenReason(page: Document): string | undefined {
  const katal = deepAll(page.body, 'kat-radiobutton[value]').filter(
    (each) =>
      each.matches('[checked]:not([checked="false"]),[aria-checked="true"]') ||
      deepAll(each, 'input').some((input) => (input as HTMLInputElement).checked),
  );
  const native = deepAll(page.body, 'input[type="radio"]').filter(
    (each) => (each as HTMLInputElement).checked && !closestIn(null, each, 'kat-radiobutton'),
  );
  const values = new Set([...katal, ...native].filter(isVisible).map((each) => each.getAttribute('value') ?? ''));
  const [value] = values;
  return value && values.size === 1 && value.length <= 120 ? value : undefined;
}

/** The page's own text area, where it is the only one; else the one that a box for a message is by its name. */
function boxOf(boxes: readonly WritingBox[]): WritingBox | undefined {
  const own = boxes.filter(({ box }) => closestIn(null, box, TEXT));
  return own.length === 1 ? own[0] : replyBoxOf(boxes, undefined);
}

function read(page: Document, url: URL, taught?: readonly TaughtField[]): Reading {
  if (!page.body || deepAll(page.body, 'input[type="password"]').some(isVisible)) return { state: 'elsewhere' };
  const boxes = documentsIn(page).flatMap(writingBoxes);
  const taughtOne = taughtBox(page, taught);
  const box = taughtOne.value ?? boxOf(boxes);
  const dropped = taughtOne.found && !taughtOne.value ? ['ReplyBox'] : [];
  const reply = replyPlace(page, box);
  if (!reply) {
    if (boxes.length > 1) return { state: 'drift', missing: ['ReplyBox'], dropped };
    return { state: page.querySelector(APP) ? 'loading' : 'elsewhere' };
  }
  const piecesOf = lookAtPieces();
  const app = page.querySelector(APP) ?? page.body;
  const pieces = piecesOf(app.ownerDocument.body);
  const orderId = orderIn(url);
  const printed = new Set(
    pieces.flatMap(({ text, element }) => (contains(app, element) ? (orderNamed(text) ?? []) : [])),
  );
  // A page about another order than its address is about none for certain.
  if (orderId && printed.size > 0 && !printed.has(orderId)) return { state: 'drift', missing: ['OrderId'], dropped };
  const [marketplace, language, reason] = [
    marketplaceIn(url),
    buyerLanguage(pieces, page.documentElement.lang),
    chosenReason(page),
  ];
  const compose: Compose = {
    ...(orderId && { orderId }),
    ...(marketplace && { marketplace }),
    ...(language && { buyerLanguage: language }),
    ...(reason && { reason }),
  };
  const ways = { ReplyBox: taughtOne.value ? 'taught' : '0' };
  const place = { ...reply, buyerName: buyerName(app, piecesOf) };
  return { state: 'read', facts: { kind: 'compose', compose }, reply: place, dropped, ways };
}

export default defineAdapter({
  id: 'compose-message',
  matches: ({ pathname }) => PATH.test(pathname),
  read,
  teachable: [replyBoxField],
  anchor: (page) => besideBox(page, APP),
});
