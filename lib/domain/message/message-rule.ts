import { z } from '../zod';

/**
 * What is published of messages between seller and buyer: within how many hours one is answered; that one marked as needing no
 * answer is left out of the count; for how many days a seller may begin one, and from when that counts; that it carries the
 * order's ID; how long its text may be.
 */
export const messageRule = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('reply-hours'), hours: z.number().check(z.positive()) }),
  z.object({ rule: z.literal('no-response-needed'), counts: z.boolean() }),
  z.object({
    rule: z.literal('proactive-days'),
    days: z.int().check(z.positive()),
    counts: z.enum(['completion', 'order', 'delivery']),
  }),
  z.object({ rule: z.literal('order-id'), digits: z.int().check(z.positive()) }),
  z.object({ rule: z.literal('text-length'), characters: z.int().check(z.positive()) }),
]);
export type MessageRule = z.infer<typeof messageRule>;
