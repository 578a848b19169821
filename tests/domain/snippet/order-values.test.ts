import { describe, expect, it } from 'vitest';
import type { OrderDetails, OrderItem, OrderRecord } from '../../../lib/domain/order';
import { recordFrom } from '../../../lib/domain/order-merge';
import { byLanguage } from '../../../lib/domain/snippet/by-language';
import { orderValues } from '../../../lib/domain/snippet/order-values';
import { observed } from '../orders';

const TODAY = { today: '2026-11-21', storeLocale: 'en-US' };
const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const record = recordFrom(observed());
const seen = record.details as NonNullable<OrderRecord['details']>;
const [item] = seen.value.items as [OrderItem];
const orderWith = (details: Partial<OrderDetails>, more: Partial<OrderRecord> = {}): OrderRecord => ({
  ...record,
  details: { ...seen, value: { ...seen.value, ...details } },
  ...more,
});
const itemsWith = (...items: Partial<OrderItem>[]) => orderWith({ items: items.map((each) => ({ ...item, ...each })) });
const pressed = (at: string): Partial<OrderRecord> => ({
  submissions: [{ at, currency: 'USD', full: false, lines: [{ key: item.key, refund: usd(5_00) }], before: usd(0) }],
});

const AMOUNTS = 'shipping paid refunded refundLeft';
const NAMES = ['products', 'quantity', 'shipping', 'paid', 'refunded', 'refundLeft'] as const;

describe('what is known of an order', () => {
  it('is the day alone where there is none', () => expect(orderValues(undefined, TODAY)).toEqual(TODAY));
  it('is its number where its page was not seen', () => {
    const { details: _, ...bare } = record;
    expect(orderValues(bare, TODAY)).toEqual({ ...TODAY, order: record.orderId });
  });
  it('is all of it where all was read', () => {
    const full = orderWith({
      purchasedOn: '2026-11-01',
      shipBy: '2026-11-03',
      deliverBy: '2026-11-08',
      tracking: ['1Z0000000001'],
      items: [
        { ...item, title: 'Blue kettle', quantity: 2, refunded: usd(4_00), refundPending: usd(1_00) },
        { ...item, title: 'Red cup', shipping: usd(1_00), paid: usd(21_00) },
      ],
    });
    expect(orderValues(full, TODAY)).toEqual({
      ...TODAY,
      order: '114-0000001-0000002',
      products: ['Blue kettle', 'Red cup'],
      quantity: 3,
      purchasedOn: '2026-11-01',
      shipBy: '2026-11-03',
      deliverBy: '2026-11-08',
      tracking: ['1Z0000000001'],
      shipping: usd(5_99),
      paid: usd(45_99),
      refunded: usd(4_00),
      refundLeft: usd(40_99),
    });
  });
  it.each<[string, OrderRecord, string]>([
    ['nothing', itemsWith({ title: 'Blue kettle' }), ''],
    ['a title of one line was not read', itemsWith({ title: 'Blue kettle' }, {}), 'products'],
    ['totals are not those of the lines', orderWith({ totalsConfirmed: false }), `products ${AMOUNTS}`],
    ['a line has no amount', itemsWith({}, { paid: undefined }), `products ${AMOUNTS}`],
    ['amounts are of two currencies', itemsWith({}, { paid: { amount: 1, currency: 'EUR' } }), `products ${AMOUNTS}`],
    ['the payment is pending', orderWith({ status: 'pending' }), `products ${AMOUNTS}`],
    ['a promotion may be off the shipping', itemsWith({ promotion: usd(2_00) }), 'products shipping'],
    ['Amazon fulfils it', orderWith({ channel: 'amazon' }), 'products refundLeft'],
    ['a refund is on its way without a row of it', orderWith({ refundCancellable: true }), 'products refundLeft'],
    [
      'a refund was pressed and does not show yet',
      orderWith({}, pressed('2026-11-21T10:05:00.000Z')),
      'products refunded refundLeft',
    ],
    ['its page shows no line', orderWith({ items: [] }), `products quantity ${AMOUNTS}`],
  ])('leaves out what is not certain, and nothing else: %s', (_, order, unknown) => {
    const values = orderValues(order, TODAY);
    expect(NAMES.filter((name) => values[name] === undefined).join(' ')).toBe(unknown);
    expect(values.order).toBe('114-0000001-0000002');
  });
  it('names what is back once the page shows it', () => {
    const shown = orderWith({ items: [{ ...item, refunded: usd(5_00) }] }, pressed('2026-11-21T09:00:00.000Z'));
    expect(orderValues(shown, TODAY)).toMatchObject({ refunded: usd(5_00), refundLeft: usd(19_99) });
  });
});

describe('texts', () => {
  const texts = ['en', 'de-AT', 'fr', 'de', 'en-GB'].map((language) => ({ language }));
  it.each([
    ['de', 'de de-AT en fr en-GB'],
    ['de_AT', 'de-AT de en fr en-GB'],
    ['en-GB', 'en-GB en de-AT fr de'],
    ['en-US', 'en en-GB de-AT fr de'],
    ['ja', 'en de-AT fr de en-GB'],
    [undefined, 'en de-AT fr de en-GB'],
  ])('in the language of the buyer come first: %s', (wanted, order) => {
    expect(
      byLanguage(texts, wanted)
        .map(({ language }) => language)
        .join(' '),
    ).toBe(order);
  });
});
