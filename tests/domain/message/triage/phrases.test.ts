import { describe, expect, it } from 'vitest';
import { german } from '../../../../lib/domain/message/triage/danger/de';
import { english } from '../../../../lib/domain/message/triage/danger/en/words';
import { spanish } from '../../../../lib/domain/message/triage/danger/es';
import { french } from '../../../../lib/domain/message/triage/danger/fr';
import { italian } from '../../../../lib/domain/message/triage/danger/it';
import { findPhrases, phrasesOf, sourceOf } from '../../../../lib/domain/message/triage/phrases';
import { german as germanWords } from '../../../../lib/domain/message/triage/words/de';
import { english as englishWords } from '../../../../lib/domain/message/triage/words/en';
import { spanish as spanishWords } from '../../../../lib/domain/message/triage/words/es';
import { french as frenchWords } from '../../../../lib/domain/message/triage/words/fr';
import { italian as italianWords } from '../../../../lib/domain/message/triage/words/it';

const found = (phrase: string, text: string): string[] =>
  findPhrases(text, phrasesOf([[true, [phrase]]])).map(({ start, end }) => text.slice(start, end));

describe('a phrase', () => {
  it.each([
    ['small claims?', 'see you in small claims court', ['small claims']],
    ['(call|phone) my bank', 'i will phone my bank', ['phone my bank']],
    ['charge ?back', 'a chargeback or a charge-back', ['chargeback', 'charge-back']],
    ['(my |our )?lawyer', 'my lawyer', ['my lawyer', 'lawyer']],
    ['(very |so )*hot', 'so very very hot', ['so very very hot', 'very very hot', 'very hot', 'hot']],
    ['recall*', 'it was recalled', ['recalled']],
    ['file .. claim', 'i file my first real claim', ['file my first real claim']],
    ['file .. claim', 'i file it. your claim', []],
    ['bank', 'the bank’s riverbank'.replace('’', "'"), ['bank']],
    ["i'll sue", "well, i'll sue and ill sue", ["i'll sue"]],
    ["i'?ll sue", "i'll sue and ill sue", ["i'll sue", 'ill sue']],
    ['avocat*', "j'appelle l'avocate", ['avocate']],
    ['\\d+ stitches', 'he needed 12 stitches', ['12 stitches']],
  ])('%s finds its words in “%s”', (phrase, text, words) => expect(found(phrase, text)).toEqual(words));
});

const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(texts)
      : [];

it('every phrase of every language can be read, and is written as folded text is', () => {
  const phrases = texts([
    english,
    german,
    french,
    spanish,
    italian,
    englishWords,
    germanWords,
    frenchWords,
    spanishWords,
    italianWords,
  ]);
  expect(phrases.length).toBeGreaterThan(900);
  for (const phrase of phrases) {
    expect(() => new RegExp(sourceOf(phrase)), phrase).not.toThrow();
    expect(phrase, phrase).not.toMatch(/[A-Zäöüéèàñß]|\|\||\(\||^\s|\s$/);
  }
});
