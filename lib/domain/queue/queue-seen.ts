import { instant } from '../ids';
import { z } from '../zod';

/** What the queue rests on. */
export const sources = ['orders', 'messages', 'feedback', 'claims'] as const;
export type QueueSource = (typeof sources)[number];

/** When something was seen last; absent where it never was, which is no zero. */
const sourceSeen = z.object({
  at: z.optional(instant),
  /** Since then its page was opened and not understood. */
  driftAt: z.optional(instant),
});
export type SourceSeen = z.infer<typeof sourceSeen>;

/** When each source was seen last. */
export const queueSeen = z.object({
  orders: sourceSeen,
  messages: sourceSeen,
  feedback: sourceSeen,
  /** Own notes and reports: no page of claims is read. */
  claims: sourceSeen,
});
export type QueueSeen = z.infer<typeof queueSeen>;

const DAY = 86_400_000;

/** Whether what was seen then is more than a day old. */
export const isStale = ({ at }: SourceSeen, now: number): boolean => at !== undefined && now - Date.parse(at) > DAY;
