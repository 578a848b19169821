import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../lib/domain/listener/pieces';

// A vocabulary of a few pieces: what is usual has odds near 0.
const pieces = new Map(
  (
    [
      ['▁', -4],
      ['▁so', -2],
      ['▁sorry', -3],
      ['r', -3],
      ['ry', -3],
      ['s', -3],
      ['o', -3],
      ['.', -1],
    ] as const
  ).map(([piece, odds], at) => [piece, { id: at + 6, odds }]),
);
const vocabulary = { pieces, longest: 6 };
const named = (text: string, most = 80): string[] => {
  const names = new Map([...pieces].map(([piece, { id }]) => [id, piece]));
  return piecesOf(text, vocabulary, most).map((id) => names.get(id) ?? '?');
};

describe('pieces of a text', () => {
  it.each([
    ['the most usual way to lay it out', 'sorry', ['▁sorry']],
    ['a blank begins a piece', 'so so', ['▁so', '▁so']],
    ['what stands behind a piece is a piece of its own', 'sorry.', ['▁sorry', '.']],
    ['what is not known is one piece, however long', 'so 日本語.', ['▁so', '▁', '?', '.']],
    ['wide letters are those that they look like', 'ｓｏ', ['▁so']],
    ['nothing is a blank', '', ['▁']],
    ['blanks of all kinds are one', 'so\t\n\u00a0so', ['▁so', '▁so']],
    ['what is shouted means what it says', 'SORRY', ['▁sorry']],
    ['a text in capitals is one in small letters', 'So So SO Sorry', ['▁so', '▁so', '▁so', '▁sorry']],
    ['words tied to each other stand by themselves', 'so-so-sorry', ['▁so', '▁so', '▁sorry']],
  ])('%s', (_why, text, expected) => expect(named(text)).toEqual(expected));

  it('are so many at most', () => expect(named('so so so so', 3)).toHaveLength(3));
  it('are some of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const ids = piecesOf(text, vocabulary, 20);
        expect(ids.length).toBeGreaterThan(0);
        expect(ids.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
