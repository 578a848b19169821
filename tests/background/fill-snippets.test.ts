import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillSnippets } from '../../lib/background/fill-snippets';
import type { OrderId } from '../../lib/domain/ids';
import { History } from '../../lib/storage/database';
import { recordObservations } from '../../lib/storage/history-store';
import { takeSnippets } from '../../lib/storage/snippet-store';
import { observed } from '../domain/orders';
import { snippetOf } from '../domain/snippet/sample-snippet';

/** Past midnight in London, the evening before in Los Angeles. */
const NOW = '2026-11-22T03:00:00.000Z';
const ORDER = '114-0000001-0000002' as OrderId;

let db: History;
beforeEach(async () => {
  db = new History(`test-${crypto.randomUUID()}`);
  await recordObservations(db, [observed()]);
});
afterEach(() => db.delete());

const keep = (...texts: [id: string, language: string, text: string][]) =>
  takeSnippets(
    db,
    texts.map(([id, language, text]) => snippetOf(text, { id, language, name: id })),
  );

describe('ready texts for a message', () => {
  it('are filled from the order, in their own language, with the day of its store', async () => {
    await keep(['a', 'de', '{order}: {paid}, heute {today}, {product}'], ['b', 'en', '{paid}, {today}, {buyer}']);
    expect(await fillSnippets(db, { orderId: ORDER, language: 'en_US' }, NOW)).toEqual([
      {
        id: 'b',
        name: 'b',
        language: 'en',
        text: '$24.99, November 21, 2026, {buyer}',
        missing: ['buyer'],
        buyerAt: [27],
      },
      {
        id: 'a',
        name: 'a',
        language: 'de',
        text: `${ORDER}: 24,99\u00a0$, heute 21. November 2026, {product}`,
        missing: ['product'],
      },
    ]);
  });
  it('come in the language of the store where that of the buyer is not known', async () => {
    await keep(['a', 'de', 'Hallo'], ['b', 'en', 'Hello'], ['c', 'fr', 'Bonjour']);
    const ids = async (about: Parameters<typeof fillSnippets>[1]) =>
      (await fillSnippets(db, about, NOW)).map(({ id }) => id).join('');
    expect(await ids({ orderId: ORDER })).toBe('bac');
    expect(await ids({ orderId: ORDER, language: 'fr' })).toBe('cab');
    expect(await ids({ marketplace: 'FR' })).toBe('cab');
    expect(await ids({})).toBe('abc');
  });
  it('name an order that was never seen, and know nothing else of it', async () => {
    await keep(['a', 'en', '{order} {paid} {today}']);
    const orderId = '114-0000001-0000009' as OrderId;
    expect(await fillSnippets(db, { orderId, marketplace: 'UK' }, NOW)).toMatchObject([
      { text: `${orderId} {paid} 22 November 2026`, missing: ['paid'] },
    ]);
  });
  it('are filled as for an unknown order where its record is damaged', async () => {
    await keep(['a', 'en', '{order} {paid}']);
    await db.table('orders').put({ orderId: ORDER, details: 7 });
    expect(await fillSnippets(db, { orderId: ORDER }, NOW)).toMatchObject([
      { text: `${ORDER} {paid}`, missing: ['paid'] },
    ]);
  });
  it('are none where there are none', async () => expect(await fillSnippets(db, { orderId: ORDER })).toEqual([]));
});
