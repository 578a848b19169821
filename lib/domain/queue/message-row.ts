import type { Instant } from '../ids';
import { timesOf } from '../message/message-times';
import type { MessageLine } from '../message/message-view';
import type { ThreadRecord } from '../message/thread';
import { standOf } from '../message/thread-stand';
import { latest } from '../seen';
import type { MessageRow } from './queue-row';

/** The name that marks of a conversation are kept under. */
const messageRowId = (threadId: string): string => `message:${threadId}`;

/**
 * When something new happened in a conversation last: a message that waits, or one that was not delivered, was first seen, or a list
 * told of a later message. That it was looked at again is nothing new.
 */
export function messageNews(record: ThreadRecord): Instant {
  const { waiting, undelivered } = standOf(record);
  const seen = [...waiting, ...undelivered].map(({ firstSeenAt }) => firstSeenAt);
  const sent = waiting.flatMap(timesOf).map(({ from }) => from);
  const row = record.row?.value.waiting ? (record.row.value.sent?.from ?? '') : '';
  return [...seen, ...sent, row].reduce(latest, record.firstSeenAt);
}

function deadlineOf({ clock }: MessageLine): MessageRow['deadline'] {
  if (!clock) return undefined;
  const doubt = clock.earlier ? 'earlier' : clock.exact ? undefined : 'later';
  return { at: clock.dueAt, ...(doubt && { doubt }) };
}

/** A conversation in which something is to be seen to, as a row. */
export function messageRowOf(line: MessageLine, news: Instant): MessageRow {
  const { threadId, marketplace, triage, seenAt } = line;
  const deadline = deadlineOf(line);
  return {
    kind: 'message',
    id: messageRowId(threadId),
    ...(marketplace && { marketplace }),
    line,
    ...(deadline && { deadline }),
    ...(triage && triage.danger.length > 0 && { danger: true as const }),
    news,
    seenAt,
  };
}
