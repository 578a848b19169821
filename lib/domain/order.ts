import { concessionMaximum, printedLimits } from './concession';
import { asin, day, instant, orderId } from './ids';
import { marketplaceCode } from './marketplace-schema';
import { currency, money } from './money-schema';
import { later } from './seen';
import { seen } from './seen-schema';
import { z } from './zod';

/** Key of an order line: the order item ID where the page has one, else ASIN or SKU, else its place. Unique in an order. */
export const itemKey = z.string().check(z.minLength(1), z.maxLength(120));

const product = {
  key: itemKey,
  asin: z.optional(asin),
  sku: z.optional(z.string().check(z.maxLength(120))),
  title: z.optional(z.string().check(z.maxLength(1000))),
};

/** One line of an order as its details page prints it. Amounts are for the whole line, not for one unit. */
export const orderItem = z.object({
  ...product,
  quantity: z.int().check(z.positive()),
  price: z.optional(money),
  shipping: z.optional(money),
  giftWrap: z.optional(money),
  tax: z.optional(money),
  /** Taken off the price or the shipping (the page does not say which); not below zero. */
  promotion: z.optional(money),
  /** What the buyer paid for the line: all of the above together, before any refund. */
  paid: z.optional(money),
  /** Already refunded, not below zero. */
  refunded: z.optional(money),
  /** On its way but not released; not below zero. */
  refundPending: z.optional(money),
});
export type OrderItem = z.infer<typeof orderItem>;

/** Who ships: the seller, or Amazon (FBA), whose orders a seller cannot refund. */
export const channel = z.enum(['seller', 'amazon']);
export type Channel = z.infer<typeof channel>;

/** What an order details page said about one order. */
export const orderDetails = z.object({
  marketplace: marketplaceCode,
  currency,
  channel,
  /** `open` can be refunded; `pending` has no payment yet; `cancelled` has nothing left to refund. */
  status: z.enum(['open', 'pending', 'cancelled']),
  purchasedOn: z.optional(day),
  /** Whether the page prints order totals that are those of the lines; without them no figure of the whole order is shown. */
  totalsConfirmed: z.boolean(),
  items: z.array(orderItem).check(z.maxLength(500)),
});
export type OrderDetails = z.infer<typeof orderDetails>;

/** One line of a refund form: what it says was paid, and the limits it prints. */
export const refundLine = z.object({
  ...product,
  price: z.optional(money),
  shipping: z.optional(money),
  printed: printedLimits,
  /** The form prints a limit for this line that could not be settled: no rule may stand in for it. */
  unclear: z.boolean(),
  /** A limit over several boxes is printed and not settled: then what the parts add up to is no total. */
  totalUnclear: z.optional(z.boolean()),
});
export type RefundLine = z.infer<typeof refundLine>;

/** What a refund form said. The currency is absent where nothing on the form settles it. */
export const refundForm = z.object({
  currency: z.optional(currency),
  marketplace: z.optional(marketplaceCode),
  lines: z.array(refundLine).check(z.minLength(1), z.maxLength(500)),
});
export type RefundForm = z.infer<typeof refundForm>;

/** What a page said at a moment: immutable, with the order ID as its natural key. */
export const observation = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('order-details'), orderId, at: instant, details: orderDetails }),
  z.object({ kind: z.literal('refund-form'), orderId, at: instant, form: refundForm }),
]);
export type Observation = z.infer<typeof observation>;

/** All that is kept of an order. */
export const orderRecord = z.object({
  orderId,
  firstSeenAt: instant,
  lastSeenAt: instant,
  details: z.optional(seen(orderDetails)),
  form: z.optional(seen(refundForm)),
  /** First and last sighting of a refund that was on its way. */
  pendingRefund: z.optional(z.object({ firstAt: instant, lastAt: instant })),
});
export type OrderRecord = z.infer<typeof orderRecord>;

/** The record that one observation alone makes. */
export function recordFrom(observed: Observation): OrderRecord {
  const { orderId: id, at } = observed;
  const record: OrderRecord = { orderId: id, firstSeenAt: at, lastSeenAt: at };
  if (observed.kind === 'refund-form') return { ...record, form: { at, value: observed.form } };
  const pending = observed.details.items.some((item) => item.refundPending && item.refundPending.amount > 0);
  return {
    ...record,
    details: { at, value: observed.details },
    ...(pending && { pendingRefund: { firstAt: at, lastAt: at } }),
  };
}

const earliest = (a: string, b: string): string => (a < b ? a : b);
const latest = (a: string, b: string): string => (a > b ? a : b);

/**
 * Two records of the same order as one: the later sighting of each part wins, first and last sightings widen.
 * Commutative, associative and idempotent. @throws RangeError when the orders differ.
 */
export function mergeOrders(a: OrderRecord, b: OrderRecord): OrderRecord {
  if (a.orderId !== b.orderId) throw new RangeError('Two different orders cannot be merged');
  const details = later(a.details, b.details);
  const form = later(a.form, b.form);
  const [one, other] = [a.pendingRefund ?? b.pendingRefund, b.pendingRefund ?? a.pendingRefund];
  return {
    orderId: a.orderId,
    firstSeenAt: earliest(a.firstSeenAt, b.firstSeenAt),
    lastSeenAt: latest(a.lastSeenAt, b.lastSeenAt),
    ...(details && { details }),
    ...(form && { form }),
    ...(one &&
      other && {
        pendingRefund: { firstAt: earliest(one.firstAt, other.firstAt), lastAt: latest(one.lastAt, other.lastAt) },
      }),
  };
}

/** What the refund panel shows: one line an item, with the limit and what it rests on. */
export const refundView = z.object({
  orderId,
  marketplace: z.optional(marketplaceCode),
  currency: z.optional(currency),
  /** Why no figure is shown at all, if none is. */
  notApplicable: z.optional(z.enum(['fulfilled-by-amazon', 'pending', 'cancelled'])),
  paid: z.optional(money),
  refunded: z.optional(money),
  pending: z.optional(money),
  lines: z.array(
    z.object({
      ...product,
      quantity: z.optional(z.int()),
      maximum: concessionMaximum,
      paidUnknown: z.boolean(),
      unclear: z.boolean(),
      promotion: z.boolean(),
      /** Refunded or on its way already: how much of it was a concession is not known. */
      refundedBefore: z.optional(money),
    }),
  ),
});
export type RefundView = z.infer<typeof refundView>;
export type RefundViewLine = RefundView['lines'][number];
