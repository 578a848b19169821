import type { FeedbackRow } from '../../lib/domain/feedback/feedback-row';
import type { MarketplaceCode } from '../../lib/domain/marketplace';
import type { Currency } from '../../lib/domain/money';
import { type Observation, observation } from '../../lib/domain/order';
import { type PaymentRecord, paymentRecord } from '../../lib/domain/report/payment';
import { type ReturnRecord, returnRecord } from '../../lib/domain/report/return';
import { type SaleRecord, saleRecord } from '../../lib/domain/report/sale';
import { z } from '../../lib/domain/zod';
import { sampleRow } from '../domain/feedback/sample-feedback';

/** An invented order with all that became of it, in plain numbers: what a test adds up by itself. */
export type SampleOrder = {
  orderId: string;
  store: MarketplaceCode;
  currency: Currency;
  day: string;
  cancelled: boolean;
  quantity: number;
  price: number;
  stars?: { day: string; rating: number } | undefined;
  refund?: { day: string; amount: number } | undefined;
  chargeback?: string | undefined;
  back?: { day: string; claim: boolean } | undefined;
  concession?: { day: string; amount: number } | undefined;
};

/** Numbers from 0 up to 1 that are the same in each run (a linear congruential generator with the constants of Numerical Recipes). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const shops = [
  ['US', 'USD'],
  ['DE', 'EUR'],
] as const;
const dayOf = (index: number): string => new Date(Date.UTC(2026, 7, 1 + index)).toISOString().slice(0, 10);
const DAYS = 91;
const pad = (number: number): string => String(number).padStart(7, '0');

/** So many invented orders of August to October 2026. */
export function sampleOrders(count: number, seed: number): SampleOrder[] {
  const next = numbers(seed);
  const chance = (share: number): boolean => next() < share;
  const upTo = (most: number): number => Math.floor(next() * most);
  return Array.from({ length: count }, (_, index) => {
    const [store, currency] = shops[upTo(2)] ?? shops[0];
    const bought = upTo(DAYS);
    const later = (): string => dayOf(Math.min(DAYS - 1, bought + upTo(40)));
    const price = 500 + upTo(9_000);
    const cancelled = chance(0.05);
    return {
      orderId: `302-${pad(index)}-${pad(upTo(9_999_999))}`,
      store,
      currency,
      day: dayOf(bought),
      cancelled,
      quantity: 1 + upTo(3),
      price,
      stars: chance(0.4) ? { day: later(), rating: 1 + upTo(5) } : undefined,
      refund:
        !cancelled && chance(0.2) ? { day: later(), amount: chance(0.5) ? price : 1 + upTo(price - 1) } : undefined,
      chargeback: chance(0.08) ? later() : undefined,
      back: chance(0.15) ? { day: later(), claim: chance(0.2) } : undefined,
      concession: chance(0.1) ? { day: later(), amount: 1 + upTo(2_000) } : undefined,
    };
  });
}

/** Noon in both stores' zones is on the same day as noon by UTC. */
const noon = (day: string): string => `${day}T12:00:00.000Z`;

export const saleOf = ({ orderId, store, currency, day, cancelled, quantity, price }: SampleOrder): SaleRecord =>
  z.parse(saleRecord, {
    orderId,
    marketplace: store,
    day,
    updatedAt: noon(day),
    status: cancelled ? 'cancelled' : 'shipped',
    currency,
    lines: [{ sku: 'KETTLE-1', quantity, price, shipping: 499 }],
  });

export function paymentsOf(order: SampleOrder): PaymentRecord[] {
  const { orderId, store, currency, day, price, refund, chargeback } = order;
  const row = (type: string, on: string, sales: number) =>
    z.parse(paymentRecord, {
      id: `${orderId}/${type}`,
      at: noon(on),
      day: on,
      marketplace: store,
      type,
      word: type,
      orderId,
      sku: 'KETTLE-1',
      quantity: 1,
      currency,
      sales,
      shipping: 0,
      total: sales,
    });
  return [
    row('order', day, price),
    ...(refund ? [row('refund', refund.day, -refund.amount)] : []),
    ...(chargeback ? [row('chargeback', chargeback, -price)] : []),
  ];
}

export const returnsOf = ({ orderId, store, currency, price, back }: SampleOrder): ReturnRecord[] =>
  back
    ? [
        z.parse(returnRecord, {
          id: `${orderId}/KETTLE-1/${back.day}`,
          orderId,
          marketplace: store,
          day: back.day,
          claim: back.claim,
          orderAmount: { amount: price, currency },
          seenAt: noon('2026-11-01'),
        }),
      ]
    : [];

export const feedbackOf = ({ orderId, stars }: SampleOrder): FeedbackRow[] =>
  stars
    ? [
        {
          ...sampleRow(1, { rating: stars.rating, left: { day: stars.day } }),
          orderId: orderId as FeedbackRow['orderId'],
        },
      ]
    : [];

export const submissionsOf = ({ orderId, store, currency, concession }: SampleOrder): Observation[] =>
  concession
    ? [
        z.parse(observation, {
          kind: 'refund-submitted',
          orderId,
          at: noon(concession.day),
          submission: {
            at: noon(concession.day),
            currency,
            marketplace: store,
            full: false,
            lines: [{ key: '10000000000001', other: { amount: concession.amount, currency } }],
          },
        }),
      ]
    : [];
