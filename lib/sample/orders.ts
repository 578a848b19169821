import { plusDays } from '../domain/calendar';
import type { Instant } from '../domain/ids';
import type { Currency, Money } from '../domain/money';
import type { Observation, OrderDetails } from '../domain/order';
import type { Submission } from '../domain/submission';
import { marketplaceOf } from '../policies/marketplaces';
import { DAY, HOUR, type SampleOrder } from './plan';

/** The currency of the store in which an order was placed. */
export const currencyOf = ({ marketplace }: SampleOrder): Currency => marketplaceOf(marketplace).currency;

/** How long after the purchase the shop gives something back or on top. */
const GIVEN_AFTER = 9 * DAY;

type Given = { refund: number; returnShipping: number; other: number };

/** What is given by the story, in minor units; nothing for what Amazon ships, which a seller cannot refund. */
function givenOf({ story, channel, price, shipping }: SampleOrder): Given | undefined {
  if (!story.given || channel === 'amazon') return undefined;
  if (story.given === 'full') return { refund: price + shipping, returnShipping: 0, other: 0 };
  if (story.given === 'shipping') return { refund: shipping, returnShipping: 0, other: shipping > 0 ? 0 : 5_00 };
  return { refund: 0, returnShipping: 6_50, other: Math.min(10_00, Math.round(price / 4)) };
}

/** The moment at which something was given, if that has come. */
export function givenAt(order: SampleOrder, now: number): Instant | undefined {
  const at = Date.parse(order.boughtAt) + GIVEN_AFTER + (order.number % 7) * HOUR;
  return givenOf(order) && at < now ? new Date(at).toISOString() : undefined;
}

function detailsOf(order: SampleOrder, refunded: number): OrderDetails {
  const { marketplace, channel, product, day, price, shipping, quantity, number } = order;
  const money = (amount: number): Money => ({ amount, currency: currencyOf(order) });
  const { asin, sku, title } = product;
  return {
    marketplace,
    currency: currencyOf(order),
    channel,
    status: 'open',
    purchasedOn: day,
    shipBy: plusDays(day, 2),
    deliverBy: plusDays(day, 6),
    tracking: [`SAMPLE${String(number).padStart(9, '0')}`],
    totalsConfirmed: true,
    items: [
      {
        key: sku,
        asin,
        sku,
        title,
        quantity,
        price: money(price),
        shipping: money(shipping),
        paid: money(price + shipping),
        refunded: money(refunded),
      },
    ],
  };
}

/** The page of an order, as it stood at a moment. @param refunded what it shows as given back, in minor units. */
export const pageOf = (order: SampleOrder, at: Instant, refunded: number): Observation => ({
  kind: 'order-details',
  orderId: order.orderId,
  at,
  details: detailsOf(order, refunded),
});

/** What was pressed in the refund form at a moment. */
export function submissionOf(order: SampleOrder, at: Instant, given = givenOf(order)): Submission | undefined {
  if (!given) return undefined;
  const money = (amount: number): Money => ({ amount, currency: currencyOf(order) });
  const { sku, asin } = order.product;
  const part = (name: keyof Given) => given[name] > 0 && { [name]: money(given[name]) };
  return {
    at,
    currency: currencyOf(order),
    marketplace: order.marketplace,
    ...(order.story.reason && { reason: order.story.reason }),
    full: order.story.given === 'full',
    lines: [{ key: sku, asin, sku, ...part('refund'), ...part('returnShipping'), ...part('other') }],
    before: money(0),
  };
}

/** What pages said of an order that was opened: its page, what was given, and its page again the day after. */
export function observationsOf(order: SampleOrder, now: number): Observation[] {
  if (!order.opened) return [];
  const { orderId } = order;
  const first = pageOf(order, new Date(Math.min(Date.parse(order.boughtAt) + DAY, now)).toISOString(), 0);
  const at = givenAt(order, now);
  const submission = at && submissionOf(order, at);
  if (!at || !submission) return [first];
  const seenAt = Date.parse(at) + DAY;
  const [line] = submission.lines;
  const given = [line?.refund, line?.returnShipping, line?.other].reduce((sum, part) => sum + (part?.amount ?? 0), 0);
  return [
    first,
    { kind: 'refund-submitted', orderId, at, submission },
    ...(seenAt < now ? [pageOf(order, new Date(seenAt).toISOString(), given)] : []),
  ];
}
