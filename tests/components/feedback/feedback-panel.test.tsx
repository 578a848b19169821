import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FeedbackPanel } from '../../../components/feedback/summary';
import type { FeedbackSummary } from '../../../lib/domain/feedback/feedback-row';
import type { FeedbackLine } from '../../../lib/domain/feedback/feedback-view';
import { overviewOf } from '../../../lib/domain/feedback/overview';
import { orderIdOf } from '../../domain/feedback/sample-feedback';
import { sampleLine, TODAY } from '../../domain/feedback/sample-line';
import { nameTexts, shown, textOf } from './shown';

const jump = vi.fn();
const draw = (lines: readonly FeedbackLine[], summary?: FeedbackSummary) =>
  shown(<FeedbackPanel overview={overviewOf(lines)} summary={summary} today={TODAY} jump={jump} />);
const due = (number: number, left: number) =>
  sampleLine(number, {
    buyerRemoval: { until: { day: '2026-12-01' }, days: 60, state: 'open', left, basis: 'policy' },
  });

beforeEach(() => {
  vi.clearAllMocks();
  nameTexts();
});

describe('the panel above a list of feedback', () => {
  it.each([
    [0, 'fbOpenNone fbOfLow 1', [sampleLine(1, { next: 'reply' })]],
    [1, 'fbOpenOne fbOfLow 1', [due(1, 3)]],
    [2, 'fbOpenMany 2 fbOfLow 2', [due(1, 3), due(2, 4)]],
  ])('says that %i can still be dealt with', (_, text, lines) => {
    expect(textOf(draw(lines).querySelector('.open'))).toBe(text);
  });
  it('says where there is none', () => expect(textOf(draw([]))).toContain('fbNone'));
  it.each([
    [1, 'fbOnlyStruckOne'],
    [2, 'fbOnlyStruckMany 2'],
  ])('says that %i was struck and nothing is left to do', (count, text) => {
    const struck = Array.from({ length: count }, (_, at) => sampleLine(at + 1, { state: 'struck', next: 'none' }));
    const place = draw(struck);
    expect(textOf(place)).toContain(text);
    expect(textOf(place)).not.toContain('fbNone');
  });
  it('names the five most pressing, each a press away', () => {
    const place = draw([7, 3, 9, 1, 5, 8].map((left) => due(left, left)));
    const rows = [...place.querySelectorAll<HTMLElement>('[data-jump]')];
    expect(rows.map(({ dataset }) => dataset['jump'])).toEqual([1, 3, 5, 7, 8].map(orderIdOf));
    act(() => rows[1]?.click());
    expect(jump).toHaveBeenCalledWith(orderIdOf(3));
  });
  it('repeats no figure: each stands on its own line', () => {
    expect(draw([due(1, 3)]).querySelectorAll('[data-figure]')).toHaveLength(0);
  });
  it('shows the rates of spans that have any', () => {
    const place = draw([], {
      days30: { positive: 0, neutral: 0, negative: 0, count: 0 },
      days90: { positive: 99, neutral: 0, negative: 1, count: 100 },
      days365: { positive: 96, neutral: 0, negative: 4, count: 100 },
      lifetime: { positive: 120, neutral: 4, negative: 16, count: 140 },
    });
    const rows = [...place.querySelectorAll<HTMLElement>('[data-rate]')];
    expect(rows.map((row) => [row.dataset['rate'], row.dataset['band'], textOf(row.querySelector('b'))])).toEqual([
      ['days90', 'great', '1%'],
      ['days365', 'between', '4%'],
      ['lifetime', 'review', '11.4%'],
    ]);
  });
});
