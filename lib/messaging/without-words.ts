import type { Conversation, Inbox, ThreadRow } from '../domain/message/thread';
import type { Request } from './protocol';

/** What a list would say of a conversation: that an answer is awaited, where the newest that was delivered is the buyer's. */
function rowOf({ orderId, caseId, state, messages }: Conversation): ThreadRow | undefined {
  const newest = messages.findLast(({ from, blocked }) => from !== 'amazon' && !blocked);
  if (newest?.from !== 'buyer' || (state !== undefined && state !== 'open')) return undefined;
  return {
    ...(orderId && { orderId }),
    ...(caseId && { caseId }),
    ...(newest.sent && { sent: newest.sent }),
    waiting: true,
  };
}

function wordless({ list, conversation }: Inbox): Inbox {
  const row = conversation && rowOf(conversation);
  if (list) return { list };
  return row ? { list: { kind: 'all', rows: [row] } } : {};
}

/**
 * A message to the background without any words of a buyer: what is parked lies on the disk, where words are kept only if the person
 * wants that. A message is known by its words; without them no more is kept of a conversation than a list would say.
 */
export function withoutWords(request: Request<'recordPage'>): Request<'recordPage'> {
  const { observation } = request;
  if (observation?.kind !== 'inbox') return request;
  return { ...request, observation: { ...observation, inbox: wordless(observation.inbox) } };
}
