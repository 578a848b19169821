import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createReplyChecker } from '../../../lib/domain/reply/checker';
import { examples } from '../../../lib/domain/reply/rules/left-blank';

const check = createReplyChecker();
const found = (text: string, language: 'en' | 'de' | 'fr' | 'es' | 'it' | 'ja' | 'other') =>
  check({ text, language, mode: 'answer', today: '2026-11-22' }).filter(({ rule }) => rule === 'left-blank');

it.each(examples)('finds $finds: $because', ({ given: { text, language }, finds }) => {
  const marked = found(text, language).map(({ start = 0, end = 0 }) => text.slice(start, end));
  expect(marked).toHaveLength(finds);
  for (const words of marked) expect(words.trim()).not.toBe('');
});
it('needs no language', () => expect(found('Hei {buyer}, ___.', 'other')).toHaveLength(2));
it('stands in the group of what is missing, with a text', () => {
  const messages = readFileSync(join(import.meta.dirname, '../../../public/_locales/en/messages.json'), 'utf8');
  expect(found('By ___.', 'en')).toMatchObject([{ group: 'missing', text: 'checkLeftBlank' }]);
  expect(JSON.parse(messages)).toHaveProperty('checkLeftBlank');
});
it.each(['[', '{', '<', '_', '_ ', 'X', 'X-', '[the ', '[name of ', '{a', '○', '[name '])(
  'a line of "%s" is read in time',
  (sign) => {
    const start = performance.now();
    found(sign.repeat(Math.ceil(100_000 / sign.length)), 'en');
    expect(performance.now() - start).toBeLessThan(2_000);
  },
);
