import type { Instant } from '../ids';
import type { SentAt, ThreadRecord } from './thread';

/** How far a stop reaches: to what was first seen by one moment, and to what was sent by another. */
export type Reach = { seen: Instant; sent: Instant };

/** The reach of a stop at a moment, of which nothing more is known. */
export const reachTo = (at: Instant): Reach => ({ seen: at, sent: at });

/** How far the person's word reaches: no further than what the view showed in which they said it. Nothing where it was taken back. */
export function reachOf(settled: ThreadRecord['settled']): Reach | undefined {
  if (!settled || settled.kind === 'open') return undefined;
  const { at, seenAt, sentBy } = settled;
  return seenAt === undefined ? reachTo(at) : { seen: seenAt, sent: sentBy ?? '' };
}

/** Whether a stop reaches what a row of a list says: the row was seen by then, and can be of a message that it reaches. */
export const reachesRow = ({ seen, sent }: Reach, rowAt: Instant, time: SentAt | undefined): boolean =>
  time === undefined ? rowAt <= seen : time.to <= sent || (rowAt <= seen && time.from <= sent);
