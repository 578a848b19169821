import type { Conversation } from '../../domain/message/thread';

/** Under which address a page showed its messages last. */
const shown = new WeakMap<Document, { address: string; messages: string }>();

/** What of an address says which conversation it opens. */
const addressOf = ({ pathname, searchParams }: URL): string =>
  JSON.stringify([pathname, ...['cc', 'ss', 'si', 'orderID'].map((name) => searchParams.get(name))]);

/**
 * Whether a page still shows the messages of the conversation before: its address has gone on, and its content has not. What is read then would be kept under
 * the wrong order.
 */
export function isStale(page: Document, url: URL, conversation: Conversation | undefined): boolean {
  const [address, messages] = [addressOf(url), JSON.stringify(conversation?.messages ?? [])];
  const before = shown.get(page);
  if (before && before.address !== address && conversation && before.messages === messages) return true;
  if (conversation) shown.set(page, { address, messages });
  return false;
}
