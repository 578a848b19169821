// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListFilter } from '../../lib/dashboard/feedback-messages';
import { listFeedback } from '../../lib/dashboard/list-feedback';
import { surveyFeedback } from '../../lib/dashboard/survey-feedback';
import type { FeedbackRow } from '../../lib/domain/feedback/feedback-row';
import { History } from '../../lib/storage/database';
import { recordFeedbackRows } from '../../lib/storage/feedback-store';
import { orderIdOf } from '../domain/import/sample-report';

const NOW = '2026-11-20T10:00:00.000Z';
const SETUP = { buyerDays: 60, requestDays: 90, off: [] };

let db: History;
let opened = 0;
beforeEach(() => {
  db = new History(`desk-${opened++}`);
});
afterEach(() => db.delete());

const row = (number: number, more: object = {}): FeedbackRow =>
  ({ orderId: orderIdOf(number), rating: 1, left: { day: '2026-11-01' }, comment: '', ...more }) as FeedbackRow;

const record = (rows: FeedbackRow[], more: object = {}) =>
  recordFeedbackRows(db, { rows, at: NOW, source: 'page', marketplace: 'US', ...more });

const listed = async (filter: Partial<ListFilter>, most = 100, setup: Parameters<typeof listFeedback>[3] = SETUP) => {
  const { lines, more } = await listFeedback(db, { state: 'all', ...filter }, most, setup, NOW);
  return { numbers: lines.map(({ orderId }) => Number(orderId.slice(-7))), more };
};

describe('the list', () => {
  it('has the newest first, what has no settled day last, and says whether there is more', async () => {
    await record([
      row(1),
      row(2, { left: { day: '2026-11-03' } }),
      row(3, { left: { either: ['2026-03-04', '2026-04-03'] } }),
    ]);
    expect(await listed({})).toEqual({ numbers: [2, 1, 3], more: false });
    expect(await listed({}, 2)).toEqual({ numbers: [2, 1], more: true });
  });

  it('holds what passes the filter', async () => {
    await record([row(1), row(2, { rating: 3 }), row(3, { struck: true }), row(4, { rating: 5 })]);
    await record([row(5)], { marketplace: 'DE' });
    expect(await listed({ rating: 3 })).toMatchObject({ numbers: [2] });
    expect(await listed({ state: 'struck' })).toMatchObject({ numbers: [3] });
    expect(await listed({ marketplace: 'DE' })).toMatchObject({ numbers: [5] });
    expect(await listed({ state: 'vanished' })).toMatchObject({ numbers: [] });
    expect((await listed({}, 100, { ...SETUP, off: ['US'] })).numbers).toEqual([5]);
  });

  it('passes over a damaged record', async () => {
    await record([row(1)]);
    await db.feedback.put({ orderId: orderIdOf(2), day: '2026-11-02', lastSeenAt: NOW } as never);
    expect(await listed({ rating: 1 })).toMatchObject({ numbers: [1] });
    expect(await listed({})).toMatchObject({ numbers: [1] });
    expect((await surveyFeedback(db, SETUP, NOW)).months[0]?.counts).toEqual({ positive: 0, neutral: 0, negative: 1 });
  });
});

describe('the survey', () => {
  it('counts months by band, without what is struck, and says nothing of a month nobody saw', async () => {
    const october = { left: { day: '2026-10-05' } };
    await record([
      row(1, { rating: 2, comment: 'Arrived two weeks late' }),
      row(2, { rating: 3 }),
      row(3, { rating: 5 }),
      row(4, { struck: true }),
      row(5, { left: { day: '2026-09-09' }, rating: 4 }),
      row(6, { left: { either: ['2026-03-04', '2026-04-03'] } }),
    ]);
    const { months, total, undated, trend, seenAt } = await surveyFeedback(db, SETUP, NOW);
    expect(months.slice(0, 3)).toEqual([
      { month: '2026-11', counts: { positive: 1, neutral: 1, negative: 1 } },
      { month: '2026-10' },
      { month: '2026-09', counts: { positive: 1, neutral: 0, negative: 0 } },
    ]);
    expect({ total, undated, seenAt }).toEqual({ total: 6, undated: 1, seenAt: NOW });
    expect(trend.topics[0]).toMatchObject({ topic: 'late_delivery', total: 1 });
    await record([row(7, { ...october, rating: 1 })]);
    expect((await surveyFeedback(db, SETUP, NOW)).months[1]?.counts).toMatchObject({ negative: 1 });
  });

  it('counts topics by the rule of the months: not what is struck or gone, and no zero for a month nobody saw', async () => {
    const late = { comment: 'Arrived two weeks late' };
    await record([
      row(1, { ...late, left: { day: '2026-09-09' } }),
      row(2, late),
      row(3, { ...late, struck: true }),
      row(4, { ...late, left: { day: '2026-08-08' }, struck: true }),
    ]);
    await db.feedback.update(orderIdOf(2) as never, { absentAt: '2026-11-20T11:00:00.000Z' });
    const { months, trend } = await surveyFeedback(db, SETUP, NOW);
    expect(trend.topics).toEqual([{ topic: 'late_delivery', counts: [0, 1, undefined, 0], total: 1 }]);
    expect(trend.months).toEqual(['2026-08', '2026-09', '2026-10', '2026-11']);
    const negative = months.slice(0, 4).map(({ counts }) => counts?.negative);
    expect(negative.reverse()).toEqual([...trend.complaints]);
  });
});
