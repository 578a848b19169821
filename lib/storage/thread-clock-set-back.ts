import type { ThreadRecord } from '../domain/message/thread';
import { withIndices } from '../domain/message/thread-merge';
import type { Seen } from '../domain/seen';

type Settled = NonNullable<ThreadRecord['settled']>;

/** The person's word by the clock of now. A moment to come up to which it would reach is none that a page said for certain. */
function settledAt({ sentBy, ...settled }: Settled, moment: (each: string) => string, now: string): Settled {
  return {
    ...settled,
    at: moment(settled.at),
    ...(settled.seenAt && { seenAt: moment(settled.seenAt) }),
    ...(sentBy && sentBy <= now && { sentBy }),
  };
}

/** A record whose sightings bear a moment to come (the clock was set back since) would stand against every new one. */
export function notLaterThan(record: ThreadRecord, at: string): ThreadRecord {
  const now = new Date().toISOString();
  const { marketplace, state, stopped, row, settled, messages, firstSeenAt, lastSeenAt } = record;
  const said = [marketplace, state, stopped, row, settled].flatMap((each) => each?.at ?? []);
  const ofMessages = messages.flatMap((each) => [each.firstSeenAt, each.answeredAt ?? [], each.openAt ?? []].flat());
  const moments = [firstSeenAt, lastSeenAt, ...said, settled?.seenAt ?? [], ...ofMessages].flat();
  const toCome = [...new Set(moments.filter((each) => each > now))].sort();
  if (toCome.length === 0) return record;
  // What came first still does: a message that was seen after the person's word is not reached by it.
  const end = Date.parse(at) - toCome.length;
  const moved = new Map(toCome.map((each, index) => [each, new Date(end + index).toISOString()]));
  const moment = (each: string): string => moved.get(each) ?? each;
  const sighting = <T extends Seen<unknown>>(each: T): T => ({ ...each, at: moment(each.at) });
  return withIndices({
    ...record,
    ...(marketplace && { marketplace: sighting(marketplace) }),
    ...(state && { state: sighting(state) }),
    ...(stopped && { stopped: sighting(stopped) }),
    ...(row && { row: sighting(row) }),
    ...(settled && { settled: settledAt(settled, moment, now) }),
    messages: messages.map((each) => ({
      ...each,
      firstSeenAt: moment(each.firstSeenAt),
      ...(each.answeredAt && { answeredAt: moment(each.answeredAt) }),
      ...(each.openAt && { openAt: moment(each.openAt) }),
    })),
    firstSeenAt: moment(firstSeenAt),
    lastSeenAt: moment(lastSeenAt),
  });
}
