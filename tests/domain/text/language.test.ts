import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/domain/text/language';
import { textLanguages } from '../../../lib/domain/text/text';

describe('languageOf', () => {
  it.each([
    // Function words decide, however short the comment is.
    ['The parcel was here on Monday', 'en'],
    ['Works well', 'en'],
    ['Die Lampe ist gut', 'de'],
    ['Alles bestens, gerne wieder', 'de'],
    ['Schnelle Lieferung', 'de'],
    ['La lampe est très belle', 'fr'],
    ['Livraison rapide, merci', 'fr'],
    ['Todo perfecto', 'es'],
    ['Llegó rápido y bien', 'es'],
    ['Tutto perfetto', 'it'],
    ['Spedizione veloce', 'it'],
    // Without accents and in capitals too.
    ['LIVRAISON TRES RAPIDE', 'fr'],
    ['muy rapido', 'es'],
    ['VERKAEUFER ANTWORTET NICHT', 'de'],
    // Scripts.
    ['ランプが届きませんでした', 'ja'],
    ['迅速な対応', 'ja'],
    ['商品到着', 'ja'],
    ['灯很好', 'other'],
    ['Лампа хорошая', 'other'],
    ['المصباح جيد', 'other'],
    ['램프가 좋아요', 'other'],
    // Neighbours of the languages that are assessed.
    ['De lamp is goed en snel geleverd', 'other'],
    ['Tudo certo, chegou antes do prazo, não tenho queixas', 'other'],
    ['Lampa jest bardzo dobra', 'other'],
    ['Mycket bra, snabb leverans', 'other'],
    ['Çok güzel ürün', 'other'],
    // Nothing tells: read alike everywhere.
    ['OK', 'en'],
    ['A+++++', 'en'],
    ['👍👍', 'en'],
    ['', 'en'],
    ['10/10', 'en'],
    // Many words of none of them are not English.
    ['zorb glimt plork vastu hingo', 'other'],
  ] as const)('%s is %s', (text, language) => expect(languageOf(text)).toBe(language));

  it('is one of the languages whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([...textLanguages, 'other']).toContain(languageOf(text));
      }),
    );
  });
  it('is not changed by blanks behind the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(' ', '\n', '\t  '), (text, blanks) => {
        expect(languageOf(text + blanks)).toBe(languageOf(text));
      }),
    );
  });
});
