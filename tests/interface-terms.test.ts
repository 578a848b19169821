import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, never, terms } from './interface-terms';

const messages = (locale: string): [string, string][] =>
  Object.entries(
    JSON.parse(
      readFileSync(join(import.meta.dirname, '../public/_locales', locale, 'messages.json'), 'utf8'),
    ) as Record<string, { message: string }>,
  ).map(([key, { message }]) => [key, message]);
const english = messages('en');

describe.each(languages)('the texts in %s', (language) => {
  const translated = new Map(messages(language));

  it.each(terms)('say $name as Seller Central does', ({ when, languages: words }) => {
    const about = english.filter(([, text]) => when.test(text));
    const other = about.filter(([key]) => !words[language].test(translated.get(key) ?? ''));
    expect(other.map(([key]) => `${key}: ${translated.get(key)}`)).toEqual([]);
  });

  // Names and units may be the same in every language; a sentence is not.
  it('are translated', () => {
    const same = english.filter(([key, text]) => text.split(' ').length > 3 && translated.get(key) === text);
    expect(same).toEqual([]);
  });
});

it.each(['en', ...languages] as const)(
  'the texts in %s keep to one form of address, one name and their own marks',
  (language) => {
    const odd = messages(language).filter(([, text]) => never[language].test(text));
    expect(odd).toEqual([]);
  },
);

it('each term is looked for in some text', () => {
  // The rate of defects comes with the page of months.
  const unused = terms.filter(({ when }) => !english.some(([, text]) => when.test(text))).map(({ name }) => name);
  expect(unused.filter((name) => name !== 'order defect rate')).toEqual([]);
});
