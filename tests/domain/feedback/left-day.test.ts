import { describe, expect, it } from 'vitest';
import { settleDay } from '../../../lib/domain/feedback/left-day';

const either = { either: ['2026-04-03', '2026-03-04'] as const };

describe('settleDay', () => {
  it.each([
    ['no reading before the purchase', either, { notBefore: '2026-03-20' }, { day: '2026-04-03' }],
    ['a reading on the day of the purchase', either, { notBefore: '2026-03-04' }, either],
    ['no reading to come', either, { notAfter: '2026-03-30' }, { day: '2026-03-04' }],
    ['nothing where neither reading fits', either, { notBefore: '2026-06-01' }, either],
    ['nothing where both hold', either, { notBefore: '2026-01-01', notAfter: '2026-12-31' }, either],
    ['a settled day as it is', { day: '2026-03-04' }, { notBefore: '2026-06-01' }, { day: '2026-03-04' }],
  ])('takes %s', (_what, left, evidence, settled) => {
    expect(settleDay(left, evidence)).toEqual(settled);
  });
});
