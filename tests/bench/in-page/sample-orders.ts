import type { observation, orderRecord } from '../../../lib/domain/order.ts';
import type { z } from '../../../lib/domain/zod.ts';

/** What a page said, as it comes in: not checked yet. */
export type SampleObservation = z.input<typeof observation>;
export type SampleRecord = z.input<typeof orderRecord>;

const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** An order ID for each number. The last part is scattered, as those of real orders are. */
export const sampleOrderId = (index: number): string =>
  `114-${padded(index, 7)}-${padded((index * 7_919_161) % 10_000_000, 7)}`;

function product(index: number, place: number) {
  return {
    key: `${padded(index, 12)}${padded(place, 2)}`,
    asin: `B${padded((index * 31 + place) % 1_000_000_000, 9)}`,
    sku: `WIDGET-${(index * 13 + place) % 5_000}`,
    title: `Example Widgets travel kettle, ${(index % 9) + 1} litre, blue`,
  };
}

/** The details of an order, every fourth one with two items. */
export function sampleDetails(index: number, at: string): SampleObservation {
  const items = Array.from({ length: index % 4 === 0 ? 2 : 1 }, (_, place) => {
    const price = 1_000 + (index % 4_000);
    return { ...product(index, place), quantity: 1, price: usd(price), shipping: usd(499), paid: usd(price + 499) };
  });
  const details = {
    marketplace: 'US' as const,
    currency: 'USD' as const,
    channel: 'seller' as const,
    status: 'open' as const,
    purchasedOn: at.slice(0, 10),
    totalsConfirmed: true,
    items,
  };
  return { kind: 'order-details', orderId: sampleOrderId(index), at, details };
}

/** The refund form of an order. */
export function sampleForm(index: number, at: string): SampleObservation {
  const price = usd(1_000 + (index % 4_000));
  const printed = { returnShipping: usd(1_998), other: price };
  const line = { ...product(index, 0), price, shipping: usd(499), printed, unclear: false };
  return {
    kind: 'refund-form',
    orderId: sampleOrderId(index),
    at,
    form: { currency: 'USD', marketplace: 'US', lines: [line] },
  };
}
