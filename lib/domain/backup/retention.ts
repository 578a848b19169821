import { plusDays } from '../calendar';
import type { Day, Instant } from '../ids';
import { z } from '../zod';

/** What can be deleted by its age, each kind on its own. */
export const retentionKinds = ['orders', 'feedback', 'messages', 'reports', 'notes'] as const;
export type RetentionKind = (typeof retentionKinds)[number];

/** For how many days each kind is kept; one that is not named is kept for good. */
export const retention = z.partialRecord(z.enum(retentionKinds), z.int().check(z.gte(1), z.lte(3650)));
export type Retention = z.infer<typeof retention>;

/** What is offered to choose from, in days: a month, a quarter, half a year and so on. */
export const retentionChoices = [30, 90, 180, 365, 548, 730, 1095, 1825] as const;

/** The first day that is kept: what is of a day before it goes. By UTC, so a store's own day may be one off, and goes a day later. */
export const firstDayKept = (now: Instant, days: number): Day => plusDays(now.slice(0, 10), -days);

/**
 * Up to which day a kind was deleted by its age. What is older is not taken in again: it was counted once, and its counts stay.
 */
export const floor = z.object({ kind: z.enum(retentionKinds), before: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)) });
export type Floor = z.infer<typeof floor>;
