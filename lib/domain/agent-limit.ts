import { currency } from './money-schema';
import { z } from './zod';

const units = z.int().check(z.nonnegative());

/**
 * How much an agent may give without asking, in minor units by currency: as concessions, and in total with the refund. Set by
 * the person, or by the browser's managed policy for a whole team.
 */
export const agentLimits = z.partialRecord(
  currency,
  z.object({ concession: z.optional(units), total: z.optional(units) }),
);
export type AgentLimits = z.infer<typeof agentLimits>;
