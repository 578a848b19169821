import { describe, expect, it } from 'vitest';
import { filledText, textsForAmazon, textsForBuyer } from '../../../lib/domain/feedback/feedback-texts';
import { formChoiceOf } from '../../../lib/domain/feedback/form-choice';
import { groundsOf } from '../../../lib/domain/feedback/grounds';
import { removalCategories } from '../../../lib/domain/text/removal';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'ja', 'zh'];
const packs = LANGUAGES.map(textsForAmazon);

describe('texts about feedback', () => {
  it('come in seven languages', () => expect(packs.map(({ lang }) => lang)).toEqual(LANGUAGES));
  it.each(packs)('in $lang name the order, and to Amazon the words that decide', ({ ask, remove, amazon }) => {
    for (const text of [ask, remove]) expect(text).toMatch(/\{order\}/);
    for (const text of Object.values(amazon)) {
      expect(text).toMatch(/\{order\}/);
      expect(text).toMatch(/\{words\}/);
    }
    expect(Object.keys(amazon)).toEqual(['102', '103', '203', '401', '402']);
  });
  // A benefit, a condition or pressure is a breach of the rules: no word of one stands in any of them.
  it.each(packs)('to the buyer in $lang offer nothing and ask for no good rating', ({ ask, remove }) => {
    const forbidden =
      /refund|coupon|discount|gift|positive|%|erstatt|rabatt|gutschein|geschenk|positiv|rembours|remise|cadeau|reembols|descuento|regalo|rimbors|sconto|返金|割引|クーポン|良い評価|退款|折扣|优惠|好评/i;
    expect(`${ask} ${remove}`).not.toMatch(forbidden);
  });
  it.each([
    ['de', 'US', 'de'],
    ['en', 'DE', 'en'],
    ['other', 'DE', 'de'],
    ['other', 'MX', 'es'],
    ['other', 'SA', 'en'],
    [undefined, 'JP', 'ja'],
    [undefined, undefined, 'en'],
  ] as const)('to a buyer who wrote in %s in the store %s are in %s', (comment, store, lang) => {
    expect(textsForBuyer(comment, store).lang).toBe(lang);
  });
  it.each([
    ['zh-CN', 'zh'],
    ['pt-BR', 'en'],
    ['de_AT', 'de'],
  ])('to Amazon for an interface in %s are in %s', (tag, lang) => expect(textsForAmazon(tag).lang).toBe(lang));
  it('are filled once: what a buyer wrote is never looked at for places', () => {
    expect(filledText('{order}: {words}', { order: '1', words: '{order} $& $1' })).toBe('1: {order} $& $1');
  });
});

describe('the choice in Amazon’s form', () => {
  it.each([
    ['obscene', 'FBM', 'inappropriate-feedback', '102'],
    ['personal-data', 'FBA', 'inappropriate-feedback', '103'],
    ['product-review', 'FBM', 'product-feedback', '203'],
    ['fulfilment', 'FBA', 'delivery-related-feedback', '402'],
    ['fulfilment', 'FBM', 'delivery-related-feedback', '401'],
  ] as const)('for %s, %s, is %s, %s', (category, fulfilment, name, reason) => {
    expect(formChoiceOf(category, fulfilment)).toEqual({ category: name, reason });
  });
});

it('says what each verdict rests on, with source, date and sureness', () => {
  const verdicts = [
    ...removalCategories.map((category) => ({ verdict: 'amazon-removes' as const, category, missing: [] })),
    { verdict: 'buyer-only' as const, category: null, missing: [] },
    { verdict: 'unsure' as const, category: null, missing: ['fulfilment' as const] },
    { verdict: 'unsure' as const, category: null, missing: ['buy-shipping' as const] },
  ];
  for (const each of verdicts) {
    const grounds = groundsOf(each);
    expect(grounds.length, JSON.stringify(each)).toBeGreaterThan(1);
    for (const { source, from, sure, reading } of grounds)
      expect([source?.url, from, sure, reading]).not.toContain(undefined);
  }
});
