import type { Instant } from '../ids';
import { hides, keptUntil, laterMark, type Mark } from './mark';
import type { QueueAnswer } from './queue-answer';
import type { QueueRow } from './queue-row';
import { orderOf } from './row-path';

/** A mark of a row. @param until until when it is put off; absent where it is dealt with. */
export function markOf(row: QueueRow, at: Instant, until?: Instant): Mark {
  const orderId = orderOf(row);
  return {
    id: row.id,
    kind: until ? 'snoozed' : 'done',
    at,
    until: until ?? keptUntil(at),
    row: {
      kind: row.kind,
      ...(orderId && { orderId }),
      ...(row.marketplace && { marketplace: row.marketplace }),
    },
  };
}

/** The mark that takes another one back: later than it, also on a clock that stands still. */
export function takenBack(mark: Mark, now: Instant): Mark {
  const next = new Date(Date.parse(mark.at) + 1).toISOString();
  const at = now > mark.at ? now : next;
  return { ...mark, kind: 'open', at, until: keptUntil(at) };
}

/** What is put away: what the queue was answered with, and what was done since. */
export function putAway(
  { snoozed, done }: Pick<QueueAnswer, 'snoozed' | 'done'>,
  own: Iterable<Mark>,
  now: Instant,
): Record<'snoozed' | 'done', Mark[]> {
  const known = new Map([...snoozed, ...done].map((mark) => [mark.id, mark]));
  for (const mark of own) {
    const before = known.get(mark.id);
    known.set(mark.id, before ? laterMark(before, mark) : mark);
  }
  const marks = [...known.values()].filter((mark) => hides(mark, '', now));
  return {
    snoozed: marks.filter(({ kind }) => kind === 'snoozed'),
    done: marks.filter(({ kind }) => kind === 'done'),
  };
}
