import { describe, expect, it } from 'vitest';
import { createReplyChecker } from '../../../lib/domain/reply/checker';
import { fillSnippet } from '../../../lib/domain/snippet/fill';
import { sampleDraft, sampleValues } from '../../../lib/domain/snippet/sample-order';
import { snippet } from '../../../lib/domain/snippet/snippet';
import { STARTERS, starterLanguages } from '../../../lib/domain/snippet/starters/languages';
import { startersIn } from '../../../lib/domain/snippet/starters/starters';
import { languageOf } from '../../../lib/domain/text/language';
import { z } from '../../../lib/domain/zod';

const NOW = '2026-11-21T10:00:00.000Z';
const places = (text: string): string[] => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name).sort();
const english = startersIn('en', NOW);

describe.each(starterLanguages)('the texts to begin with in %s', (language) => {
  const texts = startersIn(language, NOW);
  const values = sampleValues(language, 'Blue kettle', '2026-11-21');

  it('are ten that fit, each with an ID of its own', () => {
    expect(texts).toHaveLength(STARTERS);
    for (const each of texts) expect(z.parse(snippet, each)).toEqual(each);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(STARTERS);
  });
  it.each(texts)('have the same places as in English, and none that is unknown: $id', ({ id, text }) => {
    const same = english.find((each) => each.id === id.replace(`-${language}-`, '-en-'));
    expect(places(text).length).toBeGreaterThan(0);
    expect(places(text).filter((name) => name !== 'product')).toEqual(
      places(same?.text ?? '').filter((name) => name !== 'product'),
    );
    expect(fillSnippet({ id, name: id, language, text }, values).missing).toEqual([]);
  });
  it.each(texts)('read as their language, short enough for a message: $id', (each) => {
    const { text } = fillSnippet(each, values);
    expect(languageOf(text)).toBe(language);
    expect(text.length).toBeLessThan(1_000);
    expect(text).not.toMatch(/ {2}|\n{3}|[ \t]\n|^\s|\s$|'/);
  });
  it.each(texts)('pass the check of replies: $id', (each) => {
    const found = createReplyChecker()(sampleDraft(each, values));
    // What is missing depends on the message that is answered.
    expect(found.filter(({ group }) => group !== 'missing')).toEqual([]);
  });
});

it('there are none in other languages', () => expect(startersIn('ja', NOW)).toEqual([]));
