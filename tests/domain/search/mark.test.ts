import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, termsIn } from '../../../lib/domain/search/mark';

const marks = (text: string, terms: string[]) =>
  excerpt(text, terms).flatMap(({ text: part, mark }) => (mark ? [part] : []));
const shown = (text: string, terms: string[]) =>
  excerpt(text, terms)
    .map(({ text: part }) => part)
    .join('');

describe('the words around what was found', () => {
  it.each([
    ['The Lid of the KÉTTLE', ['kettle', 'li'], ['Lid', 'KÉTTLE']],
    ['<b>kettle</b>', ['kettle'], ['kettle']],
    ['やかん 水', ['水'], ['水']],
    ['no such word', ['kettle'], []],
  ])('of %j for %j are marked: %j', (text, terms, found) => expect(marks(text, terms)).toEqual(found));

  it('are those where most of the words stand together', () => {
    const text = `kettle ${'word '.repeat(100)}the lid of the kettle leaks`;
    const part = shown(text, ['kettle', 'lid', 'leaks']);
    expect(part).toContain('the lid of the kettle leaks');
    expect(part.startsWith('…')).toBe(true);
    expect(part.length).toBeLessThan(260);
  });
  it('are a part of the text, with nothing changed and nothing twice', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 600, unit: fc.constantFrom('kettle ', 'ab', ' ', 'é', '水', '😀') }),
        (text) => {
          const part = shown(text, ['kettle', 'ab']).replace(/^…/, '').replace(/…$/, '');
          expect(text).toContain(part);
        },
      ),
    );
  });
  it('are counted by what is asked for', () => {
    expect(termsIn('Kettles leak', ['kettle', 'leak', 'lid'])).toBe(2);
    expect(termsIn('', ['kettle'])).toBe(0);
  });
});
