import { describe, expect, it } from 'vitest';
import type { DayOrder } from '../../../lib/domain/feedback/list-dates';
import { createDateFinder } from '../../../lib/domain/import/report-dates';
import { readDay } from '../../../lib/domain/read-date';

const find = (texts: readonly string[], language?: string, usual?: DayOrder) => {
  const finder = createDateFinder();
  for (const text of texts) {
    const printed = readDay(text);
    if (printed) finder.add(text, printed);
  }
  return finder.find({ latest: '2026-11-23', language, usual });
};

describe('the order of day and month in a file', () => {
  it.each([
    ['no date at all', [], { kind: 'plain' }],
    ['dots', ['04.09.26', '03.02.26'], { kind: 'plain', example: '04.09.26' }],
    ['year first', ['2026/09/04'], { kind: 'plain', example: '2026/09/04' }],
    [
      'a day above twelve',
      ['9/4/26', '9/14/26'],
      {
        kind: 'settled',
        order: 'month-first',
        by: 'example',
        example: '9/14/26',
        either: ['2026-09-04', '2026-04-09'],
      },
    ],
    [
      'the same, day first',
      ['4/9/26', '14/9/26'],
      { kind: 'settled', order: 'day-first', by: 'example', example: '14/9/26', either: ['2026-04-09', '2026-09-04'] },
    ],
    [
      'the future',
      ['1/2/26', '4/12/26'],
      { kind: 'settled', order: 'month-first', by: 'today', example: '4/12/26', either: ['2026-01-02', '2026-02-01'] },
    ],
    [
      'nothing',
      ['3/4/26', '1/2/26'],
      { kind: 'undecided', because: 'silent', example: '3/4/26', either: ['2026-03-04', '2026-04-03'] },
    ],
    [
      'two that contradict',
      ['3/4/26', '14/2/26', '2/14/26'],
      { kind: 'undecided', because: 'contradictory', example: '3/4/26', either: ['2026-03-04', '2026-04-03'] },
    ],
  ])('is told by %s', (_, texts, expected) => {
    expect(find(texts)).toEqual(expected);
  });

  it('is told by the language of the head, unless a date speaks against it', () => {
    expect(find(['3/4/26'], 'de')).toEqual({
      kind: 'settled',
      order: 'day-first',
      by: 'language',
      example: '3/4/26',
      either: ['2026-03-04', '2026-04-03'],
    });
    expect(find(['3/4/26', '2/14/26'], 'de')).toMatchObject({ kind: 'undecided', because: 'contradictory' });
  });

  it('is told by the store of the addresses, unless the language speaks against it', () => {
    expect(find(['3/4/26'], undefined, 'month-first')).toMatchObject({ order: 'month-first', by: 'store' });
    expect(find(['3/4/26'], 'es', 'day-first')).toMatchObject({ order: 'day-first', by: 'language' });
    expect(find(['3/4/26'], 'es', 'month-first')).toMatchObject({ kind: 'undecided', because: 'contradictory' });
  });
});
