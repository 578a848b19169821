import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OrderId } from '../../lib/domain/ids';
import { observation } from '../../lib/domain/order';
import { z } from '../../lib/domain/zod';
import { History } from '../../lib/storage/database';
import { recordObservations } from '../../lib/storage/history-store';
import type { KnownBy } from '../../lib/storage/search-known-by';
import { readOrders } from '../../lib/storage/search-order-records';

let db: History;
beforeEach(() => {
  db = new History(`order-records-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const AT = '2026-11-20T10:00:00.000Z';
const id = (number: number) => `114-0000001-${String(number).padStart(7, '0')}` as OrderId;

const seeOrder = (number: number) =>
  recordObservations(db, [
    z.parse(observation, {
      kind: 'order-details',
      orderId: id(number),
      at: AT,
      details: {
        marketplace: 'US',
        currency: 'USD',
        channel: 'seller',
        status: 'open',
        purchasedOn: '2026-11-03',
        totalsConfirmed: true,
        items: [{ key: 'key', sku: 'KT-100', title: 'Example Widgets travel kettle', quantity: 1 }],
      },
    }),
  ]);
const sale = (number: number, more: object = {}) => ({
  orderId: id(number),
  marketplace: 'DE',
  day: '2026-11-02',
  updatedAt: AT,
  status: 'shipped',
  lines: [{ sku: 'KT-100', quantity: 1 }],
  ...more,
});
const read = async (...numbers: number[]) => {
  const found = await readOrders(db, numbers.map(id));
  return found.map(({ orderId, store, day, items }) => [Number(orderId.slice(-7)), store, day, ...items]);
};

describe('orders by their IDs', () => {
  it('are told by page, report and product', async () => {
    await seeOrder(1);
    await db.table('sales').put(sale(2));
    await db.table('products').put({ sku: 'KT-100', title: 'Example kettle', seenAt: AT });
    expect(await read(1, 2)).toEqual([
      [1, 'US', '2026-11-03', 'Example Widgets travel kettle'],
      [2, 'DE', '2026-11-02', 'Example kettle'],
    ]);
  });
  it.each([
    ['orders', { orderId: id(2), firstSeenAt: 7 }],
    ['orders', { orderId: id(2), firstSeenAt: AT, lastSeenAt: AT, details: { at: AT, value: { items: 'none' } } }],
    ['sales', sale(2, { lines: undefined })],
    ['sales', sale(2, { day: 20261102 })],
    ['feedback', { orderId: id(2), day: 5, lastSeenAt: AT }],
  ])('pass over what is damaged in %s and keep the others', async (table, record) => {
    await seeOrder(1);
    await db.table(table).put(record);
    expect(await read(1, 2)).toEqual([[1, 'US', '2026-11-03', 'Example Widgets travel kettle']]);
  });
  it('are told by what is not damaged of them', async () => {
    await seeOrder(1);
    await db.table('sales').bulkPut([sale(1, { lines: 5 }), sale(2)]);
    await db.table('products').put({ sku: 'KT-100', title: 5, seenAt: AT });
    expect(await read(1, 2)).toEqual([
      [1, 'US', '2026-11-03', 'Example Widgets travel kettle'],
      [2, 'DE', '2026-11-02', 'KT-100'],
    ]);
  });
  it('let a mistake of ours be known: it is no damaged record', async () => {
    const mistaken: KnownBy = {
      get day(): string {
        throw new TypeError('mistake');
      },
    };
    await expect(readOrders(db, [id(1)], new Map([[id(1), mistaken]]))).rejects.toThrow('mistake');
  });
});
