import { instant } from '../ids';
import { marketplaceCode } from '../marketplace-schema';
import { z } from '../zod';
import { mark } from './mark';
import { queueRow } from './queue-row';
import { queueSeen } from './queue-seen';

/** What was not looked at, since a queue looks at so many and no more. `atLeast` where even the counting was cut. */
const leftOut = z.object({ count: z.int(), atLeast: z.optional(z.literal(true)) });
export type LeftOut = z.infer<typeof leftOut>;

/** The queue as it is answered. */
export const queueAnswer = z.object({
  rows: z.array(queueRow),
  /** Conversations and claims that were due long before those that are listed. */
  older: leftOut,
  /** Feedback whose clocks end after those that are listed. */
  further: leftOut,
  seen: queueSeen,
  /** What was put away and could come back: put off, and dealt with today. */
  snoozed: z.array(mark),
  done: z.array(mark),
  /** When the next row comes back that was put off. */
  wakeAt: z.optional(instant),
  /** Whose lists were seen, as their pages name them. */
  accounts: z.array(z.string()),
  /** Stores of which something was seen lately: where pages can be opened. */
  stores: z.array(marketplaceCode),
  /** How many rows were left out because no page said whose account they are of. */
  unplaced: z.optional(z.int()),
});
export type QueueAnswer = z.infer<typeof queueAnswer>;
