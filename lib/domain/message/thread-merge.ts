import { canonical, earliest, later, latest } from '../seen';
import { mergeTimes } from './message-times';
import { indicesOf } from './reply-clock';
import type { KeptMessage, ThreadRecord } from './thread';
import type { ThreadFacts } from './thread-stand';

/** So many messages of a conversation are kept: the latest. */
const MOST = 1_000;

/** Of two values the one whose canonical text is greater: decidable, whichever comes first. */
const greater = <T>(a: T | undefined, b: T | undefined): T | undefined =>
  a === undefined || b === undefined ? (a ?? b) : canonical(a) >= canonical(b) ? a : b;

/** Two sightings of the same message as one. What was once seen of it stays; a gap before it is closed by one sighting without. */
function mergeMessage(a: KeptMessage, b: KeptMessage): KeptMessage {
  const triage = greater(a.triage, b.triage);
  const text = greater(a.text, b.text);
  const answeredAt = latest(a.answeredAt, b.answeredAt);
  const openAt = latest(a.openAt, b.openAt);
  return {
    key: a.key,
    from: a.from,
    ...mergeTimes(a, b),
    firstSeenAt: earliest(a.firstSeenAt, b.firstSeenAt),
    length: Math.max(a.length, b.length),
    ...((a.blocked || b.blocked) && { blocked: true }),
    ...((a.answered || b.answered) && { answered: true }),
    ...(answeredAt && { answeredAt }),
    ...(openAt && { openAt }),
    ...((a.beside || b.beside) && { beside: true }),
    ...(a.gap && b.gap && { gap: true }),
    ...(triage && { triage }),
    ...(text !== undefined && { text }),
  };
}

const rank = ({ sent, firstSeenAt, key }: KeptMessage): string => `${sent?.from ?? firstSeenAt} ${key}`;

function eachOnce(messages: readonly KeptMessage[]): KeptMessage[] {
  const byKey = new Map<string, KeptMessage>();
  for (const message of messages) {
    const known = byKey.get(message.key);
    byKey.set(message.key, known ? mergeMessage(known, message) : mergeMessage(message, message));
  }
  return [...byKey.values()].sort((one, other) => (rank(one) < rank(other) ? -1 : 1)).slice(-MOST);
}

/** The record with its messages each once, earliest first, and with what follows from its other fields. */
export function withIndices({ dueAt: _, attentionAt: __, wordsSince: ___, ...record }: ThreadRecord): ThreadRecord {
  const facts: ThreadFacts = { ...record, messages: eachOnce(record.messages) };
  return { ...facts, ...indicesOf(facts) };
}

/** Whether two records can be of one conversation: the same key, or a case in common and not two orders. */
export function isSameThread(a: ThreadRecord, b: ThreadRecord): boolean {
  if (a.orderId && b.orderId) return a.orderId === b.orderId;
  return a.id === b.id || a.caseIds.some((each) => b.caseIds.includes(each));
}

/**
 * Two records of the same conversation as one: the later sighting of each part wins, first and last sightings widen, messages
 * are those of both. A case that turns out to belong to an order is from then on the order's. Commutative, associative and
 * idempotent. @throws RangeError when they are two conversations.
 */
export function mergeThreads(a: ThreadRecord, b: ThreadRecord): ThreadRecord {
  if (!isSameThread(a, b)) throw new RangeError('Two different conversations cannot be merged');
  const orderId = a.orderId ?? b.orderId;
  const marketplace = later(a.marketplace, b.marketplace);
  const state = later(a.state, b.state);
  const stopped = later(a.stopped, b.stopped);
  const row = later(a.row, b.row);
  const settled = later(
    a.settled && { at: a.settled.at, value: a.settled },
    b.settled && { at: b.settled.at, value: b.settled },
  );
  return withIndices({
    id: orderId ? `order:${orderId}` : earliest(a.id, b.id),
    ...(orderId && { orderId }),
    caseIds: [...new Set([...a.caseIds, ...b.caseIds])].sort(),
    ...(marketplace && { marketplace }),
    ...(state && { state }),
    ...(stopped && { stopped }),
    ...(row && { row }),
    ...(settled && { settled: settled.value }),
    messages: [...a.messages, ...b.messages],
    firstSeenAt: earliest(a.firstSeenAt, b.firstSeenAt),
    lastSeenAt: latest(a.lastSeenAt, b.lastSeenAt),
  });
}
