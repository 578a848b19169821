import { describe, expect, it } from 'vitest';
import { matchOf, termsOf, tokensOf, wordsOf } from '../../../lib/domain/search/words';

describe('words', () => {
  it.each([
    ['Sehr SPÄT, leider!', ['sehr', 'spat', 'leider']],
    ['Straße 5', ['strasse', '5']],
    ['ｋｅｔｔｌｅ ①', ['kettle', '1']],
    ["don't", ['don', 't']],
    ['KT-100-BLUE', ['kt', '100', 'blue']],
    ['½ l', ['1', '2', 'l']],
    ['غَلّاية', ['غلاية']],
    ['お届け', ['お届', '届け', 'け']],
    ['水', ['水']],
    ['kettleお届', ['kettle', 'お届', '届']],
    ['ｹﾄﾙ', ['ケト', 'トル', 'ル']],
    ['Ελλάδα', ['ελλαδα']],
    ['\u0000 … ', []],
  ])('of %j are %j', (text, words) => expect([...wordsOf([text])]).toEqual(words));

  it('asked for are the same, without the last letter of a script without spaces', () => {
    expect(termsOf('お届け kettle Kettle 水')).toEqual(['お届', '届け', 'kettle', '水']);
  });
  it('have their places in the text', () => {
    expect(tokensOf('¡Él: 届く')).toEqual([
      { from: 1, to: 3, words: ['el'] },
      { from: 5, to: 7, words: ['届く', 'く'] },
    ]);
  });
  it.each([
    ['kettle', 'kettle', 'exact'],
    ['kettles', 'kettle', 'prefix'],
    ['kettle', 'kettles', undefined],
    ['kettle', 'ke', 'prefix'],
    ['kettle', 'k', undefined],
    ['k', 'k', 'exact'],
    ['届け', '届', 'exact'],
    ['届け', '届け', 'exact'],
    ['お届', '届', undefined],
  ])('%s is to %s %s', (word, term, how) => expect(matchOf(word, term)).toBe(how));
});
