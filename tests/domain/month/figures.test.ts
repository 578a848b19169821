import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../lib/domain/month/cell';
import type { Cover } from '../../../lib/domain/month/cover';
import { type FigureId, figures, rowsOf } from '../../../lib/domain/month/figures';
import { standsOut } from '../../../lib/domain/month/stands-out';
import { misses, targetFor } from '../../../lib/domain/month/target';
import type { MonthView } from '../../../lib/domain/month/view';
import { monthViews } from '../../../lib/domain/month/view';
import type { ReportKind } from '../../../lib/domain/report/coverage';
import { performanceTargets } from '../../../lib/policies/performance-targets';

const none = { state: 'none' } as const;
const whole = { state: 'whole' } as const;
const days = (from: number, to: number): Cover => ({
  state: 'part',
  spans: [{ from: `2026-10-0${from}`, to: `2026-10-0${to}` }],
});
const view = (counts: Record<string, number>, cover: Partial<Record<ReportKind, Cover>> = {}): MonthView => ({
  month: '2026-10',
  counts,
  cover: { orders: none, returns: none, payments: none, feedback: none, performance: none, ...cover },
});
const cell = (figure: FigureId, of: MonthView): Cell => figures[figure].cell(of, 'USD');

describe('a figure', () => {
  it('that no source speaks of was not seen, and is no zero', () => {
    for (const row of rowsOf([view({})])) expect([row.figure, row.cells[0]?.state]).toEqual([row.figure, 'not-seen']);
  });
  it('is zero where a report of the month says so', () => {
    expect(cell('chargebacks', view({}, { payments: whole }))).toEqual({
      state: 'value',
      value: 0,
      extent: { of: 'month' },
    });
  });
  it('says of which days it speaks', () => {
    expect(cell('orders', view({ orders: 3 }, { orders: days(1, 4) }))).toMatchObject({
      value: 3,
      extent: { of: 'days', spans: [{ from: '2026-10-01', to: '2026-10-04' }] },
    });
  });
});

describe('the refund rate', () => {
  const counts = { orders: 200, 'refunded-orders': 3 };
  it('is refunded orders by orders', () => {
    expect(cell('refund-rate', view(counts, { orders: whole, payments: whole }))).toMatchObject({
      value: 15_000,
      part: 3,
      whole: 200,
    });
  });
  it.each<[string, Partial<Record<ReportKind, Cover>>, object]>([
    ['the payments are missing', { orders: whole }, { state: 'not-seen', report: 'payments' }],
    ['the orders are missing', { payments: whole }, { state: 'not-seen', report: 'orders' }],
    ['both speak of different days', { orders: days(1, 9), payments: days(1, 8) }, { state: 'apart' }],
    ['not every store has both', { orders: { state: 'apart' }, payments: { state: 'apart' } }, { state: 'apart' }],
  ])('is none where %s', (_, cover, expected) => {
    expect(cell('refund-rate', view(counts, cover))).toMatchObject(expected);
  });
  it('is nothing of no orders', () => {
    expect(cell('refund-rate', view({}, { orders: whole, payments: whole }))).toEqual({ state: 'nothing' });
  });
});

describe('feedback', () => {
  it('that is all gone was seen, and makes no rate', () => {
    const gone = view({ vanished: 2 });
    expect([cell('feedback-negative', gone), cell('negative-rate', gone)]).toMatchObject([
      { value: 0, extent: { of: 'seen', report: 'feedback' } },
      { state: 'nothing' },
    ]);
  });
  it('is the month’s where its report was imported', () => {
    expect(cell('negative-rate', view({ 'feedback-5': 97, 'feedback-2': 3 }, { feedback: whole }))).toMatchObject({
      value: 30_000,
      extent: { of: 'month' },
    });
  });
});

