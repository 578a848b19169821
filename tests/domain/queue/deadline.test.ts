import { describe, expect, it } from 'vitest';
import { daysFrom } from '../../../lib/domain/queue/deadline';

// 20:30 on Saturday in Los Angeles, 5:30 on Sunday in Berlin.
const NOW = '2026-11-22T04:30:00.000Z';

describe('days of a store', () => {
  it.each([
    ['America/Los_Angeles', '2026-11-22T04:30:00.000Z', 'overdue'],
    ['America/Los_Angeles', '2026-11-22T04:30:00.001Z', 'today'],
    ['America/Los_Angeles', '2026-11-22T07:59:59.999Z', 'today'],
    ['America/Los_Angeles', '2026-11-22T08:00:00.000Z', 'tomorrow'],
    ['Europe/Berlin', '2026-11-22T08:00:00.000Z', 'today'],
    ['Europe/Berlin', '2026-11-22T23:00:00.000Z', 'tomorrow'],
    ['Europe/Berlin', '2026-11-23T23:00:00.000Z', 'week'],
    ['Europe/Berlin', '2026-11-29T22:59:59.999Z', 'week'],
    ['Europe/Berlin', '2026-11-29T23:00:00.000Z', 'later'],
  ])('in %s the end %s is %s', (zone, at, near) => {
    expect(daysFrom(NOW, zone).near({ at })).toBe(near);
  });
  it.each([
    ['America/Los_Angeles', '2026-11-20', 'overdue'],
    ['America/Los_Angeles', '2026-11-21', 'today'],
    ['Europe/Berlin', '2026-11-21', 'overdue'],
    ['Europe/Berlin', '2026-11-22', 'today'],
    ['Europe/Berlin', '2026-11-23', 'tomorrow'],
    ['Europe/Berlin', '2026-11-29', 'week'],
    ['Europe/Berlin', '2026-11-30', 'later'],
  ])('in %s the last day %s is %s', (zone, day, near) => {
    expect(daysFrom(NOW, zone).near({ day })).toBe(near);
  });
  it('say nothing of what has no end', () => expect(daysFrom(NOW, 'UTC').near(undefined)).toBe('none'));
  it('end where the next begins, also where clocks change', () => {
    const days = daysFrom('2026-03-29T00:30:00.000Z', 'Europe/Berlin');
    expect(days.endOf({ day: '2026-03-28' })).toBe('2026-03-28T23:00:00.000Z');
    expect(days.endOf({ day: '2026-03-29' })).toBe('2026-03-29T22:00:00.000Z');
  });
});
