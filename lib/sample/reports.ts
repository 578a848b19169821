import { plusDays } from '../domain/calendar';
import type { Coverage } from '../domain/report/coverage';
import type { PaymentRecord } from '../domain/report/payment';
import type { ProductRecord } from '../domain/report/product';
import type { ReturnRecord } from '../domain/report/return';
import type { SaleRecord } from '../domain/report/sale';
import { currencyOf, givenAt, submissionOf } from './orders';
import type { SampleOrder } from './plan';
import { sampleProducts, sampleStores } from './products';

/** The order as Amazon's all orders report would tell it. */
export function saleOf(order: SampleOrder): SaleRecord {
  const { orderId, marketplace, day, boughtAt, channel, product, quantity, price, shipping } = order;
  return {
    orderId,
    marketplace,
    day,
    updatedAt: boughtAt,
    channel,
    status: 'shipped',
    currency: currencyOf(order),
    lines: [{ sku: product.sku, asin: product.asin, quantity, price, shipping }],
  };
}

/** The return that was asked for, if the story has one and its day has come. */
export function returnOf(
  { orderId, marketplace, day, product, quantity, story }: SampleOrder,
  now: string,
): ReturnRecord[] {
  const asked = plusDays(day, 10);
  if (!story.returned || asked >= now.slice(0, 10)) return [];
  const { sku, asin } = product;
  return [
    {
      id: `${orderId}/${sku}/${asked}`,
      orderId,
      marketplace,
      day: asked,
      sku,
      asin,
      quantity,
      reason: story.returned,
      claim: false,
      seenAt: `${asked}T12:00:00.000Z`,
    },
  ];
}

/** What came in for an order, and what went back. */
export function paymentsOf(order: SampleOrder, now: number): PaymentRecord[] {
  const { orderId, marketplace, day, boughtAt, product, quantity, price, shipping } = order;
  const base = { marketplace, orderId, sku: product.sku, quantity, currency: currencyOf(order) };
  const sale: PaymentRecord = {
    ...base,
    id: `sample-${orderId}-order`,
    at: boughtAt,
    day,
    type: 'order',
    word: 'Order',
    sales: price,
    shipping,
    total: Math.round((price + shipping) * 0.85),
  };
  const at = givenAt(order, now);
  const back = at && submissionOf(order, at)?.lines[0]?.refund?.amount;
  if (!at || !back) return [sale];
  const refund: PaymentRecord = {
    ...base,
    id: `sample-${orderId}-refund`,
    at,
    day: at.slice(0, 10),
    type: 'refund',
    word: 'Refund',
    sales: -Math.min(back, price),
    shipping: -Math.max(0, back - price),
    total: -Math.round(back * 0.88),
  };
  return [sale, refund];
}

/** What the products of the sample are called. @param seenAt when a report named them. */
export const productRecords = (seenAt: string): ProductRecord[] =>
  sampleProducts.map(({ sku, asin, title }) => ({
    sku,
    asin: asin as NonNullable<ProductRecord['asin']>,
    title,
    seenAt,
  }));

/** That the reports of the sample cover all of its days: what they do not hold was not sold, and is no gap. */
export const coverageOf = (from: string, to: string, at: string): Coverage[] =>
  (['orders', 'returns', 'payments', 'feedback'] as const).flatMap((kind) =>
    sampleStores.map(({ code }) => ({ id: `${kind}/${code}/${from}/${to}`, kind, marketplace: code, from, to, at })),
  );
