import type { Day } from '../domain/ids';
import type { ThreadRecord } from '../domain/message/thread';
import type { ConversationSign, Tally } from '../domain/prompts/facts';

/**
 * Counts what each of a number of records stands for, each name once a record.
 * @param since the first day of which all were looked at.
 * @returns nothing where there are none: nothing was seen, or nothing happened, and neither is a ground for anything.
 */
export function tallyOf<Record_, Name extends string>(
  since: Day,
  records: readonly Record_[],
  namesOf: (record: Record_, index: number) => readonly Name[],
): Tally<Name> | undefined {
  if (records.length === 0) return undefined;
  const counts: Partial<Record<Name, number>> = {};
  for (const [index, record] of records.entries())
    for (const name of new Set(namesOf(record, index))) counts[name] = (counts[name] ?? 0) + 1;
  return { since, of: records.length, counts };
}

/** From so many messages of the buyer on a conversation was none that an answer settled. */
const REPEATED = 3;

function signsOf({ messages }: ThreadRecord): ConversationSign[] {
  const buyer = messages.filter(({ from }) => from === 'buyer');
  const answered = messages.some(({ from, blocked }) => from === 'seller' && !blocked);
  const asks = buyer.some(({ triage }) => triage?.topics.includes('product_question'));
  return [
    ...(asks ? (['product-question'] as const) : []),
    ...(answered && buyer.length >= REPEATED ? (['repeated'] as const) : []),
  ];
}

/** Conversations by how they went. One of which only a list told says nothing, and a damaged one is passed over. */
export function conversationTally(since: Day, records: readonly ThreadRecord[]): Tally<ConversationSign> | undefined {
  const read = records.filter(
    ({ messages }) => Array.isArray(messages) && messages.some(({ from, triage }) => from === 'buyer' && triage),
  );
  return tallyOf(since, read, signsOf);
}
