import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ground } from '../../../lib/domain/concession';
import { remediesFor } from '../../../lib/domain/feedback/remedies';
import { remedyTexts, topicTexts } from '../../../lib/domain/feedback/topic-texts';
import { type TopicEntry, topicTrend } from '../../../lib/domain/feedback/topic-trend';
import { type Topic, topics } from '../../../lib/domain/text/text';
import { z } from '../../../lib/domain/zod';
import { bestPractices } from '../../../lib/policies/best-practices';

const english = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../public/_locales/en/messages.json'), 'utf8'),
) as Record<string, unknown>;

/** So many feedbacks of one star in a month. */
const complaints = (count: number, topic: Topic, month = '2026-11'): TopicEntry[] =>
  Array.from({ length: count }, () => ({ month, rating: 1, topics: [topic] }));
const shown = (entries: TopicEntry[], month = '2026-11'): [Topic, number, number][] =>
  remediesFor(topicTrend(entries), bestPractices, month).map(({ topic, complaints: each, of }) => [topic, each, of]);

describe('remediesFor', () => {
  it('shows the remedy of a cause that three complaints name', () => {
    expect(shown([...complaints(3, 'late_delivery'), ...complaints(20, 'price')])).toEqual([['late_delivery', 3, 23]]);
  });
  it('shows it from two on where they are a fifth of all', () => {
    expect(shown([...complaints(2, 'packaging'), ...complaints(8, 'price')])).toEqual([['packaging', 2, 10]]);
    expect(shown([...complaints(2, 'packaging'), ...complaints(9, 'price')])).toEqual([]);
  });
  it('shows nothing for a single complaint, be it the only one', () => {
    expect(shown(complaints(1, 'late_delivery'))).toEqual([]);
  });
  it('counts this month and the two before it', () => {
    const old = complaints(3, 'damaged', '2026-08');
    expect(shown([...old, ...complaints(1, 'damaged')])).toEqual([]);
    expect(shown([...old, ...complaints(1, 'damaged')], '2026-10')).toEqual([['damaged', 3, 3]]);
    expect(shown(complaints(3, 'damaged', '2026-11'), '2027-01')).toEqual([['damaged', 3, 3]]);
  });
  it('counts what is yet to come as little as what is long past', () => {
    expect(shown(complaints(3, 'damaged', '2026-12'))).toEqual([]);
  });
  it('puts the most frequent cause first, with every practice against it', () => {
    const remedies = remediesFor(
      topicTrend([...complaints(3, 'packaging'), ...complaints(5, 'late_delivery')]),
      bestPractices,
      '2026-11',
    );
    expect(remedies.map(({ topic, practices }) => [topic, practices.map(({ text }) => text)])).toEqual([
      ['late_delivery', ['remedyLateDelivery', 'remedyTellDelays']],
      ['packaging', ['remedyPackaging']],
    ]);
  });
  it('shows nothing where nothing was seen', () => expect(shown([])).toEqual([]));
});

describe('best practices', () => {
  it.each(bestPractices)('$topic: $text has a source, and a text of its own', ({ text, ground: given }) => {
    const read = z.parse(ground, given);
    expect(read.source?.url).toMatch(/^https?:/);
    expect(read.sure).toBeDefined();
    expect(read.reading?.length).toBeGreaterThan(10);
    expect(english).toHaveProperty(text);
  });
  it('stand against every complaint but that of the price, and every text of theirs is used', () => {
    const against = new Set(bestPractices.map(({ topic }) => topic));
    expect(topics.filter((topic) => !against.has(topic))).toEqual(['price', 'praise']);
    expect([...new Set(bestPractices.map(({ text }) => text))].sort()).toEqual([...remedyTexts].sort());
  });
});

it('every topic has a name of its own', () => {
  const names = topics.map((topic) => topicTexts[topic]);
  expect(new Set(names).size).toBe(topics.length);
  for (const name of names) expect(english).toHaveProperty(name);
});
