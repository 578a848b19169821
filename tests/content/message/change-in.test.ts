import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeIn } from '../../../lib/content/message/change-in';

it.each([
  ['Hello', 'Hello there', 'last', 5, 5],
  ['Hello', 'Oh, Hello', 'first', 0, 0],
  ['I am', 'II am', 'first', 0, 0],
  ['I am', 'II am', 'last', 1, 1],
  ['one two three', 'one 2 three', 'last', 4, 7],
  ['same', 'same', 'last', 4, 4],
] as const)('from %j to %j, the %s change it can be', (before, after, which, start, end) => {
  expect(changeIn(before, after, which)).toEqual({ start, end });
});
it('is all that differs', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
  fc.assert(
    fc.property(text, text, fc.constantFrom('first', 'last'), (before, after, which) => {
      const { start, end } = changeIn(before, after, which);
      expect(start).toBeLessThanOrEqual(end);
      const tail = before.length - end;
      expect(before.slice(0, start) + after.slice(start, after.length - tail) + before.slice(end)).toBe(after);
    }),
  );
});
