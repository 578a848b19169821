import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesOf } from '../../evaluate/lines';

async function* pieces(all: readonly string[]): AsyncGenerator<string> {
  yield* all;
}
const read = (all: readonly string[]): Promise<string[]> => Array.fromAsync(linesOf(pieces(all)));

it.each([
  [['a\nb\n'], ['a', 'b']],
  [['a\r\nb'], ['a', 'b']],
  [
    ['a\r', '\nb'],
    ['a', 'b'],
  ],
  [
    ['a\u2028b\u2029c\u0085d\n', 'e'],
    ['a\u2028b\u2029c\u0085d', 'e'],
  ],
  [['a\n\nb\n'], ['a', '', 'b']],
  [[''], []],
])('%j are the lines %j', async (given, lines) => expect(await read(given)).toEqual(lines));

it('reads the same lines however they are cut into pieces', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '\u2028') })), async (all) => {
      expect(await read(all)).toEqual(await read([all.join('')]));
    }),
  ));
