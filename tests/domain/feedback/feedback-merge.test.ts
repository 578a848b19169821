import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedbackFrom, mergeFeedback, missedFrom } from '../../../lib/domain/feedback/feedback-merge';
import {
  type FeedbackRecord,
  feedbackRecord,
  feedbackState,
  noteOf,
  versionsOf,
} from '../../../lib/domain/feedback/feedback-record';
import { z } from '../../../lib/domain/zod';
import { type SampleRow, sampleRow } from './sample-feedback';

const at = (hour: number): string => `2026-11-21T${String(hour).padStart(2, '0')}:00:00.000Z`;
const seenAt = (hour: number, more: SampleRow = {}): FeedbackRecord =>
  feedbackFrom(sampleRow(2, more), { at: at(hour), scope: 'one', marketplace: 'US' });

const days = fc.constantFrom('2026-04-03', '2026-03-04', '2026-05-03', '2026-11-12', '2026-12-11');
const rows: fc.Arbitrary<SampleRow> = fc.record(
  {
    // Enough different versions and days to reach the most that is kept.
    rating: fc.integer({ min: 1, max: 4 }),
    comment: fc.constantFrom('', 'Late', 'Never came', 'Broken'),
    left: fc.oneof(
      days.map((day) => ({ day })),
      fc.tuple(days, days).map((either) => ({ either })),
    ),
    struck: fc.constant(true),
    reply: fc.constantFrom('Sorry', 'We sent another'),
    amazonNote: fc.constantFrom('fulfilled-by-amazon' as const, 'buy-shipping' as const, 'other' as const),
  },
  { requiredKeys: ['rating', 'comment', 'left'] },
);
const sightings = fc
  .tuple(
    rows,
    fc.integer({ min: 0, max: 23 }).map(at),
    fc.constantFrom('one', 'two', undefined),
    fc.constantFrom('US' as const, 'UK' as const, undefined),
    fc.array(fc.integer({ min: 0, max: 23 }).map(at), { maxLength: 3 }),
    fc.boolean(),
    fc.option(
      fc.record({
        at: fc.integer({ min: 0, max: 23 }).map(at),
        order: fc.constantFrom('day-first' as const, 'month-first' as const, undefined),
      }),
      { nil: undefined },
    ),
  )
  .map(([row, moment, scope, marketplace, gone, marks, told]) => {
    const record = feedbackFrom(sampleRow(2, row), { at: moment, scope, marketplace, marks, told });
    return gone.reduce(missedFrom, record);
  });
const records = fc.array(sightings, { minLength: 1, maxLength: 12 }).map((each) => each.reduce(mergeFeedback));

describe('merging sightings of a feedback', () => {
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(mergeFeedback(a, b)).toEqual(mergeFeedback(b, a));
      }),
    );
  });
  it('does not depend on how they are grouped', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        expect(mergeFeedback(mergeFeedback(a, b), c)).toEqual(mergeFeedback(a, mergeFeedback(b, c)));
      }),
    );
  });
  it('changes nothing when the same is seen again', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(mergeFeedback(mergeFeedback(a, b), b)).toEqual(mergeFeedback(a, b));
      }),
    );
  });
  it('always gives a valid record', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(z.safeParse(feedbackRecord, mergeFeedback(a, b)).success).toBe(true);
      }),
    );
  });
  it('refuses two different orders', () => {
    const other = feedbackFrom(sampleRow(3), { at: at(1) });
    expect(() => mergeFeedback(seenAt(1), other)).toThrow(RangeError);
  });
});