describe('the order defect rate', () => {
  const counts = { orders: 100, defects: 2, 'feedback-1': 2 };
  it('is at least that, while a source is missing', () => {
    expect(cell('defect-rate', view(counts, { orders: whole, payments: whole }))).toMatchObject({
      value: 20_000,
      atLeast: true,
    });
    const all = { orders: whole, payments: whole, returns: whole, feedback: whole };
    expect(cell('defect-rate', view(counts, all))).not.toHaveProperty('atLeast');
  });
  it('is not known where nothing tells of a defect', () => {
    expect(cell('defect-rate', view({ orders: 100 }, { orders: whole }))).toEqual({
      state: 'not-seen',
      report: 'feedback',
    });
  });
});

describe('answers', () => {
  it('count where their times are certain, and tell how many are not', () => {
    const of = view({ 'replies-answered': 4, 'replies-in-time': 3, 'replies-minutes': 600, 'replies-uncertain': 2 });
    expect([cell('reply-share', of), cell('reply-mean', of)]).toMatchObject([
      { value: 750_000, uncertain: 2 },
      { value: 150, uncertain: 2 },
    ]);
  });
});

describe('stores', () => {
  const month = (marketplace: 'US' | 'DE' | 'FR' | '-', counts: Record<string, number>) => ({
    id: `${marketplace}/2026-10`,
    marketplace,
    month: '2026-10',
    counts,
  });
  const kept = {
    months: [
      month('US', { orders: 5, 'sales:USD': 500 }),
      month('DE', { orders: 7, 'sales:EUR': 700 }),
      month('FR', { orders: 1, 'sales:EUR': 50 }),
      month('-', { 'feedback-1': 1 }),
    ],
    coverage: [],
  };
  it('are added up, amounts by their currency, and what is of no known store is where all are', () => {
    const [all] = monthViews(kept, ['2026-10'], { off: [] });
    expect(all?.counts).toEqual({ orders: 13, 'sales:USD': 500, 'sales:EUR': 750, 'feedback-1': 1 });
    const sales = rowsOf(all ? [all] : []).filter(({ figure }) => figure === 'sales');
    expect(sales.map(({ currency, cells }) => [currency, cells[0]])).toMatchObject([
      ['USD', { value: 500 }],
      ['EUR', { value: 750 }],
    ]);
  });
  it('that are switched off, or not chosen, count nothing', () => {
    expect(monthViews(kept, ['2026-10'], { off: ['US', 'FR'] })[0]?.counts).toEqual({
      orders: 7,
      'sales:EUR': 700,
      'feedback-1': 1,
    });
    expect(monthViews(kept, ['2026-10'], { store: 'US', off: [] })[0]?.counts).toEqual({ orders: 5, 'sales:USD': 500 });
  });
});

describe('targets', () => {
  it('are those of the store, or what is published elsewhere, marked so', () => {
    expect(targetFor(performanceTargets, 'defect-rate', 'IT')).toMatchObject({
      fact: { marketplace: 'IT' },
      elsewhere: false,
    });
    expect(targetFor(performanceTargets, 'reply-share', 'DE')).toMatchObject({
      fact: { marketplace: 'UK' },
      elsewhere: true,
    });
  });
  it.each([
    ['below', 10_000, true],
    ['at-most', 10_000, false],
    ['at-least', 10_000, false],
  ] as const)('%s: the limit itself misses it: %s', (condition, ppm, missed) => {
    expect(misses(10_000, { condition, ppm })).toBe(missed);
    expect(misses(condition === 'at-least' ? 9_999 : 10_001, { condition, ppm })).toBe(true);
  });
  it('tell which of the newest months stand out', () => {
    const bad = view({ 'feedback-5': 90, 'feedback-1': 10 });
    const good = view({ 'feedback-5': 99, 'feedback-1': 1 });
    const found = (views: MonthView[]) =>
      standsOut(rowsOf(views), ['2026-10', '2026-09', '2026-08'], performanceTargets, undefined).map(
        ({ figure, month }) => [figure, month],
      );
    expect(found([good, bad, good])).toEqual([['negative-rate', '2026-09']]);
    expect(found([good, good, bad])).toEqual([]);
  });
});
