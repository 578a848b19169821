import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { History } from '../../lib/storage/database';
import { recordObservations, recordPageHealth } from '../../lib/storage/history-store';
import { dueRefunds, ordersSeenSince, pageReads } from '../../lib/storage/queries';
import { observed } from '../domain/orders';

let db: History;
beforeEach(() => {
  db = new History(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

describe('recordObservations', () => {
  it('keeps an order once, however often it is seen', async () => {
    await recordObservations(db, [observed(), observed()]);
    await recordObservations(db, [observed()]);
    expect(await db.orders.count()).toBe(1);
  });
  it('writes nothing when nothing is new', async () => {
    await recordObservations(db, [observed()]);
    let puts = 0;
    db.orders.hook('updating', () => {
      puts++;
    });
    db.orders.hook('creating', () => {
      puts++;
    });
    await recordObservations(db, [observed()]);
    expect(puts).toBe(0);
  });
  it('ends with the same record whichever of two sightings comes first', async () => {
    const [early, late] = [
      observed(undefined, '2026-11-21T10:00:00.000Z'),
      observed(undefined, '2026-11-21T12:00:00.000Z', { price: 99_00 }),
    ];
    await recordObservations(db, [late]);
    await recordObservations(db, [early]);
    const one = await db.orders.toArray();
    await db.orders.clear();
    await recordObservations(db, [early, late]);
    expect(await db.orders.toArray()).toEqual(one);
    expect(one[0]?.details?.value.items[0]?.price?.amount).toBe(99_00);
  });
  it('loses nothing when two tabs write at once', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `114-0000001-00000${String(index).padStart(2, '0')}`);
    await Promise.all(ids.map((id) => recordObservations(db, [observed(id)])));
    expect(await db.orders.count()).toBe(20);
  });
  it('sets a damaged record aside and goes on', async () => {
    await db.table('orders').put({ orderId: '114-0000001-0000002', lastSeenAt: 'yesterday' });
    const records = await recordObservations(db, [observed()]);
    expect(records.get('114-0000001-0000002')?.details).toBeDefined();
    expect(await db.damaged.toArray()).toMatchObject([
      { table: 'orders', key: '114-0000001-0000002', record: { lastSeenAt: 'yesterday' } },
    ]);
  });
  it('takes what a page says now, whatever an older sighting with a moment to come says', async () => {
    const ahead = new Date(Date.now() + 86_400_000).toISOString();
    await recordObservations(db, [observed(undefined, ahead, { price: 99_00 })]);
    const now = new Date().toISOString();
    const records = await recordObservations(db, [observed(undefined, now, { price: 20_00 })]);
    expect(records.get('114-0000001-0000002')?.details?.value.items[0]?.price?.amount).toBe(20_00);
  });
});

describe('queries', () => {
  it('lets no damaged record stand in the way of the other refunds that are due', async () => {
    await recordObservations(db, [observed(undefined, '2026-11-21T10:00:00.000Z', { pending: 5_00 })]);
    await db.table('orders').put({ orderId: '114-0000001-0000009', refundMovedAt: '2026-11-21T10:00:00.000Z' });
    const due = await dueRefunds(db, new Date('2026-11-21T10:30:00.000Z'), 2);
    expect(due.map(({ record }) => record.orderId)).toEqual(['114-0000001-0000002']);
  });
  it('lists a pending refund until two hours after it was first seen', async () => {
    await recordObservations(db, [observed(undefined, '2026-11-21T10:00:00.000Z', { pending: 5_00 })]);
    const at = (time: string) => dueRefunds(db, new Date(`2026-11-21T${time}:00.000Z`), 2);
    expect(await at('11:59')).toMatchObject([{ clock: { until: '2026-11-21T12:00:00.000Z', exact: false } }]);
    expect(await at('12:01')).toEqual([]);
  });
  it('lists orders seen since a moment, latest first, and counts them all', async () => {
    await recordObservations(
      db,
      ['08', '09', '10'].map((hour) => observed(`114-0000001-00000${hour}`, `2026-11-21T${hour}:00:00.000Z`)),
    );
    const seen = await ordersSeenSince(db, new Date('2026-11-21T08:30:00.000Z'), 1);
    expect(seen.count).toBe(2);
    expect(seen.orders.map(({ orderId }) => orderId)).toEqual(['114-0000001-0000010']);
  });
  it('remembers when a kind of page was last understood, and since when it is not', async () => {
    const health = { adapter: 'order-details', missing: [] };
    await recordPageHealth(db, { ...health, state: 'read', at: '2026-11-21T10:00:00.000Z' });
    await recordPageHealth(db, { ...health, state: 'drift', missing: ['proceeds'], at: '2026-11-21T11:00:00.000Z' });
    await recordPageHealth(db, { ...health, state: 'drift', missing: ['totals'], at: '2026-11-21T11:30:00.000Z' });
    await recordPageHealth(db, { ...health, state: 'loading', at: '2026-11-21T12:00:00.000Z' });
    expect(await pageReads(db)).toEqual([
      {
        adapter: 'order-details',
        readAt: '2026-11-21T10:00:00.000Z',
        driftAt: '2026-11-21T11:00:00.000Z',
        missing: ['totals'],
      },
    ]);
  });
});
