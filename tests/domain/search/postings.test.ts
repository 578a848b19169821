import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BLOCK, changedRow, countBits, noBits, placesOf, readRow, setBit } from '../../../lib/domain/search/postings';

const places = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 0, max: BLOCK - 1 }), { maxLength: 20 }),
  // So many that they are written as bits.
  fc
    .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 7 }))
    .map(([from, step]) =>
      Array.from({ length: 2_000 }, (_, index) => from + index * step).filter((place) => place < BLOCK),
    ),
);
const read = (row: string, word: string, longer = false): number[] => {
  const bits = noBits();
  readRow(row, word, longer, bits);
  expect(countBits(bits)).toBe(placesOf(bits).length);
  return placesOf(bits);
};
const sorted = (list: Iterable<number>): number[] => [...list].sort((a, b) => a - b);

it('a row holds exactly what was added and not removed, word by word', () => {
  fc.assert(
    fc.property(places, places, places, (first, second, gone) => {
      const one = changedRow('', new Map([['kettle', { add: first, remove: [] }]]));
      const two = changedRow(
        one,
        new Map([
          ['kettles', { add: second, remove: [] }],
          ['kettle', { add: [], remove: gone }],
        ]),
      );
      expect(read(one, 'kettle')).toEqual(sorted(first));
      expect(read(two, 'kettle')).toEqual(sorted(new Set(first).difference(new Set(gone))));
      expect(read(two, 'kettle', true)).toEqual(sorted(second));
      expect(read(two, 'ket', true)).toEqual(sorted(new Set(read(two, 'kettle')).union(new Set(second))));
      expect(read(two, 'ettle')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('nothing is left of a row whose last thing is removed', () => {
  const row = changedRow('', new Map([['kettle', { add: [0, BLOCK - 1], remove: [] }]]));
  expect(changedRow(row, new Map([['kettle', { add: [], remove: [BLOCK - 1, 0] }]]))).toBe('');
});

it('bits are told one by one to the last', () => {
  const bits = noBits();
  for (const place of [0, 31, 32, BLOCK - 1]) setBit(bits, place);
  expect(placesOf(bits)).toEqual([0, 31, 32, BLOCK - 1]);
});
