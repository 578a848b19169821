import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn } from '../../../lib/domain/calendar';
import { findColumns } from '../../../lib/domain/import/find-columns';
import { createNumbering } from '../../../lib/domain/import/numbering';
import { groupedAmount, plainAmount } from '../../../lib/domain/import/plain-amount';
import { rowHash } from '../../../lib/domain/import/row-hash';
import { readStamp } from '../../../lib/domain/import/stamp';
import { createDayFinder } from '../../../lib/domain/import/stores';
import { coveredSpans } from '../../../lib/domain/report/covered-spans';

describe('the day of a moment', () => {
  it('is the calendar’s own in every zone, on days on which clocks change as well', () => {
    const zones = {
      US: 'America/Los_Angeles',
      UK: 'Europe/London',
      IN: 'Asia/Kolkata',
      JP: 'Asia/Tokyo',
      AU: 'Australia/Sydney',
      EG: 'Africa/Cairo',
    };
    const dayOf = createDayFinder((store) => zones[store as keyof typeof zones]);
    const store = fc.constantFrom(...(Object.keys(zones) as (keyof typeof zones)[]));
    // Around midnight as well: an offset is a multiple of a quarter of an hour.
    const quarter = fc.integer({ min: Date.UTC(2024, 0, 1) / 900_000, max: Date.UTC(2027, 0, 1) / 900_000 });
    fc.assert(
      fc.property(store, quarter, fc.constantFrom(-1, 0, 1), (code, at, beside) => {
        const moment = at * 900_000 + beside;
        expect(dayOf(code, moment)).toBe(dayIn(new Date(moment).toISOString(), zones[code]));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['2026-09-01T18:03:11+00:00', Date.UTC(2026, 8, 1, 18, 3, 11)],
    ['2026-09-01T18:03:11Z', Date.UTC(2026, 8, 1, 18, 3, 11)],
    ['2026-09-01T18:03:11.500+09:00', Date.UTC(2026, 8, 1, 9, 3, 11, 500)],
    ['2026-09-01T18:03:11', undefined],
    ['2026-13-01T18:03:11Z', undefined],
    ['2026-02-30T12:00:00+00:00', undefined],
    ['2026-02-29T12:00:00+00:00', undefined],
    ['2024-02-29T12:00:00+00:00', Date.UTC(2024, 1, 29, 12)],
    ['2026-04-31T12:00:00+00:00', undefined],
    ['2026-04-30T24:00:00+00:00', undefined],
    ['2026-04-30T12:60:00+00:00', undefined],
    ['2026-04-30T12:00:00+99:00', undefined],
    ['1970-01-01T00:00:00+00:00', undefined],
    ['01/09/2026 18:03', undefined],
  ])('is read from %s only where its zone is told', (text, at) => {
    expect(readStamp(text)).toBe(at);
  });
});

describe('an amount', () => {
  it('is what was written, in every currency', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.constantFrom('USD' as const, 'JPY' as const),
        (units, currency) => {
          const text = currency === 'JPY' ? `${units}` : (units / 100).toFixed(2);
          expect(plainAmount(text, currency)).toBe(units === 0 ? 0 : units);
          const parts = /^(-?)(\d+)(.*)$/.exec(text);
          const grouped = `${parts?.[1]}${(parts?.[2] ?? '').replace(/\B(?=(\d{3})+$)/g, ',')}${parts?.[3]}`;
          expect(groupedAmount(grouped, currency)).toBe(units === 0 ? 0 : units);
        },
      ),
    );
  });

  it.each(['', '1,5', '1,24', '1.234', '12.', '.5', '1 000', 'USD 1', '1e3', '--1'])('is not read from %j', (text) => {
    expect(groupedAmount(text, 'USD')).toBeUndefined();
  });

  it('has thousands as India writes them', () => {
    expect(groupedAmount('1,23,456.00', 'INR')).toBe(12_345_600);
  });
});

it('counts same rows for as long as it remembers them', () => {
  const nth = createNumbering(2);
  expect(['a', 'a', 'b', 'a', 'c', 'd', 'e', 'a'].map((key) => nth(key))).toEqual([1, 2, 1, 3, 1, 1, 1, 1]);
});

it('tells rows apart by every field, and by where one ends', () => {
  const fields = fc.array(fc.string({ maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fields, fields, (a, b) => {
      expect(rowHash(a) === rowHash(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      expect(rowHash(a)).toMatch(/^[0-9a-f]{16}$/);
    }),
  );
  // Stored records are told apart by it: it must stay what it was.
  expect(rowHash(['2026-03-02T21:05:33.000Z', 'US', 102450])).toBe(
    rowHash(['2026-03-02T21:05:33.000Z', 'US', '102450']),
  );
});

it('knows no head in which a column stands twice, or of which less than half is there', () => {
  const needed = { a: ['col-a'], b: ['col-b'], c: ['col-c'] };
  expect(findColumns(['Col A', 'col_b', 'COL-C'], needed, {})).toEqual({ a: 0, b: 1, c: 2, width: 3 });
  expect(findColumns(['col-a', 'col-b', 'col-c', 'col-a'], needed, {})).toBeUndefined();
  expect(findColumns(['col-a', 'col-b', 'x'], needed, {})).toEqual({ lacks: ['col-c'] });
  expect(findColumns(['col-a', 'x'], needed, {})).toBeUndefined();
});

it('joins spans that touch, by kind and store', () => {
  const span = (from: string, to: string, at = '2026-10-01T00:00:00.000Z') =>
    ({ id: `${from}${to}`, kind: 'orders', marketplace: 'US', from, to, at }) as const;
  expect(
    coveredSpans([
      span('2026-10-01', '2026-10-05', '2026-10-06T00:00:00.000Z'),
      span('2026-09-01', '2026-09-30'),
      span('2026-08-01', '2026-08-30'),
      { ...span('2026-09-01', '2026-09-30'), kind: 'feedback', marketplace: 'DE' },
    ]),
  ).toEqual([
    {
      ...{ kind: 'orders', marketplace: 'US', at: '2026-10-06T00:00:00.000Z' },
      spans: [
        { from: '2026-08-01', to: '2026-08-30' },
        { from: '2026-09-01', to: '2026-10-05' },
      ],
    },
    {
      ...{ kind: 'feedback', marketplace: 'DE', at: '2026-10-01T00:00:00.000Z' },
      spans: [{ from: '2026-09-01', to: '2026-09-30' }],
    },
  ]);
});
