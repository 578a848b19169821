import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../lib/domain/text/segments';

const span = (start: number, end: number, mark = 'a') => ({ start, end, mark });

describe('a text cut at its marks', () => {
  it.each([
    ['nothing marked', 'abc', [], ['abc']],
    ['one mark', 'abcdef', [span(2, 4)], ['ab', '[cd]', 'ef']],
    ['marks at both ends', 'abcd', [span(0, 1), span(3, 4)], ['[a]', 'bc', '[d]']],
    ['marks out of order', 'abcd', [span(2, 3), span(0, 1)], ['[a]', 'b', '[c]', 'd']],
    ['marks that overlap', 'abcdef', [span(1, 4), span(2, 6)], ['a', '[bcd]', '[ef]']],
    ['a mark beyond the end', 'abc', [span(1, 9)], ['a', '[bc]']],
    ['an empty mark', 'abc', [span(1, 1)], ['abc']],
    ['no text', '', [span(0, 3)], []],
  ] as const)('%s', (_, text, spans, pieces) => {
    expect(segmentsOf(text, spans).map((piece) => (piece.mark ? `[${piece.text}]` : piece.text))).toEqual(pieces);
  });
  it('loses no letter, whatever is marked', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 })));
    fc.assert(
      fc.property(fc.string(), spans, (text, marks) => {
        const pieces = segmentsOf(
          text,
          marks.map(([start, end]) => span(start, end)),
        );
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
});
