import type { FeedbackRecord } from '../domain/feedback/feedback-record';
import type { Seen } from '../domain/seen';

/** A record whose sightings bear a moment to come (the clock was set back since) would stand against every new one. */
export function notLaterThan(record: FeedbackRecord, at: string): FeedbackRecord {
  const now = new Date().toISOString();
  const { lastSeenAt, missedAt: missed = [], absentAt: since = '', ...facts } = record;
  const decided = [record.told?.at ?? '', record.marketplace?.at ?? ''];
  const moments = [lastSeenAt, since, ...missed, ...decided];
  if (moments.every((each) => each <= now)) return record;
  const before = new Date(Date.parse(at) - 1).toISOString();
  const moment = (each: string): string => (each > now ? before : each);
  const sighting = <T extends Seen<unknown>>(each: T): T => ({ ...each, at: moment(each.at) });
  const {
    firstSeenAt,
    shown,
    versions,
    readings,
    struckAt,
    struck,
    reply,
    amazonNote,
    noteGoneAt,
    scope,
    marketplace,
    told,
  } = record;
  const missedAt = missed.filter((each) => each <= now);
  return {
    ...facts,
    firstSeenAt: moment(firstSeenAt),
    lastSeenAt: moment(lastSeenAt),
    shown: sighting(shown),
    ...(versions && { versions: versions.map((each) => ({ ...each, since: moment(each.since) })) }),
    readings: readings.map(sighting),
    ...(struckAt && { struckAt: moment(struckAt) }),
    ...(struck && { struck: sighting(struck) }),
    ...(reply && { reply: sighting(reply) }),
    ...(amazonNote && { amazonNote: sighting(amazonNote) }),
    ...(noteGoneAt && { noteGoneAt: moment(noteGoneAt) }),
    ...(scope && { scope: sighting(scope) }),
    ...(marketplace && { marketplace: sighting(marketplace) }),
    ...(missedAt.length > 0 && { missedAt }),
    ...(since && since <= now && { absentAt: since }),
    ...(told && { told: sighting(told) }),
  };
}
