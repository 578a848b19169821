import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TopicEntry, topicTrend } from '../../../lib/domain/feedback/topic-trend';
import { topics } from '../../../lib/domain/text/text';

const entry = (month: string, rating: number, ...about: TopicEntry['topics']): TopicEntry => ({
  month,
  rating,
  topics: about,
});

describe('topicTrend', () => {
  it('counts complaints by topic and month', () => {
    const trend = topicTrend([
      entry('2026-09', 1, 'late_delivery', 'packaging'),
      entry('2026-09', 2, 'late_delivery'),
      entry('2026-10', 3, 'packaging'),
      entry('2026-10', 1, 'late_delivery', 'late_delivery'),
    ]);
    expect(trend).toEqual({
      months: ['2026-09', '2026-10'],
      complaints: [2, 2],
      topics: [
        { topic: 'late_delivery', counts: [2, 1], total: 3 },
        { topic: 'packaging', counts: [1, 1], total: 2 },
      ],
    });
  });
  it('has a month of which nothing was seen, but no figure of it, over the turn of the year too', () => {
    const { months, complaints, topics } = topicTrend([
      entry('2027-01', 1, 'damaged'),
      entry('2026-11', 1, 'damaged'),
      entry('2026-11', 1, 'price'),
    ]);
    expect(months).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(complaints).toEqual([2, undefined, 1]);
    expect(topics.map(({ counts }) => counts)).toEqual([
      [1, undefined, 1],
      [1, undefined, 0],
    ]);
  });
  it('takes of what is gone its month, which was seen, and no complaint', () => {
    const trend = topicTrend([
      entry('2026-09', 1, 'damaged'),
      { ...entry('2026-10', 1, 'damaged'), gone: true },
      entry('2026-11', 1, 'damaged'),
    ]);
    expect(trend.complaints).toEqual([1, 0, 1]);
    expect(trend.topics).toEqual([{ topic: 'damaged', counts: [1, 0, 1], total: 2 }]);
  });
  it('knows a month by a good feedback too, which is no complaint', () => {
    const trend = topicTrend([entry('2026-10', 5, 'late_delivery'), entry('2026-11', 4, 'praise')]);
    expect(trend).toEqual({ months: ['2026-10', '2026-11'], complaints: [0, 0], topics: [] });
  });
  it('never takes praise for a complaint', () => {
    expect(topicTrend([entry('2026-10', 1, 'praise')]).topics).toEqual([]);
  });
  it('ends with the last month that a day can name, and counts there too', () => {
    const trend = topicTrend([entry('9999-11', 1, 'damaged'), entry('9999-12', 1, 'damaged')]);
    expect(trend.months).toEqual(['9999-11', '9999-12']);
    expect(trend.complaints).toEqual([1, 1]);
  });
  it('does not fill centuries before a mistyped day, and loses no complaint of it', () => {
    const trend = topicTrend([
      entry('2026-09', 1, 'damaged'),
      entry('2026-11', 1, 'damaged'),
      entry('9999-12', 1, 'damaged'),
    ]);
    expect(trend.months).toEqual(['2026-09', '2026-10', '2026-11', '9999-12']);
    expect(trend.complaints).toEqual([1, undefined, 1, 1]);
    expect(trend.topics).toEqual([{ topic: 'damaged', counts: [1, undefined, 1, 1], total: 3 }]);
  });
  it('has no month where nothing was seen', () => {
    expect(topicTrend([])).toEqual({ months: [], complaints: [], topics: [] });
  });

  const month = fc
    .tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
  const entries = fc.array(
    fc.record({ month, rating: fc.integer({ min: 1, max: 5 }), topics: fc.subarray([...topics]) }),
    { maxLength: 20 },
  );
  it('starts and ends with months that were seen, has each once and loses no complaint', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const trend = topicTrend(given);
        const seen = given.map((each) => each.month).sort();
        expect(trend.months[0]).toBe(seen[0]);
        expect(trend.months.at(-1)).toBe(seen.at(-1));
        expect([...new Set(trend.months)].sort()).toEqual(trend.months);
        const negative = given.filter(({ rating }) => rating <= 3);
        expect(trend.complaints.reduce<number>((sum, each) => sum + (each ?? 0), 0)).toBe(negative.length);
        for (const { topic, counts, total } of trend.topics) {
          expect(counts).toHaveLength(trend.months.length);
          expect(trend.months.filter((_, index) => counts[index] !== undefined)).toEqual([...new Set(seen)]);
          expect(total).toBe(negative.filter((each) => each.topics.includes(topic)).length);
        }
      }),
    );
  });
});
