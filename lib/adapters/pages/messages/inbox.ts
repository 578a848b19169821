import type { Conversation, Inbox } from '../../../domain/message/thread';
import type { TaughtField } from '../../../domain/taught';
import { defineAdapter, type Reading } from '../../adapter';
import { deepAll, isVisible } from '../../dom';
import { documentsIn } from '../../frames';
import { conversationIn } from '../../message/conversation';
import { cuesIn } from '../../message/cues';
import { listKind, rowsIn } from '../../message/list-rows';
import type { Look } from '../../message/look';
import { clockOf, timelikeOn } from '../../message/moments';
import { namesOn } from '../../message/names';
import { lookAtPieces } from '../../message/pieces';
import { besideBox, replyPlace } from '../../message/place';
import { replyBoxOf, writingBoxes } from '../../message/reply-box';
import { isStale } from '../../message/stale';
import { buyerMessageField, replyBoxField, taughtBox, taughtMessage } from '../../message/taught';
import { marketplaceIn, threadIn } from '../../message/thread-ids';

/**
 * The inbox in its three forms (`/messaging/inbox`, 2021's `-v2`, 2023's `-v3`). The thread's markup is not public but for two classes, so it is read by
 * roles, labels, names and times; a message whose writer is not certain is no message, and then the conversation is not read at all: who wrote last
 * decides what is due.
 */
const PATH = /^\/messaging\/inbox(?:-v\d+)?(?:\/.*)?$/;
const BUSY = '[aria-busy="true"],kat-spinner,[role="progressbar"]';
const MOST_ROWS = 500;

function lookAt(page: Document, url: URL, documents: readonly Document[]): Look {
  const pieces = lookAtPieces();
  const said = documents.flatMap((each) => pieces(each.body));
  return {
    pieces,
    names: namesOn(page, said),
    clock: clockOf(page, url, pieces, said, marketplaceIn(url)),
    timelike: timelikeOn(page),
  };
}

/** The one message that a person pointed at, where the conversation around it is not understood. */
function pointedAt(text: string, url: URL): Conversation {
  return { ...threadIn(url), messages: [{ from: 'buyer', text: text.slice(0, 20_000) }], whole: false } as Conversation;
}

function read(page: Document, url: URL, taught?: readonly TaughtField[]): Reading {
  if (!page.body || deepAll(page.body, 'input[type="password"]').some(isVisible)) return { state: 'elsewhere' };
  const documents = documentsIn(page);
  const look = lookAt(page, url, documents);
  const kinds = documents.map((each) => listKind(each, url, look));
  const kind = kinds.find((each) => each !== 'all') ?? 'all';
  const rowsNow = () => documents.flatMap((each) => rowsIn(each, url, kind, look));
  const before = rowsNow();
  const boxes = documents.map(writingBoxes);
  const found = documents.flatMap(
    (each, at) =>
      conversationIn(
        each,
        url,
        before,
        (boxes[at] ?? []).map(({ box }) => box),
        look,
      ) ?? [],
  );
  // Among the messages may have been a date that told how to read those of the rows.
  const rows = look.clock.anew ? rowsNow() : before;
  const only = found.length === 1 ? found[0] : undefined;
  const stale = only && isStale(page, url, only);
  if (stale === 'before') return { state: 'loading' };
  const open = stale ? undefined : only;
  const box = taughtBox(page, taught);
  const pointed = open ? undefined : taughtMessage(page, taught);
  const own = box.value ? undefined : replyBoxOf(boxes.flat(), open?.around);
  const newest = open?.messages.findLast(({ message }) => message.from === 'buyer')?.element;
  const conversation = open?.conversation ?? (pointed?.value && pointedAt(pointed.value.text, url));
  const reply = replyPlace(page, box.value ?? own, newest ?? pointed?.value?.element);
  const dropped = box.found && !box.value ? ['ReplyBox'] : [];
  if (!conversation && rows.length === 0 && !reply) {
    const talks = documents.some((each) =>
      cuesIn(each, look.pieces(each.body), look, new Set())?.some(({ timed, marked }) => timed || marked),
    );
    if (talks) return { state: 'drift', missing: ['Conversation'], dropped };
    return { state: deepAll(page.body, BUSY).some(isVisible) ? 'loading' : 'elsewhere' };
  }
  const inbox: Inbox = {
    ...(rows.length > 0 && { list: { kind, rows: rows.slice(0, MOST_ROWS).map(({ row }) => row) } }),
    ...(conversation && { conversation }),
  };
  const ways = {
    ...(reply && { ReplyBox: box.value ? 'taught' : '0' }),
    ...(conversation && { Conversation: open ? '0' : 'taught' }),
  };
  return { state: 'read', facts: { kind: 'inbox', inbox }, reply, dropped, ways };
}

export default defineAdapter({
  id: 'inbox',
  matches: ({ pathname }) => PATH.test(pathname),
  read,
  teachable: [replyBoxField, buyerMessageField],
  anchor: (page) => besideBox(page, '#sc-content-container, main, [role="main"]'),
});
