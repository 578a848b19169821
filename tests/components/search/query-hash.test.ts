import fc from 'fast-check';
import { expect, it } from 'vitest';
import { queryOf, queryText } from '../../../components/search/query-hash';
import { hitKinds } from '../../../lib/domain/search/query';

it('a query comes back from the address as it was', () => {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const day = maybe(fc.constantFrom('2026-01-31', '2024-02-29'));
  const query = fc.record({
    typed: fc.string({ maxLength: 200, unit: 'grapheme' }).filter((text) => text.length <= 200),
    kind: maybe(fc.constantFrom(...hitKinds)),
    store: maybe(fc.constantFrom('US' as const, 'JP' as const)),
    from: day,
    to: day,
  });
  fc.assert(
    fc.property(query, (each) => {
      expect(queryOf(queryText(each))).toEqual(each);
    }),
  );
});

it('leaves out what an address cannot mean', () => {
  expect(queryOf('q=kettle&kind=memo&store=XX&from=2026-13-45&to=yesterday')).toEqual({ typed: 'kettle' });
  expect(queryOf('')).toEqual({ typed: '' });
  expect(queryOf(`q=${'a'.repeat(500)}`).typed).toHaveLength(200);
});
