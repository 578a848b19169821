import type { ThreadRecord } from '../domain/message/thread';
import { withIndices } from '../domain/message/thread-merge';
import type { Seen } from '../domain/seen';

/** A record whose sightings bear a moment to come (the clock was set back since) would stand against every new one. */
export function notLaterThan(record: ThreadRecord, at: string): ThreadRecord {
  const now = new Date().toISOString();
  const { marketplace, state, stopped, row, settled, messages, firstSeenAt, lastSeenAt } = record;
  const said = [marketplace, state, stopped, row, settled].flatMap((each) => each?.at ?? []);
  const moments = [firstSeenAt, lastSeenAt, ...said, ...messages.map((each) => each.firstSeenAt)];
  if (moments.every((each) => each <= now)) return record;
  const before = new Date(Date.parse(at) - 1).toISOString();
  const moment = (each: string): string => (each > now ? before : each);
  const sighting = <T extends Seen<unknown>>(each: T): T => ({ ...each, at: moment(each.at) });
  return withIndices({
    ...record,
    ...(marketplace && { marketplace: sighting(marketplace) }),
    ...(state && { state: sighting(state) }),
    ...(stopped && { stopped: sighting(stopped) }),
    ...(row && { row: sighting(row) }),
    ...(settled && { settled: { ...settled, at: moment(settled.at) } }),
    messages: messages.map((each) => ({ ...each, firstSeenAt: moment(each.firstSeenAt) })),
    firstSeenAt: moment(firstSeenAt),
    lastSeenAt: moment(lastSeenAt),
  });
}
