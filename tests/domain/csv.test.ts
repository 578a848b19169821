import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CSV_END, csvRow, decimalOf } from '../../lib/domain/csv';

describe('a row of a file for a spreadsheet', () => {
  it('has texts in quotes, numbers as numbers and nothing where there is nothing', () => {
    expect(csvRow(['a "b"', -12.5, undefined, '', 0])).toBe('"a ""b""",-12.5,,"",0');
  });
  it('comes back as it was, and no text of it is a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (texts) => {
        const { data } = Papa.parse<string[]>(csvRow(texts) + CSV_END, { delimiter: ',' });
        const row = data[0] ?? [];
        expect(row).toHaveLength(texts.length);
        row.forEach((read, index) => {
          expect(read).not.toMatch(/^\s*[=+\-@]/);
          expect([texts[index]?.replace(/[\r\n\t]+/g, ' '), `'${texts[index]?.replace(/[\r\n\t]+/g, ' ')}`]).toContain(
            read,
          );
        });
      }),
    );
  });
});

it('writes amounts exactly in the decimals of their currency', () => {
  expect(decimalOf(-1250, 'USD')).toBe(-12.5);
  expect(decimalOf(5, 'EUR')).toBe(0.05);
  expect(decimalOf(2500, 'JPY')).toBe(2500);
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (amount) => {
      expect(Math.round(decimalOf(amount, 'GBP') * 100)).toBe(amount === 0 ? Math.abs(amount) : amount);
    }),
  );
});
