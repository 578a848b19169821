import { describe, expect, it } from 'vitest';
import { createDateFinder } from '../../../lib/domain/import/report-dates';
import { readDay } from '../../../lib/domain/read-date';

const find = (texts: readonly string[], language?: string) => {
  const finder = createDateFinder();
  for (const text of texts) {
    const printed = readDay(text);
    if (printed) finder.add(text, printed);
  }
  return finder.find({ latest: '2026-11-23', language });
};

describe('the order of day and month in a file', () => {
  it.each([
    ['no date at all', [], { kind: 'plain' }],
    ['dots', ['04.09.26', '03.02.26'], { kind: 'plain', example: '04.09.26' }],
    ['year first', ['2026/09/04'], { kind: 'plain', example: '2026/09/04' }],
    [
      'a day above twelve',
      ['9/4/26', '9/14/26'],
      { kind: 'settled', order: 'month-first', by: 'example', example: '9/14/26' },
    ],
    [
      'the same, day first',
      ['4/9/26', '14/9/26'],
      { kind: 'settled', order: 'day-first', by: 'example', example: '14/9/26' },
    ],
    ['the future', ['1/2/26', '4/12/26'], { kind: 'settled', order: 'month-first', by: 'today', example: '4/12/26' }],
    ['nothing', ['3/4/26', '1/2/26'], { kind: 'undecided', example: '3/4/26', either: ['2026-03-04', '2026-04-03'] }],
    [
      'two that contradict',
      ['3/4/26', '14/2/26', '2/14/26'],
      { kind: 'undecided', example: '3/4/26', either: ['2026-03-04', '2026-04-03'] },
    ],
  ])('is told by %s', (_, texts, expected) => {
    expect(find(texts)).toEqual(expected);
  });

  it('is told by the language of the head, unless a date speaks against it', () => {
    expect(find(['3/4/26'], 'de')).toEqual({ kind: 'settled', order: 'day-first', by: 'language', example: '3/4/26' });
    expect(find(['3/4/26', '2/14/26'], 'de')).toMatchObject({ kind: 'undecided' });
  });
});
