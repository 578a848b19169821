import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findObscene } from '../../../lib/domain/text/obscene';
import type { TextLanguage } from '../../../lib/domain/text/text';
import { areInOrder, wordsAt } from './spans';

const found = (text: string, language?: TextLanguage): string[] => wordsAt(text, findObscene(text, language));

describe('obscene words are found', () => {
  it.each<[TextLanguage, string, string[]]>([
    ['en', 'This seller is an asshole.', ['asshole']],
    ['en', 'What a load of bullshit, go fuck yourself', ['bullshit', 'fuck']],
    ['en', 'Those bastards kept my money', ['bastards']],
    ['en', 'abso-fucking-lutely useless, unfuckingbelievable', ['fucking', 'unfuckingbelievable']],
    ['en', 'You son of a bitch', ['son of a bitch']],
    ['en', 'Your a dick, mate', ['dick']],
    ['de', 'So ein Arschloch, nie wieder!', ['Arschloch']],
    ['de', 'Fick dich, du Betrüger', ['Fick dich']],
    ['de', 'Die Tasse ist SCHEISSE, der Laden ein Scheißladen', ['SCHEISSE', 'Scheißladen']],
    ['fr', 'Quelle bande de cons, vraiment de la merde', ['bande de cons', 'merde']],
    ['fr', 'Vendeur enculé', ['enculé']],
    ['es', '¡Hijos de puta! Una mierda de funda', ['Hijos de puta', 'mierda']],
    ['es', 'No me toques la polla', ['polla']],
    ['it', 'Ma vaffanculo, che cazzo mi hai mandato', ['vaffanculo', 'cazzo']],
    ['it', 'Venditori di merda, siete degli stronzi', ['di merda', 'stronzi']],
    ['ja', 'このクソ野郎、二度と買わない', ['クソ野郎']],
    ['ja', '対応が最悪。死ね！', ['死ね']],
  ])('%s: %s', (language, text, words) => {
    expect(found(text, language)).toEqual(words);
    expect(found(text), 'without being told the language').toEqual(words);
  });
});

describe('words that are obscene in one language only count in that one', () => {
  it.each<[string, TextLanguage | undefined, string[]]>([
    ['Das Kabel ist zu dick für die Buchse', 'de', []],
    ['Das Kabel ist zu dick für die Buchse', undefined, []],
    ['You are a dick', undefined, ['dick']],
    ['Livraison avec beaucoup de retard', 'fr', []],
    ['Livraison avec beaucoup de retard, je suis déçue', undefined, []],
    ['He talks like a retard', undefined, ['retard']],
    ['El cable negro con cono', 'es', []],
    ['Il tempo è bello a Troia', 'en', []],
    ['Sei una troia', 'it', ['troia']],
    ['A capinha fica muito bem e não solta', undefined, []],
    ['Ik weet niet hoe het werkt', undefined, []],
    ['These hoes are lying to you', undefined, ['hoes']],
    ['One bite and the toy broke', 'en', []],
  ])('%s (%s)', (text, language, words) => expect(found(text, language)).toEqual(words));
});

describe('disguises do not help', () => {
  it.each([
    ['f**k', 'asterisks'],
    ['f***', 'all but the first letter'],
    ['sh!t', 'a sign for a letter'],
    ['b1tches', 'a digit for a letter'],
    ['a$$hole', 'dollars'],
    ['@sshole', 'a sign in front'],
    ['a$$', 'signs at the end'],
    ['fu(k', 'a bracket'],
    ['bu11shit', 'ones for l'],
    ['f u c k', 'spaces'],
    ['f.u.c.k', 'dots'],
    ['s-h-i-t', 'dashes'],
    ['f*u*c*k', 'asterisks between letters'],
    ['F_U_C_K', 'underscores between letters'],
    ['sh-t', 'a dash for a letter'],
    ['f--k', 'two dashes'],
    ['fuuuuck', 'drawn out'],
    ['shiit', 'one letter twice'],
    ['phuck', 'another spelling'],
    ['biatch', 'as it is said'],
    ['fück', 'accents'],
    ['fu\u0308ck', 'accents of their own'],
    ['fuсk', 'a Cyrillic letter'],
    ['рussy', 'a Cyrillic letter in front'],
    ['ƒuck', 'a sign that looks alike'],
    ['ｆｕｃｋ', 'full width'],
    ['𝓯𝓾𝓬𝓴', 'mathematical letters'],
    ['ⓕⓤⓒⓚ', 'letters in circles'],
    ['ꜰᴜᴄᴋ', 'small capitals'],
    ['f\u200bu\u200bc\u200bk', 'characters without width'],
    ['shi\u00adt', 'a soft hyphen'],
    ['a s s h o l e', 'a long word letter by letter'],
    ['F U C K', 'capitals apart'],
    ['fu ck', 'cut in two'],
    ['m1erda', 'Spanish with a digit'],
    ['c*zzo', 'Italian with an asterisk'],
    ['Sch***e', 'German with asterisks'],
  ])('%s: %s', (word) => expect(found(`Never again, ${word}! The lid is cracked`)).toEqual([word]));
});

