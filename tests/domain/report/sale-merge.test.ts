import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asin, OrderId } from '../../../lib/domain/ids';
import type { SaleRecord } from '../../../lib/domain/report/sale';
import { saleRecord } from '../../../lib/domain/report/sale';
import { mergeSales } from '../../../lib/domain/report/sale-merge';
import { z } from '../../../lib/domain/zod';

const line = fc.record({
  sku: fc.constantFrom('A', 'B', 'C'),
  quantity: fc.integer({ min: 0, max: 2 }),
  price: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
});
const told = fc
  .record({
    at: fc.integer({ min: 1, max: 3 }),
    status: fc.constantFrom('shipped' as const, 'cancelled' as const),
    currency: fc.constantFrom('USD' as const, undefined),
    lines: fc.uniqueArray(line, { selector: ({ sku }) => sku, minLength: 1 }),
  })
  .map(
    ({ at, status, currency, lines }): SaleRecord => ({
      orderId: '114-0000001-0000002' as OrderId,
      ...{ marketplace: 'US', day: '2026-09-01', updatedAt: `2026-09-0${at}T00:00:00.000Z`, status },
      ...(currency && { currency }),
      lines: lines
        .sort((a, b) => (a.sku < b.sku ? -1 : 1))
        .map(({ price, ...rest }) => ({ ...rest, asin: 'B000000001' as Asin, ...(price !== undefined && { price }) })),
    }),
  );

describe('tellings of an order', () => {
  it('come to the same whichever comes first, and however often', () => {
    fc.assert(
      fc.property(told, told, told, (a, b, c) => {
        expect(mergeSales(a, b)).toEqual(mergeSales(b, a));
        expect(mergeSales(mergeSales(a, b), c)).toEqual(mergeSales(a, mergeSales(b, c)));
        expect(mergeSales(a, a)).toEqual(a);
        expect(mergeSales(mergeSales(a, b), b)).toEqual(mergeSales(a, b));
        expect(z.parse(saleRecord, mergeSales(a, b))).toEqual(mergeSales(a, b));
      }),
    );
  });

  it('keep lines that a later report does not hold, and take its word for those that it does', () => {
    fc.assert(
      fc.property(told, told, (a, b) => {
        const merged = mergeSales(a, b);
        const [first, last] = a.updatedAt < b.updatedAt ? [a, b] : [b, a];
        expect(merged.lines.map(({ sku }) => sku)).toEqual(
          [...new Set([...a.lines, ...b.lines].map(({ sku }) => sku))].sort(),
        );
        if (first.updatedAt === last.updatedAt) return;
        expect(merged.status).toBe(last.status);
        for (const each of last.lines) expect(merged.lines).toContainEqual(each);
      }),
    );
  });

  it('keep lines of the same product apart', () => {
    const [a, b] = [undefined, 2].map(
      (nth): SaleRecord => ({
        orderId: '114-0000001-0000002' as OrderId,
        ...{ marketplace: 'US', day: '2026-09-01', updatedAt: '2026-09-01T00:00:00.000Z', status: 'shipped' },
        lines: [{ sku: 'A', quantity: 1, ...(nth && { nth }) }],
      }),
    ) as [SaleRecord, SaleRecord];
    expect(mergeSales(a, b).lines).toHaveLength(2);
  });
});
