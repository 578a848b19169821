import type { Instant } from '../ids';
import type { ReplyClock } from './message-view';
import { STANDARD_HOURS } from './standard-hours';
import type { ThreadRecord } from './thread';
import { type Stand, standOf, type ThreadFacts } from './thread-stand';

/** The moment so many hours later: hours of the clock, so weekends, holidays and the change to summer time make no difference. */
export const plusHours = (at: Instant, hours: number): Instant =>
  new Date(Date.parse(at) + hours * 3_600_000).toISOString();

/** Pages say a time to the minute at best, and so does a person: what is known so well is known exactly. */
const MINUTE = 60_000;

/**
 * Until when an answer is due in a conversation. A time that is known only roughly counts from the earliest it can have been.
 * @param hours how many the person has for it.
 * @returns nothing where none is due, and where no page said when what waits was sent: the stand tells which.
 */
export function replyClockOf({ since, earlier, count }: Stand, hours: number): ReplyClock | undefined {
  if (!since) return undefined;
  const rough = Date.parse(since.to) - Date.parse(since.from) > MINUTE;
  return {
    since: since.from,
    dueAt: plusHours(since.from, hours),
    exact: !rough && !earlier,
    ...(rough && { latest: plusHours(since.to, hours) }),
    ...(earlier && { earlier }),
    waiting: count,
    basis: hours === STANDARD_HOURS ? 'policy' : 'own',
    hours,
  };
}

type Indices = Pick<ThreadRecord, 'dueAt' | 'attentionAt' | 'wordsSince'>;

/** What follows from the facts of a conversation, for the indices of the database. */
export function indicesOf(facts: ThreadFacts): Indices {
  const stand = standOf(facts);
  const clock = replyClockOf(stand, STANDARD_HOURS);
  const untimed = stand.untimed > 0 ? [facts.firstSeenAt] : [];
  const attention = [...untimed, ...stand.undelivered.map(({ firstSeenAt }) => firstSeenAt)].sort().at(0);
  const words = facts.messages.flatMap(({ text, firstSeenAt }) => (text === undefined ? [] : firstSeenAt));
  const wordsSince = words.sort().at(0);
  return {
    ...(clock ? { dueAt: clock.dueAt } : attention && { attentionAt: attention }),
    ...(wordsSince && { wordsSince }),
  };
}
