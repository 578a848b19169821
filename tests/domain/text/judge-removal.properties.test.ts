import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextLanguage } from '../../../lib/domain/text/text';
import { decisiveWords, deliveries, judge, productReviews, remarks, serviceClauses } from './comments';

const written = [...productReviews, ...serviceClauses, ...deliveries, ...remarks];
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...written.map(([, text]) => text)), { maxLength: 5 }).map((texts) => texts.join('. ')),
);
const language = fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'ja', 'other');

describe('for any comment', () => {
  it('what is marked lies in the text, in order and apart', () =>
    fc.assert(
      fc.property(anyText, language, (text, spoken) => {
        const { decisive, spoils } = judge(spoken, text, { fulfilment: 'FBA' });
        let last = -1;
        for (const { start, end } of decisive) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(Math.max(last, spoils?.end ?? 0)).toBeLessThanOrEqual(text.length);
        if (spoils) expect(text.slice(spoils.start, spoils.end).trim()).not.toBe('');
      }),
    ));
  it('there is a category just where Amazon acts, and words wherever there is a category', () =>
    fc.assert(
      fc.property(anyText, language, (text, spoken) => {
        const removal = judge(spoken, text, { fulfilment: 'FBA' });
        const acts = removal.verdict === 'amazon-removes' || removal.verdict === 'amazon-strikes';
        expect(removal.category !== null).toBe(acts);
        expect(removal.confidence !== null).toBe(acts);
        if (acts) expect(decisiveWords(text, removal).join('')).not.toBe('');
      }),
    ));
  it('blanks around it and capitals change nothing', () =>
    fc.assert(
      fc.property(fc.constantFrom(...written), fc.constantFrom(' ', '\n', '\t ', '\n\n'), ([spoken, text], blank) => {
        const { verdict, category, confidence } = judge(spoken, text, { fulfilment: 'FBA' });
        const same = { verdict, category, confidence };
        expect(judge(spoken, text + blank, { fulfilment: 'FBA' })).toMatchObject(same);
        expect(judge(spoken, blank + text, { fulfilment: 'FBA' })).toMatchObject(same);
        expect(judge(spoken, text.toUpperCase(), { fulfilment: 'FBA' })).toMatchObject(same);
      }),
    ));
});

describe('a clause about the seller’s side', () => {
  const pairs = productReviews.flatMap(([spoken, review]) =>
    serviceClauses.filter(([each]) => each === spoken).map(([, clause]) => ({ spoken, review, clause })),
  );
  it.each(['. ', ', ', '\n', ' - '])('added with %j never leaves a likely product review', (joint) => {
    for (const { spoken, review, clause } of pairs) {
      for (const text of [`${review.replace(/\.$/, '')}${joint}${clause}`, `${clause}${joint}${review}`])
        expect([text, judge(spoken, text).confidence]).not.toEqual([text, 'likely']);
    }
  });
});

describe('a long comment', () => {
  const times = (text: string, language: TextLanguage = 'en'): number => {
    const started = performance.now();
    judge(language, text);
    return performance.now() - started;
  };
  it('takes time in proportion to its length', () => {
    const text = 'The lamp works well and it fits my desk, but the parcel came late. ';
    times(text.repeat(200));
    expect(times(text.repeat(4_000))).toBeLessThan(3_000);
    expect(times('a'.repeat(200_000))).toBeLessThan(3_000);
    expect(times('a '.repeat(100_000))).toBeLessThan(3_000);
    expect(times('!'.repeat(200_000))).toBeLessThan(3_000);
    expect(times('not '.repeat(50_000))).toBeLessThan(3_000);
    expect(times('works shipping '.repeat(15_000))).toBeLessThan(3_000);
    expect(times('shipping seller '.repeat(15_000))).toBeLessThan(3_000);
    expect(times('liefer'.repeat(30_000), 'de')).toBeLessThan(3_000);
    expect(times('x'.repeat(200_000), 'de')).toBeLessThan(3_000);
  });
});
