import { describe, expect, it } from 'vitest';
import { judgeRemoval } from '../../../lib/domain/text/judge-removal';
import type { Comment } from '../../../lib/domain/text/removal';
import { decisiveWords, deliveries, judge, productReviews, remarks, serviceClauses } from './comments';

describe('a comment that is a product review and nothing else', () => {
  it.each(productReviews)('%s: %s', (language, text) =>
    expect(judge(language, text)).toMatchObject({ verdict: 'amazon-removes', category: 'product-review' }),
  );
  it('is marked with the words about the product', () => {
    const text = 'Sadly the lamp is too dark. Stopped working after a week.';
    expect(decisiveWords(text, judge('en', text))).toEqual(['is too dark', 'Stopped working']);
  });
  it('is one whatever the rating and whoever shipped', () => {
    for (const rating of [1, 5])
      for (const fulfilment of ['FBA', 'FBM', 'unknown'] as const)
        expect(
          judge('en', 'The zip broke after two days.', { rating, fulfilment, buyShippingOnTime: null }),
        ).toMatchObject({
          category: 'product-review',
          missing: [],
        });
  });
});

describe('a product review with one clause about the seller’s side', () => {
  const reviews = productReviews.map(([language, text]) => [language, text.replace(/\.$/, '')] as const);
  const mixed = serviceClauses.map(([language, clause]) => {
    const review = reviews.findLast(([each]) => each === language)?.[1] ?? '';
    return [language, `${review}. ${clause}`, clause] as const;
  });
  it.each(mixed)('%s: %s', (language, text, clause) => {
    const { verdict, category, spoils } = judge(language, text);
    expect({ verdict, category }).toEqual({ verdict: 'buyer-only', category: null });
    expect(clause).toContain(text.slice(spoils?.start, spoils?.end));
  });
});

describe('a comment on delivery and nothing else', () => {
  it.each(deliveries)('is struck on an order that Amazon fulfils: %s: %s', (language, text) =>
    expect(judge(language, text, { fulfilment: 'FBA' })).toMatchObject({
      verdict: 'amazon-strikes',
      category: 'fulfilment',
    }),
  );
  it.each(deliveries)('is struck on one shipped on time with Buy Shipping: %s: %s', (language, text) =>
    expect(judge(language, text, { buyShippingOnTime: true, topic: 'late_delivery' })).toMatchObject({
      verdict: 'amazon-strikes',
    }),
  );
  it.each(deliveries)('stays where the seller shipped late: %s: %s', (language, text) =>
    expect(judge(language, text, { topic: 'late_delivery' })).toMatchObject({ verdict: 'buyer-only', decisive: [] }),
  );
  it('stays on a seller’s shipment that is about something else than delay', () =>
    expect(judge('en', 'The courier threw it over the fence.', { buyShippingOnTime: true }).verdict).toBe(
      'buyer-only',
    ));
  it.each([
    ['unknown', false, ['fulfilment']],
    ['unknown', null, ['fulfilment', 'buy-shipping']],
    ['FBM', null, ['buy-shipping']],
  ] as const)('is unsure where facts are missing: %s, on time %s', (fulfilment, buyShippingOnTime, missing) =>
    expect(judge('en', 'Never arrived.', { fulfilment, buyShippingOnTime, topic: 'not_received' })).toMatchObject({
      verdict: 'unsure',
      category: null,
      confidence: null,
      missing,
    }),
  );
  it.each([
    'Late delivery and the seller was rude.',
    'Delivered late, and the box was torn.',
    'Late delivery, and they want me to pay for the return label.',
    'Shipping was slow and it broke after one day.',
  ])('is not one with anything more: %s', (text) => {
    const { verdict, spoils } = judge('en', text, { fulfilment: 'FBA' });
    expect(verdict).toBe('buyer-only');
    expect(spoils).toBeDefined();
  });
});

describe('stars alone and short remarks', () => {
  it.each([['en', ''], ['en', '   '], ['en', '...'], ['en', '👎'], ...remarks] as const)(
    'never qualify: %s: %j',
    (language, text) =>
      expect(judge(language, text, { fulfilment: 'FBA' })).toMatchObject({
        verdict: 'buyer-only',
        category: null,
        confidence: null,
        decisive: [],
        missing: [],
      }),
  );
  it.each(remarks)('nor in a language that nobody knows: %s: %j', (_language, text) =>
    expect(judge('other', text).verdict).toBe('buyer-only'),
  );
});

describe('what goes before everything', () => {
  const text = 'Late, and Rupert Quillfeather (q@example.com) is a gonk';
  const comment: Comment = { text, rating: 1, fulfilment: 'FBA', buyShippingOnTime: null };
  const none = { obscene: [], personalData: [], topics: [], language: 'en' } as const;
  const obscene = [{ start: 49, end: 55 }];
  const email = { type: 'email', start: 29, end: 42 } as const;
  const name = { type: 'name', start: 10, end: 27 } as const;

  it('obscene words, even with personal data and in a language not covered', () =>
    expect(judgeRemoval(comment, { ...none, obscene, personalData: [email], language: 'other' })).toMatchObject({
      verdict: 'amazon-removes',
      category: 'obscene',
      confidence: 'likely',
      decisive: obscene,
    }));
  it('then personal data; a name alone is less sure', () => {
    const removal = judgeRemoval(comment, { ...none, personalData: [email, name] });
    expect(removal).toMatchObject({ verdict: 'amazon-removes', category: 'personal-data', confidence: 'likely' });
    expect(decisiveWords(text, removal)).toEqual(
      ['Rupert Quillfeather', 'q@example.com'].map((words) => expect.stringContaining(words.slice(0, 9))),
    );
    expect(judgeRemoval(comment, { ...none, personalData: [name] }).confidence).toBe('may-be');
  });
  it.each(['ja', 'other'] as const)('else a language that is not covered (%s) says so', (language) =>
    expect(judgeRemoval({ ...comment, text: 'しばらく待ちました' }, { ...none, language })).toMatchObject({
      verdict: 'unsure',
      missing: ['language'],
    }),
  );
});
