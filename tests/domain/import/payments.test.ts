import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paymentType } from '../../../lib/domain/import/kinds/payment-type';
import { createPaymentReader, currencyOfPreamble, type PaymentHints } from '../../../lib/domain/import/kinds/payments';
import { createReportReader } from '../../../lib/domain/import/report-reader';

const hints: PaymentHints = {
  stores: {
    named: (text) => (text.toLowerCase() === 'amazon.com' ? 'US' : text === 'Amazon.co.uk' ? 'UK' : undefined),
    zone: (code) => (code === 'UK' ? 'Europe/London' : 'America/Los_Angeles'),
    currency: (code) => (code === 'UK' ? 'GBP' : 'USD'),
  },
  latest: '2026-12-01',
};

const sample = readFileSync(join(import.meta.dirname, 'samples', 'payments.us.csv'), 'utf8');

function read(text: string, more: Partial<PaymentHints> = {}) {
  const reader = createReportReader();
  const records = [...reader.push(text), ...reader.end()];
  const { found } = reader;
  if (found?.kind !== 'payments') throw new Error('not recognised');
  const currency = currencyOfPreamble(found.before);
  return records.map(createPaymentReader(found.head, { ...hints, currency, ...more }));
}

const HEAD = 'date/time,type,order id,sku,quantity,marketplace,product sales,shipping credits,total,description';
const row = (
  parts: Partial<Record<'date' | 'type' | 'order' | 'store' | 'sales' | 'total' | 'description', string>>,
) => {
  const {
    date = 'Mar 2, 2026 1:05:33 PM PST',
    type = 'Refund',
    order = '114-0000001-0000002',
    store = 'amazon.com',
  } = parts;
  const { sales = '-12.00', total = '-10.56', description = 'Example widget' } = parts;
  return [date, type, order, 'SKU-1', '1', store, sales, '0', total, description].map((cell) => `"${cell}"`).join(',');
};
const readOne = (parts: Parameters<typeof row>[0], more?: Partial<PaymentHints>) =>
  read(`${HEAD}\n${row(parts)}`, more)[0];

describe('a row of a payments report', () => {
  it('is read as Amazon writes it, behind the lines in front of the head', () => {
    const rows = read(sample);
    expect(rows).toMatchObject([
      {
        line: 9,
        row: {
          at: '2026-03-02T21:05:33.000Z',
          day: '2026-03-02',
          marketplace: 'US',
          type: 'order',
          orderId: '114-0000001-0000002',
          ...{ sku: 'SKU-1', quantity: 2, currency: 'USD', sales: 102450, shipping: 500, total: 102590 },
        },
      },
      { line: 10, row: { type: 'refund', sales: -1200, shipping: 0, total: -1056 } },
    ]);
    expect(JSON.stringify(rows)).not.toContain('Example Town');
  });

  it.each([
    ['UTC, day first', { date: '15 Mar 2026 3:22:08 AM UTC' }, { at: '2026-03-15T03:22:08.000Z', day: '2026-03-14' }],
    [
      'without a zone, the store’s own',
      { date: '15 Mar 2026 3:22:08 AM' },
      { at: '2026-03-15T10:22:08.000Z', day: '2026-03-15' },
    ],
    ['thousands', { sales: '-1,234,567.89' }, { sales: -123456789 }],
  ])('is understood: %s', (_, parts, record) => {
    expect(readOne(parts)).toMatchObject({ row: record });
  });

  it.each([
    ['importRefusedDate', { date: '3/2/2026 1:05:33 PM PST' }],
    ['importRefusedDate', { date: 'Mar 2, 2026 1:05:33 PM IST' }],
    ['importRefusedFuture', { date: 'Mar 2, 2027 1:05:33 PM PST' }],
    ['importRefusedStore', { store: 'sim1.stores.amazon.com' }],
    ['importRefusedNoStore', { store: '' }],
    ['importRefusedOrderId', { order: '' }],
    ['importRefusedMoney', { total: '' }],
    ['importRefusedMoney', { sales: '-12,00' }],
  ])('is refused: %s', (reason, parts) => {
    expect(readOne(parts)).toMatchObject({ line: 2, reason });
  });

  it('takes the store of rows that name none where it is said', () => {
    const transfer = { type: 'Transfer', order: '', store: '' };
    expect(readOne(transfer, { marketplace: 'US' })).toMatchObject({ row: { marketplace: 'US', type: 'transfer' } });
  });

  it('knows rows by what they say: the same file gives the same, two equal rows are two', () => {
    const ids = (text: string) => read(text).map((each) => ('row' in each ? each.row.id : each.reason));
    const twice = `${HEAD}\n${row({})}\n${row({})}\n${row({ total: '-10.55' })}`;
    expect(ids(twice)).toEqual(ids(twice));
    expect(new Set(ids(twice)).size).toBe(3);
    // What changes of a transaction later does not make it another one.
    expect(ids(sample)).toEqual(ids(sample.replaceAll('"Released"', '"Deferred"')));
  });

  it('says in the currency of the preamble, else in the store’s own', () => {
    expect(readOne({ store: 'Amazon.co.uk' })).toMatchObject({ row: { currency: 'GBP' } });
    expect(read(`All amounts in USD, unless specified\n${HEAD}\n${row({ store: 'Amazon.co.uk' })}`)[0]).toMatchObject({
      row: { currency: 'USD' },
    });
  });

  it.each([
    ['Order', 'order'],
    ['Refund', 'refund'],
    ['A-to-z Guarantee Claim', 'claim'],
    ['Chargeback Refund', 'chargeback'],
    ['Chargeback Reversal', 'other'],
    ['FBA Inventory Fee', 'fee'],
    ['Transfer', 'transfer'],
    ['Erstattung', 'other'],
  ])('%s is %s', (word, type) => {
    expect(paymentType(word)).toBe(type);
  });
});
