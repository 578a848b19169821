import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../lib/domain/text/clauses';

const parts = (text: string): string[] => clausesOf(text).map(({ start, end }) => text.slice(start, end));

describe('clauses', () => {
  it.each([
    ['Great case, but it came late.', ['Great case', 'it came late']],
    ['Nice lamp and very fast shipping', ['Nice lamp', 'very fast shipping']],
    ['Fast and friendly', ['Fast and friendly']],
    ['Costs 3.50 or 1,000 at 10:30', ['Costs 3.50 or 1,000 at 10:30']],
    ['Lieferung schnell.Gut verpackt,gerne wieder', ['Lieferung schnell', 'Gut verpackt', 'gerne wieder']],
    ['Die Hülle ist schön aber zu klein', ['Die Hülle ist schön', 'zu klein']],
    ['Bon produit mais livré en retard', ['Bon produit', 'livré en retard']],
    ['Pour ma fille', ['Pour ma fille']],
    ['Buena funda pero llegó tarde', ['Buena funda', 'llegó tarde']],
    ['La custodia è bella ma troppo piccola', ['La custodia è bella', 'troppo piccola']],
    ['First line\nsecond line', ['First line', 'second line']],
    ['Broke on day one...no refund!!! See example.com', ['Broke on day one', 'no refund', 'See example.com']],
    ['… !!', []],
    ['', []],
  ])('%j', (text, expected) => expect(parts(text)).toEqual(expected));

  it('lie in the text, in order, without overlapping', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { start, end } of clausesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    ));
  it('take time in proportion to the length', () => {
    const long = 'it works and it fits, but well. '.repeat(6_000);
    const started = performance.now();
    expect(clausesOf(long).length).toBeGreaterThan(6_000);
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
