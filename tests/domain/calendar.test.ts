import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, daysBetween, plusDays, startOf } from '../../lib/domain/calendar';
import { type MarketplaceCode, marketplaceCodes } from '../../lib/domain/marketplace';
import { calendars } from '../../lib/policies/calendars';

describe('the day a moment is, in the marketplace it concerns', () => {
  it.each<[string, MarketplaceCode, string, string]>([
    ['2026-09-01T05:59:59.000Z', 'US', '2026-08-31', 'an hour before midnight in Los Angeles'],
    ['2026-09-01T07:00:00.000Z', 'US', '2026-09-01', 'midnight in Los Angeles'],
    ['2026-08-31T15:00:00.000Z', 'JP', '2026-09-01', 'midnight in Tokyo'],
    ['2026-03-29T00:30:00.000Z', 'DE', '2026-03-29', 'the night the clocks go forward in Berlin'],
    ['2026-10-24T22:30:00.000Z', 'DE', '2026-10-25', 'the night they go back'],
    ['2026-12-31T13:00:00.000Z', 'AU', '2027-01-01', 'New Year in Sydney'],
  ])('%s in %s is %s: %s', (at, code, day) => {
    expect(dayIn(at, calendars[code].timeZone)).toBe(day);
  });
  it('is no day in a zone nobody knows', () =>
    expect(() => dayIn('2026-09-01T00:00:00.000Z', 'Nowhere/Land')).toThrow(RangeError));
});

describe('windows of calendar days', () => {
  it.each([
    ['2026-11-21', 60, '2027-01-20'],
    ['2026-11-21', 90, '2027-02-19'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days is %s', (day, days, later) => {
    expect(plusDays(day, days)).toBe(later);
    expect(daysBetween(day, later)).toBe(days);
  });

  const days = fc
    .date({ min: new Date('2012-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  it('leads back to where it came from, whatever clocks do in between', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 400 }), (day, count) => {
        expect(plusDays(plusDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, plusDays(day, count))).toBe(count);
      }),
    );
  });
  it('every day begins on itself and the moment before is the day before, in every marketplace', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...marketplaceCodes), (day, code) => {
        const { timeZone } = calendars[code];
        const start = startOf(day, timeZone);
        expect(dayIn(start, timeZone)).toBe(day);
        expect(dayIn(new Date(Date.parse(start) - 1).toISOString(), timeZone)).toBe(plusDays(day, -1));
      }),
    );
  });
});