describe('innocent words stay clean', () => {
  it.each([
    'Shipped from Scunthorpe to Penistone',
    'Assess the glass before you assemble the brass compass',
    'The cockpit cover and the cocktail shaker for our cockatiel',
    'A garden hoe, a rake and two Dutch hoes',
    'Moby Dick, bought at Dick’s Sporting Goods',
    'Thanks to Dick for the quick answer',
    'Graduated summa cum laude',
    'Shitake mushrooms and salopettes',
    'A Maine Coon calendar, a raccoon mask',
    'Puss in Boots with his pussycat; pussy willow branches',
    'The chink in the armor of this lamp',
    'Flame retardant, no fire retard timing',
    'Faggots and peas, spick and span',
    'She put’s the Shiite art book beside it; a shower douche head',
    'Blue tits at the feeder, tit for tat',
    'Schiit amplifier, Wankel engine, Lipshitz book',
    'The fuchsia dress from Fukuoka',
    'Damn, what a crap lid, it sucks like hell',
    'My Galaxy A55 in a 5H17 case, 455 g, serial B17C',
    'Size S!!! It fits me!!!!',
    'Seen by s***1 and a***b, rated ****',
    'It costs $5, or 2 @ 3, well under 1*2*3',
    'FBA, U S B C, A B C, i.e. e.g. a.m.',
    'Der Barsch im Gegenwind, ein harscher Aufmarsch',
    'Pique-nique et cul-de-sac, assez bien',
    'La computadora tiene buena reputación, disputa cerrada',
    'Fuochi di stronzio, cazzuola nuova',
    'パチンコの景品とハニガーデンの花、ファックスと牛糞堆肥',
    'Весь рот в краске, сука',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

it('spans point at the very words of the original text', () => {
  expect(found('🎁🎁 Great gift, but 💩 s\u200bh\u200bi\u200bt 👎 lid')).toEqual(['s\u200bh\u200bi\u200bt']);
  expect(found('Straße naß 🧻 and a ＦＵＣＫ here')).toEqual(['ＦＵＣＫ']);
  expect(findObscene('👍 shit')).toEqual([{ start: 3, end: 7 }]);
});

describe('whatever the text is', () => {
  const pieces = fc.constantFrom(
    'f',
    'u',
    'c',
    'k',
    '*',
    ' ',
    '.',
    '!',
    '$',
    'ß',
    'é',
    '\u0308',
    '😀',
    '\ud83d',
    'сука',
    '1',
    '-',
    'ass',
    'dick',
    '\n',
    'ｆ',
    'クソ',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  );

  it('nothing is thrown, and spans lie in it, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => areInOrder(text, findObscene(text))),
      { numRuns: 500 },
    );
  });

  const ordinary = fc.constantFrom(
    'the',
    'parcel',
    'came',
    'late',
    'lamp',
    'glass',
    'seller',
    '👍',
    'größer',
    'déjà',
    'class',
    'broken',
    '3',
    'Tuesday',
  );
  const words = fc.array(ordinary, { minLength: 1, maxLength: 12 });
  const obscene = fc.constantFrom(
    'fuck',
    'shit',
    'bitch',
    'asshole',
    'Arschloch',
    'connard',
    'mierda',
    'stronzo',
    'sh!t',
    'f**k',
    'b1tch',
    'fuuuck',
    'fücking',
    'F.U.C.K',
  );
  it('an obscene word among others is found where it stands', () => {
    fc.assert(
      fc.property(words, obscene, words, (before, word, after) => {
        const head = `${before.join(' ')} `;
        const spans = findObscene(`${head}${word} ${after.join(' ')}`);
        expect(spans).toEqual([{ start: head.length, end: head.length + word.length }]);
      }),
    );
  });
  it('ordinary words alone are clean', () => {
    fc.assert(
      fc.property(words, (all) => {
        expect(findObscene(all.join(' '))).toEqual([]);
      }),
    );
  });

  // Counted, not timed: how often a list is asked for a word.
  const lookups = (text: string): number => {
    const spies = [vi.spyOn(Map.prototype, 'get'), vi.spyOn(Set.prototype, 'has'), vi.spyOn(RegExp.prototype, 'exec')];
    findObscene(text);
    const calls = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    for (const spy of spies) spy.mockRestore();
    return calls;
  };
  it.each(['f*', 'f', 'f ', 'f.', 'fu-', '$!', 'fuck', 'fuuu', 'son of a ', 'é', 'а', 'f\u200b', 'f u c ', 'шf'])(
    'twice %j takes twice the work, not more',
    (unit) => {
      const text = unit.repeat(Math.ceil(5000 / unit.length));
      lookups(text + text);
      const once = lookups(text);
      expect(lookups(text + text)).toBeLessThanOrEqual(2.2 * once + 50);
      expect(once).toBeLessThan(60 * text.length);
    },
  );
});
