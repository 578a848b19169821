import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays } from '../../../lib/domain/calendar';
import { coverOf, coverOfAll, coverTheSame } from '../../../lib/domain/month/cover';
import { firstDay, lastDay, monthsUpTo, plusMonths } from '../../../lib/domain/month/months';

const MONTH = '2026-02';
const dayAt = (index: number): string => plusDays('2026-01-20', index);
const span = fc
  .tuple(fc.nat(60), fc.nat(20))
  .map(([from, length]) => ({ from: dayAt(from), to: dayAt(from + length) }));
const daysOf = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let day = from; day <= to; day = plusDays(day, 1)) days.push(day);
  return days;
};

describe('coverOf', () => {
  it('names exactly the days of the month that some report speaks of', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
        const cover = coverOf(spans, MONTH);
        const days = daysOf(firstDay(MONTH), lastDay(MONTH));
        const spoken = days.filter((day) => spans.some(({ from, to }) => from <= day && day <= to));
        const said =
          cover.state === 'whole'
            ? days
            : cover.state === 'part'
              ? cover.spans.flatMap(({ from, to }) => daysOf(from, to))
              : [];
        expect(said).toEqual(spoken);
        expect(cover.state === 'whole').toBe(spoken.length === days.length);
      }),
    );
  });
  it('joins spans that touch', () => {
    expect(
      coverOf(
        [
          { from: '2026-02-10', to: '2026-02-12' },
          { from: '2026-02-13', to: '2026-02-20' },
        ],
        MONTH,
      ),
    ).toEqual({
      state: 'part',
      spans: [{ from: '2026-02-10', to: '2026-02-20' }],
    });
  });
});

describe('several stores', () => {
  const whole = { state: 'whole' } as const;
  const none = { state: 'none' } as const;
  it('are covered where each of them is, and apart where they differ', () => {
    expect([coverOfAll([whole, whole]), coverOfAll([whole, none]), coverOfAll([])]).toEqual([
      whole,
      { state: 'apart' },
      none,
    ]);
  });
  it('can be divided by each other only where both speak of the same days', () => {
    const part = { state: 'part', spans: [{ from: '2026-02-01', to: '2026-02-03' }] } as const;
    expect([coverTheSame(part, part), coverTheSame(part, whole), coverTheSame(none, none)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(coverTheSame({ state: 'apart' }, { state: 'apart' })).toBe(false);
  });
});

it('months go over the end of the year', () => {
  expect([plusMonths('2026-01', -1), plusMonths('2025-12', 1), lastDay('2028-02')]).toEqual([
    '2025-12',
    '2026-01',
    '2028-02-29',
  ]);
  expect(monthsUpTo('2026-02', 3)).toEqual(['2026-02', '2026-01', '2025-12']);
});
