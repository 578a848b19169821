import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, daysBetween, plusDays, startOf } from '../../../lib/domain/calendar';
import { clockOf } from '../../../lib/domain/feedback/clock';
import { marketplaceCodes } from '../../../lib/domain/marketplace';
import { calendars } from '../../../lib/policies/calendars';

const sixty = (left: Parameters<typeof clockOf>[0], today: string) => clockOf(left, 60, 60, today);

describe('the clock of a feedback', () => {
  it.each([
    ['2026-11-21', '2026-11-21', '2027-01-20', 'open', 60],
    ['2026-11-21', '2027-01-19', '2027-01-20', 'open', 1],
    ['2026-11-21', '2027-01-20', '2027-01-20', 'open', 0],
    ['2026-11-21', '2027-01-21', '2027-01-20', 'over', undefined],
    ['2026-12-31', '2026-12-31', '2027-03-01', 'open', 60],
    ['2027-12-31', '2027-12-31', '2028-02-29', 'open', 60],
    // The days on which clocks change in Europe and America lie in between.
    ['2026-02-20', '2026-04-21', '2026-04-21', 'open', 0],
    ['2026-10-01', '2026-11-30', '2026-11-30', 'open', 0],
  ])('left on %s, seen on %s: until %s, %s', (day, today, until, state, left) => {
    expect(sixty({ day }, today)).toEqual({
      until: { day: until },
      days: 60,
      state,
      ...(left !== undefined && { left }),
      basis: 'policy',
    });
  });

  const either = { either: ['2026-11-12', '2026-12-11'] as const };
  it.each([
    ['2026-12-20', 'open', 22],
    ['2027-01-11', 'open', 0],
    ['2027-01-12', 'unclear', 28],
    ['2027-02-09', 'unclear', 0],
    ['2027-02-10', 'over', undefined],
  ])('of a day with two readings on %s is %s', (today, state, left) => {
    const clock = sixty(either, today);
    expect(clock.until).toEqual({ either: ['2027-01-11', '2027-02-09'] });
    expect([clock.state, clock.left]).toEqual([state, left]);
  });
  it('says so where the person has set another number of days', () =>
    expect(clockOf({ day: '2026-11-21' }, 90, 60, '2026-11-21')).toMatchObject({ days: 90, basis: 'own' }));

  const days = fc
    .date({ min: new Date('2012-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  it('is open in the last moment of its last day where the marketplace is, and over in the next', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 365 }), fc.constantFrom(...marketplaceCodes), (day, count, code) => {
        const { timeZone } = calendars[code];
        const over = startOf(plusDays(day, count + 1), timeZone);
        const last = new Date(Date.parse(over) - 1).toISOString();
        expect(clockOf({ day }, count, 60, dayIn(last, timeZone))).toMatchObject({ state: 'open', left: 0 });
        expect(clockOf({ day }, count, 60, dayIn(over, timeZone)).state).toBe('over');
      }),
    );
  });
  it('counts down by one with each calendar day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (day, gone) => {
        const today = plusDays(day, gone);
        expect(sixty({ day }, today).left).toBe(60 - daysBetween(day, today));
      }),
    );
  });
});
