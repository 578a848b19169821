import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillSnippet } from '../../../lib/domain/snippet/fill';
import type { SnippetValues } from '../../../lib/domain/snippet/snippet-values';
import { snippetVariables } from '../../../lib/domain/snippet/variables';
import { withBuyer } from '../../../lib/domain/snippet/with-buyer';
import { snippetOf } from './sample-snippet';

const VALUES: SnippetValues = {
  order: '114-0000001-0000002',
  products: ['Blue kettle', 'Red cup', 'Blue kettle'],
  quantity: 1200,
  purchasedOn: '2026-11-02',
  shipBy: '2026-11-04',
  deliverBy: '2026-11-09',
  tracking: ['1Z0000000001', '1Z0000000002'],
  shipping: { amount: 4_99, currency: 'EUR' },
  paid: { amount: 1_234_50, currency: 'EUR' },
  refunded: { amount: 0, currency: 'EUR' },
  refundLeft: { amount: 10_00, currency: 'EUR' },
  today: '2026-12-30',
};
const filled = (text: string, values: SnippetValues = VALUES, language = 'en') =>
  fillSnippet(snippetOf(text, { language }), values);
/** As a reader sees it: the blanks in amounts do not break. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('variables', () => {
  it.each([
    ['en', 'order', '114-0000001-0000002'],
    ['en', 'product', 'Blue kettle and Red cup'],
    ['de', 'product', 'Blue kettle und Red cup'],
    ['fr', 'product', 'Blue kettle et Red cup'],
    ['es', 'product', 'Blue kettle y Red cup'],
    ['it', 'product', 'Blue kettle e Red cup'],
    ['ja', 'product', 'Blue kettle、Red cup'],
    ['en', 'quantity', '1,200'],
    ['de', 'quantity', '1.200'],
    ['en', 'purchase-date', 'November 2, 2026'],
    ['en-GB', 'purchase-date', '2 November 2026'],
    ['de', 'ship-by', '4. November 2026'],
    ['fr', 'deliver-by', '9 novembre 2026'],
    ['es', 'today', '30 de diciembre de 2026'],
    ['it', 'tomorrow', '31 dicembre 2026'],
    ['ja', 'in-two-days', '2027年1月1日'],
    ['en', 'in-a-week', 'January 6, 2027'],
    ['en', 'tracking', '1Z0000000001 and 1Z0000000002'],
    ['en', 'shipping', '€4.99'],
    ['de', 'paid', '1.234,50 €'],
    ['fr', 'paid', '1 234,50 €'],
    ['it', 'refund-left', '10,00 €'],
  ])('in %s, %s is written as %s', (language, name, words) => {
    const { text, missing } = filled(`(${`{${name}}`})`, VALUES, language);
    expect([plain(text), missing]).toEqual([`(${words})`, []]);
  });
  it('are written as in the country of the store where the text names none, and only in its language', () => {
    const british = { ...VALUES, storeLocale: 'en-GB' };
    expect(filled('{today}', british).text).toBe('30 December 2026');
    expect(filled('{today}', british, 'en-US').text).toBe('December 30, 2026');
    expect(filled('{today}', british, 'de').text).toBe('30. Dezember 2026');
  });
  it('are known in any case and with blanks around them', () => {
    expect(filled('{ Order }, {ORDER}').text).toBe('114-0000001-0000002, 114-0000001-0000002');
  });
  it.each(snippetVariables)('stay as typed and are named where nothing is known: %s', (name) => {
    const { text, missing } = filled(`a {${name}} b {${name}}`, {});
    expect([text, missing]).toEqual([`a {${name}} b {${name}}`, [name]]);
  });
  it.each([
    ['an amount of nothing', '{refunded}', VALUES, ['refunded']],
    ['no tracking number', '{tracking}', { tracking: [] }, ['tracking']],
    ['titles of nothing but blanks', '{product}', { products: [' \n'] }, ['product']],
    [
      'more products than a sentence holds',
      '{product}',
      { products: Array.from({ length: 11 }, (_, index) => `Cup ${index}`) },
      ['product'],
    ],
    ['a day that is none', '{in-a-week}', { today: '2026-02-30' }, ['in-a-week']],
  ])('are not written for %s', (_, text, values, missing) => {
    expect(filled(text, values)).toMatchObject({ text, missing });
  });
});

describe('a title', () => {
  it.each([
    ['{paid} {{order}} {nobody}', '{paid} {{order}} {nobody}'],
    ['<b onclick="x()">Cup</b> &amp; {buyer}', '<b onclick="x()">Cup</b> &amp; {buyer}'],
    ['$& $1 \\1 cup', '$& $1 \\1 cup'],
    ['Cup\u202e\u0000\r\n  blue', 'Cup blue'],
  ])('stays the text that it is: %s', (title, text) => {
    expect(filled('{product}', { products: [title] })).toEqual({
      id: 'late',
      name: 'Late',
      language: 'en',
      text,
      missing: [],
    });
  });
  it('that is long is cut between words, and nowhere within a letter', () => {
    const long = `Kettle, 1.7 l, ${'stainless steel '.repeat(10)}`;
    const { text } = filled('{product}', { products: [long] });
    expect(text).toMatch(/^Kettle, 1\.7 l, (?:stainless steel )*stainless(?: steel)?…$/);
    expect(text.length).toBeLessThanOrEqual(81);
    expect(filled('{product}', { products: ['😀'.repeat(90)] }).text).toBe(`${'😀'.repeat(80)}…`);
  });
});

describe('braces', () => {
  it.each([
    ['{{order}', '{order}', []],
    ['{{order}}', '114-0000001-0000002', []],
    ['{{ Order }}, {{Ordre}}', '114-0000001-0000002, {{Ordre}}', ['Ordre']],
    ['{{}} {{a}', '{}} {a}', []],
    ['{{{order}}', '{114-0000001-0000002}', []],
    ['a } b { c {} { }', 'a } b { c {} { }', []],
    ['{or\nder}', '{or\nder}', []],
    ['{unknown thing} and {Ordre}', '{unknown thing} and {Ordre}', ['unknown thing', 'Ordre']],
    ['{constructor}{__proto__}', '{constructor}{__proto__}', ['constructor', '__proto__']],
  ])('%j becomes %j', (typed, text, missing) => expect(filled(typed)).toMatchObject({ text, missing }));
});

describe('the name of the buyer', () => {
  it('is filled in by the page, at its own places only', () => {
    const before = filled('Hello {Buyer}, {product} {{buyer}', { products: ['{buyer} mug'] });
    expect(before).toMatchObject({ text: 'Hello {buyer}, {buyer} mug {buyer}', missing: ['buyer'], buyerAt: [6] });
    const after = withBuyer(before, ' Ana \n Muster ');
    expect(after).toMatchObject({ text: 'Hello Ana Muster, {buyer} mug {buyer}', missing: [] });
    expect(withBuyer(after, 'Someone Else')).toEqual(after);
  });
  it('is filled in between doubled braces too', () => {
    expect(withBuyer(filled('Hello {{buyer}}!'), 'Ana')).toMatchObject({ text: 'Hello Ana!', missing: [] });
  });
  it('may have braces and signs in it, and stand there twice', () => {
    expect(withBuyer(filled('{buyer} {order} {buyer}', {}), '$& {order}')).toMatchObject({
      text: '$& {order} {order} $& {order}',
      missing: ['order'],
    });
  });
  it.each([undefined, '', '  '])('stays open where the page does not say it: %j', (name) => {
    const before = filled('Hello {buyer}');
    expect(withBuyer(before, name)).toEqual(before);
  });
});

describe('filling', () => {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom('{{', '{', '}', '\n', ' ', ...snippetVariables.map((name) => `{${name}}`)),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 20 },
  );
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const day = fc.stringMatching(/^\d{4}-\d\d-\d\d$/);
  const money = fc.record({
    amount: fc.integer(),
    currency: fc.constantFrom('USD' as const, 'EUR' as const, 'JPY' as const),
  });
  const values: fc.Arbitrary<SnippetValues> = fc.record({
    order: maybe(fc.string()),
    products: maybe(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 })),
    quantity: maybe(fc.nat()),
    purchasedOn: maybe(day),
    shipBy: maybe(day),
    tracking: maybe(fc.array(fc.string())),
    paid: maybe(money),
    today: maybe(day),
    storeLocale: maybe(fc.constantFrom('en-GB', 'ja-JP', 'ar-EG')),
  });
  const language = fc.stringMatching(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/);

  it('never throws, and knows each place of the buyer’s name', () => {
    fc.assert(
      fc.property(words, values, language, (parts, known, tag) => {
        const { text, missing, buyerAt = [] } = filled(parts.join(''), known, tag);
        for (const at of buyerAt) expect(text.slice(at, at + 7)).toBe('{buyer}');
        expect(missing.includes('buyer')).toBe(buyerAt.length > 0);
      }),
    );
  });
  it('changes nothing in a text without braces, whatever is known', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), values, (text, known) => {
        fc.pre(!text.includes('{'));
        expect(filled(text, known)).toMatchObject({ text, missing: [] });
      }),
    );
  });
  it('keeps what is filled in whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (order) => {
        expect(filled('[{order}|{order}]', { order }).text).toBe(`[${order}|${order}]`);
      }),
    );
  });
});
