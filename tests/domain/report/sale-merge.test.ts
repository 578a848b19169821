import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asin, OrderId } from '../../../lib/domain/ids';
import type { SaleLine, SaleRecord } from '../../../lib/domain/report/sale';
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
    lines: fc.array(line, { minLength: 1, maxLength: 5 }),
  })
  .map(
    ({ at, status, currency, lines }): SaleRecord => ({
      orderId: '114-0000001-0000002' as OrderId,
      ...{ marketplace: 'US', day: '2026-09-01', updatedAt: `2026-09-0${at}T00:00:00.000Z`, status },
      ...(currency && { currency }),
      lines: numbered(
        lines.map(({ price, ...rest }) => ({
          ...rest,
          asin: 'B000000001' as Asin,
          ...(price !== undefined && { price }),
        })),
      ),
    }),
  );

/** Lines as the rows of one file tell them: each knows which of those that say the same it is. */
function numbered(lines: readonly SaleLine[]): SaleLine[] {
  const seen: string[] = [];
  return lines
    .map((each) => {
      const key = JSON.stringify(each);
      const nth = seen.push(key) && seen.filter((other) => other === key).length;
      return { ...each, ...(nth > 1 && { nth }) };
    })
    .sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
}
const textOf = ({ sku, quantity, price, nth }: SaleLine): string => [sku, quantity, price, '', '', nth ?? 1].join('\n');

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

  it('keep products that a later report does not hold, and take its word for those that it does', () => {
    fc.assert(
      fc.property(told, told, (a, b) => {
        if (a.updatedAt === b.updatedAt) return;
        const merged = mergeSales(a, b);
        const [first, last] = a.updatedAt < b.updatedAt ? [a, b] : [b, a];
        expect(merged.status).toBe(last.status);
        for (const sku of ['A', 'B', 'C']) {
          const of = ({ lines }: SaleRecord) => lines.filter((each) => each.sku === sku).map(({ at, ...each }) => each);
          expect(of(merged)).toEqual(of(last).length > 0 ? of(last) : of(first));
        }
      }),
    );
  });

  it('put what two reports say of the same change together: as many of a line as the one tells that has most of it', () => {
    fc.assert(
      fc.property(told, told, (a, b) => {
        const merged = mergeSales(a, { ...b, updatedAt: a.updatedAt });
        const count = ({ lines }: SaleRecord, key: string) =>
          lines.filter((each) => textOf({ ...each, nth: 1 }) === key).length;
        for (const key of [...a.lines, ...b.lines].map((each) => textOf({ ...each, nth: 1 })))
          expect(count(merged, key)).toBe(Math.max(count(a, key), count(b, key)));
        expect(merged.lines.every((each) => [a, b].some(({ lines }) => lines.some((x) => x.sku === each.sku)))).toBe(
          true,
        );
      }),
    );
  });

  it('say what a product is to Amazon where one of them does', () => {
    const [a, b] = [undefined, 'B000000001' as Asin].map(
      (asin): SaleRecord => ({
        orderId: '114-0000001-0000002' as OrderId,
        ...{ marketplace: 'US', day: '2026-09-01', updatedAt: '2026-09-01T00:00:00.000Z', status: 'shipped' },
        lines: [{ sku: 'A', quantity: 1, ...(asin && { asin }) }],
      }),
    ) as [SaleRecord, SaleRecord];
    expect(mergeSales(a, b).lines).toEqual(b.lines);
    expect(mergeSales(b, a).lines).toEqual(b.lines);
  });
});
