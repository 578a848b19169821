import { dayIn, plusDays } from '../domain/calendar';
import type { Asin, Day, Instant, OrderId } from '../domain/ids';
import type { MarketplaceCode } from '../domain/marketplace';
import type { Channel } from '../domain/order';
import { calendars } from '../policies/calendars';
import { type SampleProduct, sampleProducts, sampleStores } from './products';
import { type Random, randomFrom } from './random';
import { type Story, stories } from './stories';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** One order of the sample shop, from which everything else that is invented about it follows. */
export type SampleOrder = {
  orderId: OrderId;
  /** Its number, from 1 for the oldest. */
  number: number;
  boughtAt: Instant;
  /** The day of purchase in the store's own zone. */
  day: Day;
  marketplace: MarketplaceCode;
  channel: Channel;
  product: Omit<SampleProduct, 'asin'> & { asin: Asin };
  quantity: number;
  /** For all of the line, in minor units. */
  price: number;
  shipping: number;
  story: Story;
  /** Whether the shop had its page open: a browser has only seen what was opened. */
  opened: boolean;
};

/** Thirteen months: what happened a year ago can be compared. */
export const SAMPLE_DAYS = 396;
const PER_DAY = 3;
/** In the last days, when the shop ships late. */
const LATELY = 90;

/** Amazon's order numbers begin with other digits: one that begins with 999 is nobody's. */
export const sampleOrderId = (number: number): OrderId => `999-5550000-${String(number).padStart(7, '0')}` as OrderId;

/** A moment so many milliseconds before now. */
export const before = (now: number, span: number): Instant => new Date(now - span).toISOString();

function orderOf(random: Random, now: number, daysAgo: number, number: number): SampleOrder {
  const boughtAt = before(now, daysAgo * DAY + random.between(1, 23) * HOUR);
  const { code } = random.weighted(sampleStores, ({ share }) => share);
  const product = random.weighted(sampleProducts, ({ share }) => share);
  const story = random.weighted(stories, ({ share, lately }) => (daysAgo < LATELY ? lately : share));
  const quantity = random.next() < 0.12 ? 2 : 1;
  return {
    orderId: sampleOrderId(number),
    number,
    boughtAt,
    day: dayIn(boughtAt, calendars[code].timeZone),
    marketplace: code,
    channel: random.next() < 0.15 ? 'amazon' : 'seller',
    product: { ...product, asin: product.asin as Asin },
    quantity,
    price: product.price * quantity,
    shipping: random.one([0, 3_99, 4_99]),
    story,
    opened: story.given !== undefined || story.asks !== undefined || (daysAgo < 30 && random.next() < 0.3),
  };
}

/** The orders of the sample shop, oldest first, the same for the same seed and day. @param now in milliseconds. */
export function planSample(now: number, seed = 20_26): SampleOrder[] {
  const random = randomFrom(seed);
  const orders: SampleOrder[] = [];
  for (let daysAgo = SAMPLE_DAYS; daysAgo > 0; daysAgo--) {
    const count = random.between(PER_DAY - 2, PER_DAY + 2);
    for (let each = 0; each < count; each++) orders.push(orderOf(random, now, daysAgo, orders.length + 1));
  }
  return orders;
}

/** The day on which the buyer leaves feedback, if that has come. */
export function feedbackDay({ day, story, number }: SampleOrder, today: Day): Day | undefined {
  if (story.rating === undefined) return undefined;
  const left = plusDays(day, 6 + (number % 9));
  return left <= today ? left : undefined;
}
