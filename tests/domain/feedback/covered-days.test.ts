import { describe, expect, it } from 'vitest';
import { coveredDays, wouldShow } from '../../../lib/domain/feedback/covered-days';
import { feedbackFrom } from '../../../lib/domain/feedback/feedback-merge';
import { sampleRow } from './sample-feedback';

const middle = { first: false, last: false };

describe('coveredDays', () => {
  it.each([
    ['between first and last', ['2026-11-12', '2026-11-10', '2026-11-08'], middle, '2026-11-08', '2026-11-12'],
    ['with no newer page', ['2026-11-12', '2026-11-08'], { first: true, last: false }, '2026-11-08', undefined],
    ['with no older page', ['2026-11-12', '2026-11-08'], { first: false, last: true }, undefined, '2026-11-12'],
    ['up to the next settled day', [undefined, '2026-11-11', undefined], middle, '2026-11-11', '2026-11-11'],
  ])('are those %s', (_what, days, covers, after, before) => {
    const last = covers.last ? days.at(-1) : undefined;
    expect(coveredDays(days, covers)).toEqual({
      ...(after && { after }),
      ...(before && { before }),
      ...(last && { last }),
    });
  });
  it.each([
    ['a filtered list', ['2026-11-12'], undefined],
    ['an empty list', [], { first: true, last: true }],
    ['a list of uncertain days', [undefined, undefined], { first: true, last: true }],
    ['a list in another order', ['2026-11-08', '2026-11-12'], { first: true, last: true }],
  ])('are none of %s', (_what, days, covers) => {
    expect(coveredDays(days, covers)).toBeUndefined();
  });
});

describe('wouldShow', () => {
  const record = feedbackFrom(sampleRow(), { at: '2026-11-20T10:00:00.000Z', scope: 'one' });
  const list = { scope: 'one', at: '2026-11-21T10:00:00.000Z' };
  const days = { after: '2026-11-08', before: '2026-11-13' };
  it('says so of a feedback left within those days', () => expect(wouldShow(record, days, list)).toBe(true));
  it.each([
    ['on the day of the last row', record, { after: '2026-11-12' }, list],
    ['on the day of the first row', record, { before: '2026-11-12' }, list],
    ['of another account', record, days, { ...list, scope: 'two' }],
    ['seen later than the list', record, days, { ...list, at: '2026-11-20T09:00:00.000Z' }],
    ['whose day is uncertain', { ...record, day: undefined }, days, list],
  ])('does not of one %s', (_what, one, covered, where) => {
    expect(wouldShow(one as typeof record, covered, where)).toBe(false);
  });
});

describe('a feedback behind the last row, with no older page', () => {
  const seen = feedbackFrom(sampleRow(), { at: '2026-11-20T10:00:00.000Z', scope: 'one' });
  it.each([
    ['would stand there the day after', '2026-11-21', true],
    ['may be too old for a list of 14 days', '2026-11-26', false],
    ['may be too old for a list of 90 days', '2027-02-10', false],
  ])('%s', (_what, day, shown) => {
    const list = { scope: 'one', at: `${day}T10:00:00.000Z` };
    expect(wouldShow(seen, { last: '2026-11-15' }, list)).toBe(shown);
  });
});
