import { expect, it } from 'vitest';
import { csvOf, pasteOf } from '../../../lib/domain/month/table-text';
import { mondayOf, weeksUpTo } from '../../../lib/domain/month/week';

it('a file holds no formula, and numbers as numbers', () => {
  expect(csvOf([['=HYPERLINK("x")', '12', '3.25', 'not seen'], []])).toBe(
    '\uFEFF"\'=HYPERLINK(""x"")",12,3.25,"not seen"\r\n\r\n',
  );
});

it('a text to paste holds no formula and breaks no line', () => {
  expect(
    pasteOf([
      ['+1', 'a\tb', '-'],
      ['12', 'x\ny', '–'],
    ]),
  ).toBe("'+1\ta b\t'-\n12\tx y\t–");
});

it('weeks begin on Monday', () => {
  expect([mondayOf('2026-11-22'), mondayOf('2026-11-23')]).toEqual(['2026-11-16', '2026-11-23']);
  expect(weeksUpTo('2026-01-01', 2)).toEqual([
    { from: '2025-12-29', to: '2026-01-04' },
    { from: '2025-12-22', to: '2025-12-28' },
  ]);
});
