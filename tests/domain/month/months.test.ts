import { expect, it } from 'vitest';
import { firstDay, lastDay, monthsUpTo, plusMonths } from '../../../lib/domain/month/months';

it('months go over the turn of a year, either way', () => {
  expect(monthsUpTo('2026-02', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  expect(plusMonths('2026-12', 1)).toBe('2027-01');
  expect(plusMonths('2026-01', -13)).toBe('2024-12');
});

it('months begin and end with their own days', () => {
  expect([firstDay('2026-02'), lastDay('2026-02')]).toEqual(['2026-02-01', '2026-02-28']);
  expect([lastDay('2028-02'), lastDay('2026-12')]).toEqual(['2028-02-29', '2026-12-31']);
});
