import { day } from '../ids';
import { marketplaceCode } from '../marketplace-schema';
import { healthMetric } from '../report/performance';
import { z } from '../zod';

const { metric, fulfillment, rate, count, of, score, target, status } = healthMetric.shape;

/** One metric as a page printed it: in parts per million and whole numbers, as they are kept. Nothing but a name: the page says that there is no data. */
const printedMetric = z.object({
  metric,
  fulfillment,
  /** How many days it covers, where the page says so. */
  days: z.optional(z.int().check(z.gte(1), z.lte(400))),
  /** The first and the last of them, where it prints them. */
  from: z.optional(day),
  to: z.optional(day),
  rate,
  count,
  of,
  score,
  target,
  status,
});
export type PrintedMetric = z.infer<typeof printedMetric>;

/** What a page of account health or of a business report said, of one store and, where it is named, of one account. */
export const healthPage = z.object({
  marketplace: marketplaceCode,
  /** The shop's name in the header's switcher: one person may look after several in the same store. */
  account: z.optional(z.string().check(z.maxLength(200))),
  metrics: z.array(printedMetric).check(z.minLength(1), z.maxLength(4_000)),
});
export type HealthPage = z.infer<typeof healthPage>;
