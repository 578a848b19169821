import type { Conversation, ShownMessage } from '../../domain/message/thread';
import { overlap } from '../../domain/moment/spans';
import { type ThreadIds, threadIn } from './thread-ids';

type Shown = { address: string; ids: ThreadIds; messages: readonly ShownMessage[] };

/** Under which address and by which numbers a page showed its messages last; one with a new body is a new page. */
const shown = new WeakMap<Element, Shown>();

/** What of an address says which conversation it opens. */
const addressOf = ({ pathname, searchParams }: URL): string =>
  JSON.stringify([pathname, ...['cc', 'ss', 'si', 'orderID'].map((name) => searchParams.get(name))]);

/** The same words, at a time that can be the same: it may count back, and a ready text is sent to many. */
const isSame = (a: ShownMessage, b: ShownMessage): boolean =>
  a.from === b.from && a.text === b.text && (!a.sent || !b.sent || overlap(a.sent, b.sent) !== undefined);

const differ = (a?: string, b?: string): boolean => Boolean(a && b && a !== b);

/**
 * Whether what a page shows is of another conversation than its address or its head says: what is read then would be kept under the wrong order.
 * `before`: these have gone on, and a message of the one before is still there. `ahead`: the messages are all others, and
 * the address that names a conversation has not gone on.
 */
export function isStale(
  page: Document,
  url: URL,
  { orderId, caseId, messages }: Conversation,
): 'before' | 'ahead' | undefined {
  const now = { address: addressOf(url), ids: { orderId, caseId }, messages };
  const last = shown.get(page.body);
  const left = last?.messages.some((each) => messages.some((message) => isSame(each, message)));
  const moved =
    last && (last.address !== now.address || differ(last.ids.orderId, orderId) || differ(last.ids.caseId, caseId));
  if (moved && left) return 'before';
  const { orderId: order, caseId: ofCase } = threadIn(url);
  if (last && !moved && !left && (order || ofCase)) return 'ahead';
  shown.set(page.body, now);
  return undefined;
}
