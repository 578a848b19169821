import type { MessagePage } from '../parts';

/**
 * The conversation that a page is about: what was said of a draft holds only within it. One that names neither order nor case is
 * known by how it begins.
 */
export function conversationOf({ view, adapter, facts }: MessagePage): string {
  const id = view.threadId ?? view.orderId;
  const first = facts.kind === 'inbox' ? facts.inbox.conversation?.messages[0] : undefined;
  return JSON.stringify([adapter, id ?? (first && [first.from, first.text])]);
}
