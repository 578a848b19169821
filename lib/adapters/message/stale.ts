import type { ShownMessage } from '../../domain/message/thread';
import { overlap } from '../../domain/moment/spans';
import type { FoundConversation } from './conversation';
import type { FoundMessage } from './read-message';
import { type ThreadIds, threadIn } from './thread-ids';

type Shown = { address: string; ids: ThreadIds; messages: readonly FoundMessage[] };

/** Under which address and by which numbers a page showed its messages last; one with a new body is a new page. */
const shown = new WeakMap<Element, Shown>();

/** What of an address says which conversation it opens. */
const addressOf = ({ pathname, searchParams }: URL): string =>
  JSON.stringify([pathname, ...['cc', 'ss', 'si', 'orderID'].map((name) => searchParams.get(name))]);

/** The same words, at a time that can be the same: it may count back, and a ready text is sent to many. */
const isSame = (a: ShownMessage, b: ShownMessage): boolean =>
  a.from === b.from && a.text === b.text && (!a.sent || !b.sent || overlap(a.sent, b.sent) !== undefined);

/**
 * Whether other words can be of the same message: "read more" and translations change them in place. Two buyers do not write in the same
 * minute; where the time is known less well, the head has to name the order, and the message to stand in the element it stood in.
 */
function isReworded(one: FoundMessage, other: FoundMessage, headed: boolean): boolean {
  const [a, b] = [one.message, other.message];
  if (a.from !== b.from || !a.sent || !b.sent || !overlap(a.sent, b.sent)) return false;
  const exact = a.sent.from === a.sent.to && b.sent.from === b.sent.to;
  return exact || (headed && one.element === other.element);
}

const differ = (a?: string, b?: string): boolean => Boolean(a && b && a !== b);

/**
 * Whether what a page shows is of another conversation than its address or its head says: what is read then would be kept under the wrong order.
 * `before`: these have gone on, and a message of the one before is still there. `ahead`: the messages are all others, and
 * the address that names a conversation has not gone on.
 */
export function isStale(
  page: Document,
  url: URL,
  { conversation: { orderId, caseId }, messages, headed }: FoundConversation,
): 'before' | 'ahead' | undefined {
  const now = { address: addressOf(url), ids: { orderId, caseId }, messages };
  const last = shown.get(page.body);
  const has = (is: (a: FoundMessage, b: FoundMessage) => boolean): boolean | undefined =>
    last?.messages.some((each) => messages.some((message) => is(each, message)));
  const left = has((a, b) => isSame(a.message, b.message));
  const moved =
    last && (last.address !== now.address || differ(last.ids.orderId, orderId) || differ(last.ids.caseId, caseId));
  if (moved && left) return 'before';
  const { orderId: order, caseId: ofCase } = threadIn(url);
  if (last && !moved && !left && (order || ofCase) && !has((a, b) => isReworded(a, b, headed))) return 'ahead';
  shown.set(page.body, now);
  return undefined;
}
