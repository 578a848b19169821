import type { Instant } from './ids';

/** A value together with the moment at which a page said it. */
export type Seen<T> = { at: Instant; value: T };

/** The same text for the same data whatever the order of its keys: what makes a tie between two sightings decidable. */
export function canonical(data: unknown): string {
  if (Array.isArray(data)) return `[${data.map(canonical).join(',')}]`;
  if (data === null || typeof data !== 'object') return JSON.stringify(data) ?? 'null';
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`)
    .join(',')}}`;
}

/** The earlier of two moments, or the one that is there: instants sort as text. */
export const earliest = <Moment extends string | undefined>(a: Moment, b: Moment): Moment =>
  a === undefined || b === undefined ? (a ?? b) : a <= b ? a : b;

/** The later of two moments, or the one that is there. */
export const latest = <Moment extends string | undefined>(a: Moment, b: Moment): Moment =>
  a === undefined || b === undefined ? (a ?? b) : a >= b ? a : b;

/**
 * The later of two sightings; of two at the same instant the one whose canonical text is greater. A total order, so
 * merging is commutative, associative and idempotent: two tabs, an import and a restart all end with the same record.
 */
export function later<T>(a: Seen<T> | undefined, b: Seen<T> | undefined): Seen<T> | undefined {
  if (!a || !b) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return canonical(a.value) >= canonical(b.value) ? a : b;
}
