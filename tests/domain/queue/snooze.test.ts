import { expect, it } from 'vitest';
import { LONGEST_SNOOZE } from '../../../lib/domain/queue/mark';
import { snoozes, snoozeUntil } from '../../../lib/domain/queue/snooze';

it.each([
  ['hour', '2026-11-22T10:15:00.000Z', '2026-11-22T11:15:00.000Z'],
  ['four-hours', '2026-11-22T10:15:00.000Z', '2026-11-22T14:15:00.000Z'],
  // A Sunday, at 23:30 in Berlin: tomorrow is Monday, and so is the next one.
  ['tomorrow', '2026-11-22T22:30:00.000Z', '2026-11-23T08:00:00.000Z'],
  ['monday', '2026-11-22T22:30:00.000Z', '2026-11-23T08:00:00.000Z'],
  // On a Monday the next one is in a week.
  ['monday', '2026-11-23T07:00:00.000Z', '2026-11-30T08:00:00.000Z'],
  // Clocks change on Sunday, 29 March.
  ['tomorrow', '2026-03-28T12:00:00.000Z', '2026-03-29T07:00:00.000Z'],
] as const)('%s from %s is until %s', (choice, now, until) => {
  expect(snoozeUntil(choice, now, 'Europe/Berlin')).toBe(until);
});

it('is never longer than a mark of it counts', () => {
  for (const choice of snoozes)
    for (let hour = 0; hour < 24 * 7; hour += 1) {
      const now = new Date(Date.UTC(2026, 9, 20, hour)).toISOString();
      const long = Date.parse(snoozeUntil(choice, now, 'Europe/Berlin')) - Date.parse(now);
      expect(long > 0 && long <= LONGEST_SNOOZE).toBe(true);
    }
});
