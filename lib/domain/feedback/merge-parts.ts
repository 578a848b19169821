import { canonical } from '../seen';
import {
  type DayReading,
  type FeedbackRecord,
  type FeedbackVersion,
  MOST_READINGS,
  MOST_VERSIONS,
  versionsOf,
} from './feedback-record';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The earliest of all versions. Cutting off the later ones loses no first moment of those that stay, which is why cutting
 * before or after merging ends with the same.
 */
export function mergeVersions(a: FeedbackRecord, b: FeedbackRecord): FeedbackVersion[] {
  const versions = new Map<string, FeedbackVersion>();
  for (const version of [...versionsOf(a), ...versionsOf(b)]) {
    const key = canonical([version.rating, version.comment]);
    const before = versions.get(key);
    if (!before || version.since < before.since) versions.set(key, version);
  }
  return [...versions]
    .sort(([x, one], [y, other]) => compare(one.since, other.since) || compare(x, y))
    .slice(0, MOST_VERSIONS)
    .map(([, version]) => version);
}

/** The printings of the day that weigh most, each with its last moment: pages' before reports', then the latest. */
export function mergeReadings(a: FeedbackRecord, b: FeedbackRecord): DayReading[] {
  const readings = new Map<string, DayReading>();
  for (const reading of [...a.readings, ...b.readings]) {
    const key = canonical([reading.value, reading.fromReport]);
    const before = readings.get(key);
    if (!before || reading.at > before.at) readings.set(key, reading);
  }
  return [...readings]
    .sort(
      ([x, one], [y, other]) =>
        Number(one.fromReport ?? false) - Number(other.fromReport ?? false) ||
        compare(other.at, one.at) ||
        compare(x, y),
    )
    .slice(0, MOST_READINGS)
    .map(([, reading]) => reading);
}