describe('a feedback that changed', () => {
  it('shows the last words and keeps the first moment of each', () => {
    const merged = [
      seenAt(5, { rating: 4, comment: 'All well now' }),
      seenAt(3, { rating: 2 }),
      seenAt(4, { rating: 2 }),
      seenAt(1),
    ].reduce(mergeFeedback);
    expect(merged.shown.value).toEqual({ rating: 4, comment: 'All well now' });
    expect(versionsOf(merged).map(({ since, rating }) => [since, rating])).toEqual([
      [at(1), 1],
      [at(3), 2],
      [at(5), 4],
    ]);
    expect(merged.lowSince).toBeUndefined();
  });
  it('keeps one version without repeating it', () => {
    const merged = mergeFeedback(seenAt(3), seenAt(1));
    expect(merged.versions).toBeUndefined();
    expect(versionsOf(merged)).toEqual([{ since: at(1), rating: 1, comment: 'Kettle came a week late' }]);
  });
  it('keeps the first moment at which it was struck, and the reply when it is gone', () => {
    const merged = [seenAt(2, { struck: true, reply: 'Sorry' }), seenAt(3, { struck: true }), seenAt(1)].reduce(
      mergeFeedback,
    );
    expect([merged.struckAt, merged.reply?.value, feedbackState(merged)]).toEqual([at(2), 'Sorry', 'struck']);
  });
  const onList = (hour: number, more: SampleRow = {}): FeedbackRecord =>
    feedbackFrom(sampleRow(2, more), { at: at(hour), scope: 'one', marks: true });
  it('is not struck any more when a list shows it so, and keeps that it was', () => {
    const back = [onList(2, { struck: true }), onList(3), onList(1)].reduce(mergeFeedback);
    expect([feedbackState(back), back.struckAt, back.lowSince]).toEqual(['present', at(2), '2026-11-12']);
    expect(feedbackState(mergeFeedback(back, onList(4, { struck: true })))).toBe('struck');
  });
  it('has no statement of Amazon any more when a list shows none, and keeps which it was', () => {
    const back = mergeFeedback(onList(2, { amazonNote: 'fulfilled-by-amazon' }), onList(3));
    expect([feedbackState(back), noteOf(back), back.amazonNote?.value]).toEqual([
      'present',
      undefined,
      'fulfilled-by-amazon',
    ]);
    expect(noteOf(mergeFeedback(back, onList(4, { amazonNote: 'buy-shipping' })))).toBe('buy-shipping');
  });
  it('stays struck where it is seen on a page that does not tell', () => {
    const later = mergeFeedback(onList(2, { struck: true, amazonNote: 'buy-shipping' }), seenAt(3));
    expect([feedbackState(later), noteOf(later)]).toEqual(['struck', 'buy-shipping']);
  });
  it('counts as struck by the statement that Amazon adds when it strikes', () => {
    expect(feedbackState(seenAt(1, { amazonNote: 'buy-shipping' }))).toBe('struck');
    expect(feedbackState(seenAt(1, { amazonNote: 'other' }))).toBe('present');
  });
  it('has vanished when two loads did not show it after the last sighting, until it is seen again', () => {
    const missed = missedFrom(seenAt(1), at(2));
    expect([feedbackState(missed), missed.lowSince]).toEqual(['present', '2026-11-12']);
    expect(feedbackState(missedFrom(missed, at(2)))).toBe('present');
    const gone = missedFrom(missed, at(4));
    expect([feedbackState(gone), gone.lowSince]).toEqual(['vanished', undefined]);
    expect(feedbackState(mergeFeedback(gone, seenAt(3)))).toBe('present');
    const back = mergeFeedback(gone, seenAt(5));
    expect([feedbackState(back), back.lowSince]).toEqual(['present', '2026-11-12']);
  });
});

describe('the day a feedback was left', () => {
  const either = (a: string, b: string) => ({ left: { either: [a, b] as const } });
  const dayOf = (...seen: FeedbackRecord[]) => {
    const { day, lowSince } = seen.reduce(mergeFeedback);
    return [day, lowSince];
  };
  it('is what two uncertain printings have in common', () =>
    expect(dayOf(seenAt(1, either('2026-04-03', '2026-03-04')), seenAt(2, either('2026-05-03', '2026-03-04')))).toEqual(
      ['2026-03-04', '2026-03-04'],
    ));
  it('stays uncertain where both say the same two', () =>
    expect(dayOf(seenAt(1, either('2026-04-03', '2026-03-04')), seenAt(2, either('2026-04-03', '2026-03-04')))).toEqual(
      [undefined, '2026-04-03'],
    ));
  it('is the later printing where two contradict each other', () =>
    expect(dayOf(seenAt(2, { left: { day: '2026-05-05' } }), seenAt(1, either('2026-04-03', '2026-03-04')))).toEqual([
      '2026-05-05',
      '2026-05-05',
    ]));
  it('is no day to come', () => expect(dayOf(seenAt(1, either('2026-12-11', '2026-11-12')))[0]).toBe('2026-11-12'));
  it('may be tomorrow by UTC, where it is tomorrow already', () =>
    expect(dayOf(seenAt(1, either('2026-11-22', '2026-10-22')))[0]).toBeUndefined());
});
