import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eraseOrder } from '../../lib/backup/erase-order';
import type { ThreadRecord } from '../../lib/domain/message/thread';
import { observation } from '../../lib/domain/order';
import type { SaleRecord } from '../../lib/domain/report/sale';
import type { Hit } from '../../lib/domain/search/hit';
import { soldKeys } from '../../lib/domain/search/sold-keys';
import { z } from '../../lib/domain/zod';
import { History } from '../../lib/storage/database';
import { recordFeedbackRows } from '../../lib/storage/feedback-store';
import { recordObservations } from '../../lib/storage/history-store';
import { recordNote } from '../../lib/storage/note-store';
import { search } from '../../lib/storage/search';
import { buildSome, catchUp, leftToRead } from '../../lib/storage/search-build';
import { forgetWords, recordThreads } from '../../lib/storage/thread-store';

let db: History;
beforeEach(() => {
  db = new History(`found-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const AT = '2026-11-20T10:00:00.000Z';
const id = (number: number) => `114-0000001-${String(number).padStart(7, '0')}` as SaleRecord['orderId'];

const seeOrder = (number: number, title = 'Example Widgets travel kettle, blue', sku = 'KT-100') =>
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
        purchasedOn: `2026-11-${String(1 + (number % 28)).padStart(2, '0')}`,
        totalsConfirmed: true,
        items: [{ key: `key${number}`, asin: 'B000000001', sku, title, quantity: 1 }],
      },
    }),
  ]);

const seeFeedback = (number: number, comment: string, reply?: string, at = AT) =>
  recordFeedbackRows(db, {
    at,
    source: 'page',
    scope: 'us',
    marketplace: 'US',
    rows: [{ orderId: id(number), rating: 2, left: { day: '2026-11-10' }, comment, ...(reply && { reply }) }],
  });

const note = (number: number, text: string, removed = false) => ({
  id: `7d3f0c52-0000-4000-8000-${String(number).padStart(12, '0')}`,
  orderId: id(number),
  at: AT,
  kind: 'note' as const,
  text,
  changedAt: removed ? '2026-11-21T10:00:00.000Z' : AT,
  removed,
});

const thread = (number: number, text: string): ThreadRecord => ({
  id: `order:${id(number)}`,
  orderId: id(number),
  caseIds: [],
  messages: [{ key: 'a'.repeat(32), from: 'buyer', firstSeenAt: AT, length: text.length, text }],
  firstSeenAt: AT,
  lastSeenAt: AT,
  wordsSince: AT,
});

const found = async (typed: string, more: object = {}): Promise<Hit[]> => [
  ...(await search(db, { typed, ...more }, 25)).hits,
];
const names = async (typed: string, more: object = {}): Promise<string[]> =>
  (await found(typed, more)).map(({ kind, key }) => `${kind} ${key}`);

describe('what was just written is found', () => {
  it('by its words, in any order, begun or whole', async () => {
    await seeFeedback(1, 'The kettle leaks', 'We sent a new lid');
    await recordNote(db, note(2, 'Kettle replaced, lid too'));
    expect(await names('lid kettle')).toEqual(expect.arrayContaining([`feedback ${id(1)}`, `note ${note(2, '').id}`]));
    expect(await names('leak ket')).toEqual([`feedback ${id(1)}`]);
    expect(await names('kettle tea')).toEqual([]);
  });
  it('as it is now, and no more as it was', async () => {
    await recordNote(db, note(1, 'Kettle broken'));
    expect(await names('broken')).toHaveLength(1);
    await recordNote(db, note(1, 'Kettle broken', true));
    expect(await names('broken')).toEqual([]);
    expect(await db.searchWords.count()).toBe(0);
  });
  it('with the words of a feedback as they stood before', async () => {
    await seeFeedback(1, 'Terrible packaging');
    await seeFeedback(1, 'All good now', undefined, '2026-11-21T10:00:00.000Z');
    expect(await names('packaging')).toEqual([`feedback ${id(1)}`]);
  });
});

describe('orders are found', () => {
  beforeEach(async () => {
    await seeOrder(1);
    await seeOrder(2);
    const sale = (number: number, sku: string, day: string): SaleRecord => ({
      orderId: id(number),
      marketplace: 'DE',
      day,
      updatedAt: AT,
      status: 'shipped',
      lines: [{ sku, quantity: 1 }],
      sold: soldKeys([{ sku }], day),
    });
    await db.sales.bulkPut([sale(3, 'KT-100', '2026-11-25'), sale(4, 'MUG-7', '2026-10-01')]);
    await db.products.put({ sku: 'MUG-7', title: 'Example Widgets mug', seenAt: AT });
  });
  it('by their ID and the beginning of it', async () => {
    expect(await names(id(3))).toEqual([`order ${id(3)}`]);
    expect(await names(` ${id(3).replaceAll('-', '‑')} `)).toEqual([`order ${id(3)}`]);
    expect(await names('114-0000001-00')).toHaveLength(4);
    expect(await names('1140000001')).toHaveLength(4);
    expect(await names('115-')).toEqual([]);
  });
  it('where there is but a note or a payment of them', async () => {
    await recordNote(db, note(8, 'Asked for a picture'));
    const at = AT as never;
    await db.payments.put({
      id: 'p',
      at,
      day: '2026-10-02',
      marketplace: 'UK',
      type: 'refund',
      word: 'Refund',
      orderId: id(9),
      currency: 'GBP',
      sales: 0,
      shipping: 0,
      total: -500,
    });
    expect(await names(id(8))).toEqual([`order ${id(8)}`, `note ${note(8, '').id}`]);
    expect((await found(id(9)))[0]).toMatchObject({ kind: 'order', day: '2026-10-02', bought: false, store: 'UK' });
  });
  it('with what else is kept of them', async () => {
    await seeFeedback(2, 'Late');
    await recordNote(db, note(2, 'Called the carrier'));
    expect(await names(id(2))).toEqual([`order ${id(2)}`, `feedback ${id(2)}`, `note ${note(2, '').id}`]);
    expect(await names(`${id(2)} carrier`)).toEqual([`note ${note(2, '').id}`]);
    expect(await names(`${id(1)} carrier`)).toEqual([]);
  });
  it.each(['kettle travel', 'KT-100', 'b000000001'])('by their product (%s), the newest first', async (typed) => {
    const [product] = await found(typed);
    expect(product).toMatchObject({ kind: 'product', key: 'KT-100', moreOrders: false });
    const orders = product?.kind === 'product' ? product.orders?.map(({ orderId }) => orderId) : undefined;
    expect(orders).toEqual([id(3), id(2), id(1)]);
    expect(await names(typed, { kind: 'order' })).toEqual([3, 2, 1].map((each) => `order ${id(each)}`));
    expect(await names(typed, { kind: 'order', store: 'DE' })).toEqual([`order ${id(3)}`]);
    expect(await names(typed, { kind: 'order', to: '2026-11-02' })).toEqual([`order ${id(1)}`]);
  });
  it('by the name of a product that only a report told', async () => {
    expect(await names('mug', { kind: 'order' })).toEqual([`order ${id(4)}`]);
  });
});

describe('filters', () => {
  it('hold by kind, store and day, and say how many there are of each kind', async () => {
    await seeFeedback(1, 'kettle');
    await recordNote(db, note(2, 'kettle'));
    await seeOrder(2);
    const { counts } = await search(db, { typed: 'kettle' }, 10);
    expect(counts).toEqual({ feedback: 1, note: 1, product: 1 });
    expect(await names('kettle', { kind: 'note' })).toHaveLength(1);
    expect(await names('kettle', { store: 'DE' })).toEqual([]);
    expect(await names('kettle', { to: '2026-11-10' })).toEqual([`feedback ${id(1)}`]);
    expect(await names('kettle', { from: '2026-11-11', to: '2026-11-19' })).toEqual([]);
  });
  it('know the store of a note by its order', async () => {
    await seeOrder(2);
    await recordNote(db, note(2, 'carrier called'));
    expect(await names('carrier', { store: 'US' })).toHaveLength(1);
    expect(await names('carrier', { store: 'DE' })).toEqual([]);
  });
});

describe('words that are to be gone', () => {
  const allWords = async (): Promise<string> =>
    JSON.stringify([await db.searchWords.toArray(), await db.searchDocs.toArray()]);
  it('are gone with the words of messages', async () => {
    await recordThreads(db, [thread(1, 'My kettle exploded')], '');
    expect(await names('exploded')).toEqual([`message order:${id(1)}`]);
    expect(await forgetWords(db, '2026-12-01T00:00:00.000Z', Date.parse('2026-12-01'))).toBe(1);
    expect(await allWords()).not.toContain('exploded');
  });
  it.each(['all', 'words'] as const)('are gone with an order that is erased (%s)', async (scope) => {
    await seeFeedback(1, 'Sonderbar');
    await recordNote(db, note(1, 'merkwürdig'));
    expect(await names('sonderbar')).toHaveLength(1);
    await eraseOrder(db, id(1), scope, AT);
    expect(await allWords()).not.toMatch(/sonderbar|merkwurdig/);
    expect(await names('sonderbar')).toEqual([]);
  });
});

describe('many things at once', () => {
  it('are read behind the write, from where it stopped', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => ({
      orderId: id(index),
      rating: 5,
      left: { day: '2026-11-10' },
      comment: `kettle number${index}`,
    }));
    await recordFeedbackRows(db, { at: AT, source: 'report', scope: 'us', marketplace: 'US', rows });
    expect(await leftToRead(db)).toBe(500);
    expect(await buildSome(db, 200)).toBe(200);
    expect(await leftToRead(db)).toBe(300);
    expect((await search(db, { typed: 'kettle' }, 10)).total).toBe(200);
    expect(await catchUp(db, () => true)).toBe(true);
    expect(await leftToRead(db)).toBe(0);
    expect(await search(db, { typed: 'kettle' }, 10)).toMatchObject({ total: 500, more: true, cut: true });
    expect(await names('number499')).toEqual([`feedback ${id(499)}`]);
  });
  it('that were deleted as a span are not found any more', async () => {
    await recordNote(db, note(1, 'kettle'));
    expect(await names('kettle')).toHaveLength(1);
    await db.notes.clear();
    await catchUp(db, () => true);
    expect(await db.searchDocs.count()).toBe(0);
  });
  it('are found beside one that is damaged', async () => {
    await db.notes.bulkPut([note(1, 'kettle'), { ...note(2, 'kettle'), text: 5 as unknown as string }]);
    expect(await names('kettle')).toHaveLength(1);
  });
});
