import { plusDays } from '../domain/calendar';

/** Something that goes on for long, and what may end it. */
export type Course = { progress(read: number): void; readonly cancelled: boolean };

/** The last day that a report of now can hold: one further than by UTC, for stores in the east. */
export const latestDay = (now: Date): string => plusDays(now.toISOString().slice(0, 10), 1);
