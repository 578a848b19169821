import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReturnReader } from '../../../lib/domain/import/kinds/returns';
import { createReportReader } from '../../../lib/domain/import/report-reader';

const AT = '2026-10-01T00:00:00.000Z';
const sample = readFileSync(join(import.meta.dirname, 'samples', 'returns.us.tsv'), 'utf8');

function read(text: string) {
  const reader = createReportReader();
  const records = [...reader.push(text), ...reader.end()];
  const { found } = reader;
  if (found?.kind !== 'returns') throw new Error('not recognised');
  return records.map(createReturnReader(found.head, { latest: '2026-12-01', at: AT, marketplace: 'US' }));
}

describe('a row of a returns report', () => {
  it('is read as Amazon writes it', () => {
    expect(read(sample)).toEqual([
      {
        line: 2,
        row: {
          title: 'Example widget',
          record: {
            id: '114-0000001-0000002/SKU-1/DxxxxxRRMA',
            ...{
              orderId: '114-0000001-0000002',
              marketplace: 'US',
              day: '2026-09-10',
              sku: 'SKU-1',
              asin: 'B000000001',
            },
            ...{ quantity: 1, reason: 'CR-DEFECTIVE', claim: false },
            orderAmount: { amount: 2400, currency: 'USD' },
            refunded: { amount: 0, currency: 'USD' },
            seenAt: AT,
          },
        },
      },
    ]);
  });

  it.each([
    ['a claim', '\tN\tN\t', '\tY\tN\t', { row: { record: { claim: true } } }],
    ['a word for a claim that nobody knows', '\tN\tN\t', '\tperhaps\tN\t', { reason: 'importRefusedClaim' }],
    ['no RMA', 'DxxxxxRRMA', '', { row: { record: { id: '114-0000001-0000002/SKU-1/2026-09-10' } } }],
    ['a day with two readings', '10-Sep-2026', '10/9/2026', { reason: 'importRefusedDate' }],
    ['a day to come', '10-Sep-2026', '10-Sep-2027', { reason: 'importRefusedFuture' }],
    ['an amount with a comma', '24.00', '24,00', { reason: 'importRefusedMoney' }],
    ['a quantity that is none', '\t1\tCR-', '\tone\tCR-', { reason: 'importRefusedQuantity' }],
    ['another order’s ID', '114-0000001-0000002', '114', { reason: 'importRefusedOrderId' }],
  ])('%s', (_, before, after, outcome) => {
    expect(sample).toContain(before);
    const [head = '', row = ''] = sample.split('\n');
    expect(read(`${head}\n${row.replace(before, after)}`)[0]).toMatchObject(outcome);
  });
});
