import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLanguages, topics } from '../../../lib/domain/text/text';
import { topicsOf } from '../../../lib/domain/text/topics';
import { topicCases } from './topic-cases';

/** Each topic of a text once, in the order of the list. */
const about = (text: string, language: Parameters<typeof topicsOf>[1]): string[] => {
  const found = new Set(topicsOf(text, language).map(({ topic }) => topic));
  return topics.filter((topic) => found.has(topic));
};

describe.each(Object.entries(topicCases))('comments in %s', (language, cases) => {
  it.each(cases.map(([text, expected]) => ({ text, expected })))(
    '“$text” is about [$expected]',
    ({ text, expected }) => {
      expect(about(text, language as keyof typeof topicCases).join(' ')).toBe(expected);
    },
  );
});

describe('topicsOf', () => {
  it('names the words that it knows a topic by', () => {
    const text = 'Nice lamp, but the box was crushed.';
    expect(topicsOf(text, 'en').map(({ topic, start, end }) => [topic, text.slice(start, end)])).toEqual([
      ['packaging', 'crushed'],
    ]);
  });
  it('finds a topic in each clause that is about it', () => {
    expect(topicsOf('It came late. Again it came late.', 'en').map(({ topic }) => topic)).toEqual([
      'late_delivery',
      'late_delivery',
    ]);
  });
  it.each(['ja', 'other'] as const)('finds nothing in a language without words (%s)', (language) => {
    expect(topicsOf('It came late.', language)).toEqual([]);
  });

  const words = fc.constantFrom(
    ...'the box came not broken late never arrived Karton kaputt nicht kam pas arrivé no llegó mai arrivato , . but and 🎉 \n wrong refund'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words).map((each) => each.join(' ')),
  );
  const language = fc.constantFrom(...textLanguages, 'other' as const);
  it('never throws, and its spans lie in the text, in order', () => {
    fc.assert(
      fc.property(text, language, (given, spoken) => {
        let last = 0;
        for (const { start, end, topic } of topicsOf(given, spoken)) {
          expect(topics).toContain(topic);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          expect(given.slice(start, end).trim()).toBe(given.slice(start, end));
          last = start;
        }
      }),
    );
  });
  it('is not changed by blanks behind the text', () => {
    fc.assert(
      fc.property(text, language, (given, spoken) => {
        expect(topicsOf(`${given} \n `, spoken)).toEqual(topicsOf(given, spoken));
      }),
    );
  });
  it('praises only where it complains of nothing', () => {
    fc.assert(
      fc.property(text, language, (given, spoken) => {
        const found = topicsOf(given, spoken).map(({ topic }) => topic);
        if (found.includes('praise')) expect(found).toEqual(['praise']);
      }),
    );
  });
});
