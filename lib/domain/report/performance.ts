import { day, instant } from '../ids';
import type { MarketplaceCode } from '../marketplace';
import { marketplaceCode } from '../marketplace-schema';
import { z } from '../zod';
import { laterSeen } from './later-seen';

/**
 * Metrics that are known by name: those of Amazon's performance report (GET_V2_SELLER_PERFORMANCE_REPORT, schema of 2020-11-18) with
 * the parts that an order defect is made of. Others, such as its warnings (`warning-...`), are kept under a name made the same way.
 */
const healthMetrics = [
  'order-defect-rate',
  'order-defect-claims',
  'order-defect-chargebacks',
  'order-defect-negative-feedback',
  'late-shipment-rate',
  'pre-fulfillment-cancellation-rate',
  'valid-tracking-rate',
  'on-time-delivery-rate',
  'unit-on-time-delivery-rate',
  'invoice-defect-rate',
  'account-health-rating',
  'account-status',
  'listing-policy-violations',
  'product-authenticity-customer-complaints',
  'product-condition-customer-complaints',
  'product-safety-customer-complaints',
  'received-intellectual-property-complaints',
  'suspected-intellectual-property-violations',
  'restricted-product-policy-violations',
  'food-and-product-safety-issues',
  'other-policy-violations',
  'document-requests',
] as const;
export type KnownHealthMetric = (typeof healthMetrics)[number];

/** The report knows the first three; pages also print "at least" and "at most". */
const targetConditions = ['less-than', 'greater-than', 'equals', 'at-least', 'at-most'] as const;

const count = z.int().check(z.gte(0));
/** Parts per million: 0.01 is 10,000. */
const ppm = z.int().check(z.gte(0));

/** One metric of an account's health in one store, as Amazon's report or a page of Seller Central said it. */
export const healthMetric = z.object({
  /** Made by `healthId`: the same metric of the same store up to the same day is one record. */
  id: z.string().check(z.maxLength(120)),
  marketplace: marketplaceCode,
  metric: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60)),
  /** Whose orders are counted; absent where that is not told apart. */
  fulfillment: z.optional(z.enum(['seller', 'amazon'])),
  /** The span that it covers, first and last day by UTC as the report gives them. */
  from: z.optional(day),
  to: z.optional(day),
  /** How many days that are, where a page says nothing else of them. */
  days: z.optional(z.int().check(z.gte(1), z.lte(400))),
  /** Whose account it is, as the header of a page names it; a report names none. */
  account: z.optional(z.string().check(z.maxLength(200))),
  rate: z.optional(ppm),
  /** How many cases there are (defects, late orders, valid tracking numbers ...), and of how many orders, shipments or units. */
  count: z.optional(count),
  of: z.optional(count),
  /** A score, such as the account health rating's. */
  score: z.optional(z.int()),
  /** What is to be kept; `value` is in parts per million for a rate, and a number of cases where there is no rate. */
  target: z.optional(z.object({ value: count, condition: z.enum(targetConditions) })),
  /** Amazon's own judgement in lower case: `good`, `bad`, `none`, `great`, `at-risk` ... */
  status: z.optional(z.string().check(z.maxLength(40))),
  source: z.enum(['report', 'page']),
  seenAt: instant,
});
export type HealthMetric = z.infer<typeof healthMetric>;

/** The key of a metric. @param day the last day that it covers, or the day on which it was seen where no span is known. */
export const healthId = (
  marketplace: MarketplaceCode,
  metric: string,
  fulfillment: HealthMetric['fulfillment'],
  day: string,
): string => `${marketplace}/${metric}/${fulfillment ?? ''}/${day}`;

/** The later of two sayings of the same metric, whole: parts of both together would be what nobody said. */
export const mergeHealth = laterSeen<HealthMetric>;
