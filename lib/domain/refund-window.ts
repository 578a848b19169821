import { z } from './zod';

/** For how many hours at most a refund made by hand stays pending, and can be cancelled. */
export const refundWindow = z.object({ pendingHours: z.number().check(z.positive()) });
export type RefundWindow = z.infer<typeof refundWindow>;
