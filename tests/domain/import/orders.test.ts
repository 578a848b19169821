import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createOrderReader } from '../../../lib/domain/import/kinds/orders';
import { createReportReader } from '../../../lib/domain/import/report-reader';
import type { Stores } from '../../../lib/domain/import/stores';
import { orderColumns, orderFields } from './order-rows';

const stores: Stores = {
  named: (text) => (text === 'Amazon.com' ? 'US' : text === 'Amazon.co.jp' ? 'JP' : undefined),
  zone: (code) => (code === 'JP' ? 'Asia/Tokyo' : 'America/Los_Angeles'),
};

function read(text: string) {
  const reader = createReportReader();
  const records = [...reader.push(text), ...reader.end()];
  const { found } = reader;
  if (found?.kind !== 'orders') throw new Error('not recognised');
  const readRow = createOrderReader(found.head, { stores, latest: '2026-12-01' });
  return records.map(readRow);
}
const readOne = (fields: readonly string[], columns: readonly string[] = orderColumns) =>
  read(`${columns.join('\t')}\n${fields.join('\t')}\n`)[0];

const WIDGET = {
  orderId: '114-0000001-0000002',
  marketplace: 'US',
  day: '2026-09-01',
  updatedAt: '2026-09-03T02:11:54.000Z',
  channel: 'seller',
  status: 'shipped',
  currency: 'USD',
  lines: [{ sku: 'SKU-1', asin: 'B000000001', quantity: 2, price: 2400, shipping: 500 }],
};

describe('a row of an all orders report', () => {
  it('is read as Amazon writes it, without anything of the buyer', () => {
    const text = readFileSync(join(import.meta.dirname, 'samples', 'all-orders.us.tsv'), 'utf8');
    expect(read(text)).toEqual([{ line: 2, row: { sale: WIDGET, title: 'Example widget' } }]);
    expect(JSON.stringify(read(text))).not.toContain('Example Town');
  });

  it('is read in any order of the columns, in capitals, with others between them', () => {
    const order = orderColumns.map((_, index) => (index * 7) % orderColumns.length);
    const fields = orderFields();
    const row = readOne(
      [...order.map((at) => fields[at] ?? ''), 'x'],
      [...order.map((at) => (orderColumns[at] ?? '').toUpperCase().replaceAll('-', '_')), 'cpf'],
    );
    expect(row).toMatchObject({ row: { sale: WIDGET } });
  });

  it.each([
    ['the store’s own evening', { 'purchase-date': '2026-09-02T06:59:59+00:00' }, { day: '2026-09-01' }],
    ['the store’s own morning', { 'purchase-date': '2026-09-02T07:00:00+00:00' }, { day: '2026-09-02' }],
    [
      'Japan, whose money has no minor unit',
      {
        'purchase-date': '2026-09-01T00:30:00+09:00',
        'sales-channel': 'Amazon.co.jp',
        currency: 'JPY',
        'item-price': '2400.00',
      },
      { marketplace: 'JP', day: '2026-09-01', lines: [{ price: 2400 }] },
    ],
    [
      'an order that is still pending',
      { 'order-status': 'Pending', currency: '', 'item-price': '', 'shipping-price': '' },
      { status: 'pending' },
    ],
    [
      'a cancelled one',
      { 'order-status': 'Cancelled', 'item-status': 'Cancelled', quantity: '0', 'item-price': '' },
      { status: 'cancelled', lines: [{ cancelled: true, quantity: 0 }] },
    ],
    ['one that Amazon sends', { 'fulfillment-channel': 'Amazon' }, { channel: 'amazon' }],
    ['a self-ship status', { 'order-status': 'Shipped - Delivered to Buyer' }, { status: 'shipped' }],
  ])('is understood: %s', (_, parts, sale) => {
    expect(readOne(orderFields(parts))).toMatchObject({ row: { sale } });
  });

  it.each([
    ['importRefusedNotAmazon', { 'sales-channel': 'Non-Amazon US', 'amazon-order-id': 'S01-0000001-0000002' }],
    ['importRefusedStore', { 'sales-channel': 'Amazon.example' }],
    ['importRefusedOrderId', { 'amazon-order-id': '114-1' }],
    ['importRefusedDate', { 'purchase-date': '9/1/2026 18:03' }],
    ['importRefusedDate', { 'last-updated-date': '2026-09-03T02:11:54' }],
    ['importRefusedDate', { 'purchase-date': '2026-02-30T12:00:00+00:00' }],
    ['importRefusedDate', { 'last-updated-date': '2026-04-31T12:00:00+00:00' }],
    ['importRefusedDate', { 'purchase-date': '1970-01-01T00:00:00+00:00' }],
    ['importRefusedFuture', { 'purchase-date': '2027-09-01T18:03:11+00:00' }],
    ['importRefusedStatus', { 'order-status': 'Beamed' }],
    ['importRefusedQuantity', { quantity: '1.5' }],
    ['importRefusedSku', { sku: '' }],
    ['importRefusedMoney', { 'item-price': '24,00' }],
    ['importRefusedMoney', { 'item-price': '24.005' }],
    ['importRefusedMoney', { 'item-price': '-1.00' }],
    ['importRefusedMoney', { currency: 'XYZ' }],
    ['importRefusedMoney', { currency: '' }],
    ['importRefusedLong', { sku: 'x'.repeat(121) }],
    // A tab in the name of a product moves everything behind it.
    ['importRefusedQuantity', { 'product-name': 'Example\twidget' }],
  ])('is refused: %s', (reason, parts) => {
    expect(readOne(orderFields(parts))).toMatchObject({ line: 2, reason });
  });

  it('is refused where it ends too early, and taken where only empty columns are missing', () => {
    expect(readOne(orderFields().slice(0, 12))).toMatchObject({ reason: 'importRefusedColumns' });
    expect(readOne(orderFields().slice(0, 27))).toMatchObject({ row: { sale: WIDGET } });
  });

  it('keeps quotes that belong to the name of a product', () => {
    const rows = read(
      `${orderColumns.join('\t')}\n${[orderFields({ 'product-name': '"Best" 3" pipe' }), orderFields()].map((fields) => fields.join('\t')).join('\n')}`,
    );
    expect(rows).toMatchObject([{ line: 2, row: { title: '"Best" 3" pipe' } }, { line: 3 }]);
  });

  it.each([
    ['say the same', [{}, {}, {}], [undefined, 2, 3]],
    ['say the same, but for what is not kept', [{}, { 'item-tax': '1.99' }], [undefined, 2]],
    [
      'differ',
      [{}, { quantity: '1' }, { 'shipping-price': '' }, { 'item-price': '1.00' }, { 'item-status': 'Cancelled' }],
      [undefined],
    ],
    [
      'are of two changes of the order',
      [{}, { 'last-updated-date': '2026-09-04T02:11:54+00:00' }, {}],
      [undefined, undefined, 2],
    ],
  ])('numbers lines of an order that have the same product and %s', (_, parts, nths) => {
    const rows = read(
      `${orderColumns.join('\t')}\n${parts.map((each) => `${orderFields(each).join('\t')}\n`).join('')}`,
    );
    expect(rows.map((each) => ('row' in each ? each.row.sale.lines[0]?.nth : each))).toEqual(
      parts.map((_, index) => nths[index]),
    );
  });

  it('says by name which columns it lacks', () => {
    const reader = createReportReader();
    reader.push(`${orderColumns.filter((column) => column !== 'sales-channel').join('\t')}\nx\n`);
    expect(reader.found).toBeUndefined();
    expect(reader.lacking).toEqual({ kind: 'orders', lacks: ['sales-channel'] });
  });
});
