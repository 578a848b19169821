import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { refusedCsv } from '../../../lib/domain/import/refused-csv';

const csv = (value: string) =>
  refusedCsv([{ line: 12, reason: 'importRefusedDate', value }], ['Line', 'Reason', 'Text'], () => 'The date, unread');
const read = (text: string): string[][] => Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;

describe('refused rows as a file', () => {
  it('have a head, a row a line, and a mark that says UTF-8', () => {
    expect(csv('é"x"')).toBe('\ufeff"Line","Reason","Text"\r\n12,"The date, unread","é""x"""\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r\n=1', '＝1', '=HYPERLINK("http://x.example","y")'])(
    'are no formula: %j',
    (value) => expect(read(csv(value))[1]?.[2]).toMatch(/^'/),
  );

  it('stay in their cells, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const rows = read(csv(value));
        expect(rows).toHaveLength(2);
        expect(rows[1]).toHaveLength(3);
        expect(rows[1]?.[2]).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});
