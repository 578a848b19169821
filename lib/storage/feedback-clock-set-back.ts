import type { FeedbackRecord } from '../domain/feedback/feedback-record';
import type { Seen } from '../domain/seen';

/** A record whose sightings bear a moment to come (the clock was set back since) would stand against every new one. */
export function notLaterThan(record: FeedbackRecord, at: string): FeedbackRecord {
  const now = new Date().toISOString();
  const { lastSeenAt, absentAt } = record;
  const decided = [record.told?.at ?? '', record.marketplace?.at ?? ''];
  if (lastSeenAt <= now && (absentAt ?? '') <= now && decided.every((each) => each <= now)) return record;
  const before = new Date(Date.parse(at) - 1).toISOString();
  const moment = (each: string): string => (each > now ? before : each);
  const sighting = <T extends Seen<unknown>>(each: T): T => ({ ...each, at: moment(each.at) });
  const { firstSeenAt, shown, versions, readings, struckAt, reply, amazonNote, scope, marketplace, told } = record;
  return {
    ...record,
    firstSeenAt: moment(firstSeenAt),
    lastSeenAt: moment(lastSeenAt),
    shown: sighting(shown),
    ...(versions && { versions: versions.map((each) => ({ ...each, since: moment(each.since) })) }),
    readings: readings.map(sighting),
    ...(struckAt && { struckAt: moment(struckAt) }),
    ...(reply && { reply: sighting(reply) }),
    ...(amazonNote && { amazonNote: sighting(amazonNote) }),
    ...(scope && { scope: sighting(scope) }),
    ...(marketplace && { marketplace: sighting(marketplace) }),
    ...(told && { told: sighting(told) }),
    ...(absentAt && { absentAt: moment(absentAt) }),
  };
}
