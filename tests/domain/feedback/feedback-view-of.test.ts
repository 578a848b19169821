import { describe, expect, it } from 'vitest';
import { feedbackFrom } from '../../../lib/domain/feedback/feedback-merge';
import { feedbackLine } from '../../../lib/domain/feedback/feedback-view';
import {
  byUrgency,
  type FeedbackOrder,
  feedbackLineOf,
  type LineContext,
} from '../../../lib/domain/feedback/feedback-view-of';
import type { NoteKind } from '../../../lib/domain/note-change';
import type { Comment, Removal } from '../../../lib/domain/text/removal';
import { z } from '../../../lib/domain/zod';
import { sampleNote } from '../sample-note';
import { type SampleRow, sampleRow } from './sample-feedback';

const strikes: Removal = {
  verdict: 'amazon-strikes',
  category: 'fulfilment',
  confidence: 'likely',
  decisive: [{ start: 0, end: 4 }],
  missing: [],
  topics: [{ start: 0, end: 4, topic: 'late_delivery' }],
  language: 'en',
};
const order: FeedbackOrder = { channel: 'amazon', marketplace: 'US', purchasedOn: '2026-11-01' };
type Given = { row?: SampleRow; order?: FeedbackOrder; kinds?: NoteKind[]; today?: string; days?: number };
const lineOf = ({ row = {}, order, kinds = [], today = '2026-11-21', days = 60 }: Given) => {
  const asked: Comment[] = [];
  const context: LineContext = {
    now: '2026-11-21T10:00:00.000Z',
    today: () => today,
    buyerDays: days,
    requestDays: 90,
    assess: (comment) => {
      asked.push(comment);
      return strikes;
    },
  };
  const record = feedbackFrom(sampleRow(2, row), { at: '2026-11-21T10:00:00.000Z' });
  const notes = kinds.map((kind) => sampleNote({ kind, id: crypto.randomUUID() }));
  return { line: z.parse(feedbackLine, feedbackLineOf({ record, order, notes }, context)), asked };
};

describe('a line of feedback', () => {
  it('has both clocks, the verdict and the next step', () => {
    expect(lineOf({ order }).line).toMatchObject({
      marketplace: 'US',
      fulfilment: 'FBA',
      state: 'present',
      buyerRemoval: { until: { day: '2027-01-11' }, state: 'open', left: 51, basis: 'policy' },
      amazonRequest: { until: { day: '2027-02-10' }, state: 'open' },
      removal: { verdict: 'amazon-strikes', category: 'fulfilment', confidence: 'likely' },
      next: 'request',
    });
  });
  it('says of four and five stars neither clock nor verdict, and assesses nothing', () => {
    const { line, asked } = lineOf({ row: { rating: 4 } });
    expect([line.removal, line.buyerRemoval, line.amazonRequest, line.next, asked]).toEqual([
      undefined,
      undefined,
      undefined,
      'none',
      [],
    ]);
  });
  it('is too late once Amazon cannot be asked any more, with the category and no confidence', () => {
    expect(lineOf({ order, today: '2027-02-11' }).line).toMatchObject({
      removal: { verdict: 'too-late', category: 'fulfilment', confidence: null },
      next: 'reply',
    });
    expect(lineOf({ order, today: '2027-02-10' }).line.removal?.verdict).toBe('amazon-strikes');
  });
  it('says where the days are the person’s own', () =>
    expect(lineOf({ days: 90 }).line.buyerRemoval).toMatchObject({ until: { day: '2027-02-10' }, basis: 'own' }));
  it('settles an uncertain day by the purchase', () => {
    const row = { left: { either: ['2026-10-11', '2026-11-10'] as const } };
    expect(lineOf({ row, order }).line.left).toEqual({ day: '2026-11-10' });
    expect(lineOf({ row }).line.left).toEqual(row.left);
  });

  it.each<[string, Given, string, boolean | null]>([
    ['nothing', {}, 'unknown', null],
    ['the order’s page', { order }, 'FBA', null],
    [
      'the order’s page, against the person',
      { order: { ...order, channel: 'seller' }, kinds: ['fulfilled-by-amazon'] },
      'FBM',
      null,
    ],
    ['Amazon’s statement', { row: { amazonNote: 'fulfilled-by-amazon' } }, 'FBA', null],
    ['Amazon’s other statement', { row: { amazonNote: 'buy-shipping' } }, 'unknown', true],
    ['the person', { kinds: ['fulfilled-by-amazon', 'not-buy-shipping'] }, 'FBA', false],
    ['the person, otherwise', { kinds: ['fulfilled-by-seller', 'buy-shipping-on-time'] }, 'FBM', true],
  ])('knows who ships from %s', (_what, given, fulfilment, buyShippingOnTime) => {
    const { line, asked } = lineOf(given);
    expect(line.fulfilment).toBe(fulfilment);
    expect(asked).toEqual([{ text: 'Kettle came a week late', rating: 1, fulfilment, buyShippingOnTime }]);
  });
  it('knows that it was replied to from the page', () =>
    expect(lineOf({ row: { reply: 'Sorry' } }).line).toMatchObject({ replied: true, next: 'none' }));
});

it('the soonest clock comes first, then the fewer stars', () => {
  const lines = [
    lineOf({ row: { rating: 3 } }),
    lineOf({ row: { rating: 1, left: { day: '2026-11-13' } } }),
    lineOf({ row: { rating: 1 } }),
    lineOf({ row: { rating: 5 } }),
  ].map(({ line }) => line);
  const sorted = lines.sort(byUrgency(({ buyerRemoval }) => buyerRemoval?.left));
  expect(sorted.map(({ rating, buyerRemoval }) => [rating, buyerRemoval?.left])).toEqual([
    [1, 51],
    [3, 51],
    [1, 52],
    [5, undefined],
  ]);
});
