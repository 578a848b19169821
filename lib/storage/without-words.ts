import type { Instant } from '../domain/ids';
import { type ThreadRecord, threadRecord } from '../domain/message/thread';
import { withIndices } from '../domain/message/thread-merge';
import { z } from '../domain/zod';

/** From which first sighting on words stay, and up to which: one of a moment to come is of a clock that was ahead, and would never end. */
export type Span = { since: Instant; until?: Instant };

/** The record without the words of messages that were first seen outside of a span. The record itself where there are none. */
export function withoutOldWords(record: ThreadRecord, { since, until }: Span): ThreadRecord {
  const isOld = ({ text, firstSeenAt }: ThreadRecord['messages'][number]) =>
    text !== undefined && (firstSeenAt < since || (until !== undefined && firstSeenAt > until));
  if (!record.messages.some(isOld)) return record;
  const messages = record.messages.map((message) => {
    if (!isOld(message)) return message;
    const { text: _, ...rest } = message;
    return rest;
  });
  return withIndices({ ...record, messages });
}

/** A damaged record without any words, at whatever depth; and without messages that are no list, which may be nothing else. */
export function withoutAnyWords(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutAnyWords);
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(
        ([key, value]) => !/^(?:text|wordsSince)$/.test(key) && !(key === 'messages' && typeof value === 'string'),
      )
      .map(([key, value]) => [key, withoutAnyWords(value)]),
  );
}

/** Nobody can tell how old the words of a damaged record are: none of them stay. */
export const withoutWordsOutside = (record: ThreadRecord, span: Span): ThreadRecord =>
  z.safeParse(threadRecord, record).success ? withoutOldWords(record, span) : (withoutAnyWords(record) as ThreadRecord);
