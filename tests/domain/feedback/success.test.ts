import { describe, expect, it } from 'vitest';
import { feedbackFrom, mergeFeedback, missedFrom } from '../../../lib/domain/feedback/feedback-merge';
import type { FeedbackRecord } from '../../../lib/domain/feedback/feedback-record';
import { successesOf } from '../../../lib/domain/feedback/success';
import type { Note } from '../../../lib/domain/note';
import { sampleNote } from '../sample-note';
import { orderIdOf, type SampleRow, sampleRow } from './sample-feedback';

const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`;
const seen = (number: number, day: number, row: SampleRow = {}): FeedbackRecord =>
  feedbackFrom(sampleRow(number, row), { at: at(day) });
const pressed = (number: number, text = 'fulfilment', kind: Note['kind'] = 'requested', removed = false): Note =>
  sampleNote({
    id: crypto.randomUUID(),
    orderId: orderIdOf(number) as Note['orderId'],
    at: at(13),
    kind,
    text,
    removed,
  });
const success = (notes: Note[], records: FeedbackRecord[]) =>
  successesOf(notes, new Map(records.map((record) => [record.orderId as string, record])));

const gone = (number: number) => [at(14), at(15)].reduce(missedFrom, seen(number, 12));
const struck = (number: number) => mergeFeedback(seen(number, 12), seen(number, 14, { struck: true }));
const still = (number: number) => mergeFeedback(seen(number, 12), seen(number, 16));

describe('own success', () => {
  it('is the share of requests after which a feedback was gone or struck, by category', () => {
    const { requests } = success(
      [pressed(1), pressed(2), pressed(3), pressed(4, 'obscene')],
      [gone(1), struck(2), still(3), gone(4)],
    );
    expect(requests.fulfilment).toEqual({ taken: 3, seen: 3, gone: 2, rate: 2 / 3 });
    expect(requests.obscene).toEqual({ taken: 1, seen: 1, gone: 1 });
    expect(requests['product-review']).toBeUndefined();
  });
  it.each([
    ['not looked at since', seen(1, 12), 0, 0],
    ['struck before', mergeFeedback(seen(1, 11, { struck: true }), seen(1, 16)), 1, 0],
    ['gone before, and back', mergeFeedback([at(11), at(12)].reduce(missedFrom, seen(1, 10)), seen(1, 16)), 1, 0],
    [
      'struck, and is not any more',
      [struck(1), feedbackFrom(sampleRow(1), { at: at(16), marks: true })].reduce(mergeFeedback),
      1,
      0,
    ],
    ['missed before, and gone by now', [at(12), at(14)].reduce(missedFrom, seen(1, 10)), 0, 0],
  ])('does not count one that was %s', (_what, record, looked, helped) => {
    expect(success([pressed(1)], [record]).requests.fulfilment).toEqual({ taken: 1, seen: looked, gone: helped });
  });
  it('counts asks apart, and requests without a category as other', () => {
    const { requests, asks } = success(
      [pressed(1, ''), pressed(2, '', 'asked'), pressed(3, '', 'asked', true)],
      [gone(1), gone(2), gone(3)],
    );
    expect([requests, asks]).toEqual([{ other: { taken: 1, seen: 1, gone: 1 } }, { taken: 1, seen: 1, gone: 1 }]);
  });
  it('is unknown where no feedback is remembered', () =>
    expect(success([pressed(1)], []).requests.fulfilment).toEqual({ taken: 1, seen: 0, gone: 0 }));
});
