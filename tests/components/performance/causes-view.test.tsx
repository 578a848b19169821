import { beforeEach, describe, expect, it } from 'vitest';
import { weekRows } from '../../../components/performance/week-rows';
import { WeekView } from '../../../components/performance/week-view';
import { WhatStandsOut } from '../../../components/performance/what-stands-out';
import type { Causes } from '../../../lib/domain/month/causes';
import { targetFor } from '../../../lib/domain/month/target';
import type { WeekReport } from '../../../lib/domain/month/week';
import { performanceTargets } from '../../../lib/policies/performance-targets';
import { nameTexts, shown } from '../feedback/shown';

beforeEach(() => nameTexts());

const causes = (cut: boolean): Causes => ({
  trend: { months: [], complaints: [], topics: [] },
  refundReasons: [{ reason: 'defective', count: 500 }],
  returnReasons: [],
  cut,
});
const week = (cut: boolean): WeekReport => ({ from: '2026-11-09', to: '2026-11-15', causes: causes(cut) });
const notes = (place: HTMLElement): (string | null)[] =>
  [...place.querySelectorAll('[data-causes="cut"]')].map(({ textContent }) => textContent);
const NOTE = 'perfCausesCut 500';

describe('causes of which not all were looked through', () => {
  it.each([
    [true, [NOTE]],
    [false, []],
  ])('say so once in a week, and only then: %s', (cut, said) => {
    const place = shown(<WeekView report={week(cut)} due={undefined} storeOf={() => undefined} />);
    expect(notes(place)).toEqual(said);
    expect(weekRows(week(cut), []).flat().includes(NOTE)).toBe(cut);
  });
  it.each([
    ['refund-rate', true, [NOTE]],
    ['negative-rate', true, [NOTE]],
    ['negative-rate', false, []],
    // It has no causes of the account's own.
    ['reply-share', true, []],
  ] as const)('say so beside %s: %s', (figure, cut, said) => {
    const target = targetFor(performanceTargets, figure, 'US');
    const found = target ? [{ figure, month: '2026-11', value: 20_000, atLeast: false, target }] : [];
    const place = shown(<WhatStandsOut found={found} causes={causes(cut)} practices={[]} />);
    expect(place.querySelector(`[data-stands-out="${figure}"]`)).not.toBeNull();
    expect(notes(place)).toEqual(said);
  });
});
