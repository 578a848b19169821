import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsin, readOrderId } from '../../lib/domain/read-ids';

describe('readOrderId reads a text that is one order ID and nothing else', () => {
  it.each([
    ['114-0000001-0000002', 'as printed'],
    [' 114-0000001-0000002 ', 'with space around it'],
    ['\u200e114-0000001-0000002\u200f', 'with direction marks of a right-to-left page'],
    ['\u2066114-0000001-0000002\u2069', 'isolated from the text around it'],
    ['114\u20110000001\u20110000002', 'with hyphens that do not break'],
    ['114–0000001–0000002', 'with dashes put in by copying'],
  ])('%j: %s', (text) => expect(readOrderId(text)).toBe('114-0000001-0000002'));

  it.each([
    ['Order 114-0000001-0000002', 'with a word'],
    ['114-0000001-0000002 277-1234567-1234567', 'two of them'],
    ['114-0000001-00000023', 'a digit too many'],
    ['14-0000001-0000002', 'a digit too few'],
    ['', 'nothing'],
  ])('%j is none: %s', (text) => expect(readOrderId(text)).toBeUndefined());

  it('gives back what it reads, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const read = readOrderId(text);
        if (read !== undefined) expect(read).toMatch(/^\d{3}-\d{7}-\d{7}$/);
      }),
    );
  });
});

describe('readAsin', () => {
  it.each(['B000000001', '0306406152'])('%s', (text) => expect(readAsin(text)).toBe(text));
  it.each(['B00000000', 'b000000001', 'B000000001x', '', undefined])('%s is none', (text) =>
    expect(readAsin(text)).toBeUndefined(),
  );
});
