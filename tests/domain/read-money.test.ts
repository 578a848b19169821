import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Currency, currencies, exponentOf } from '../../lib/domain/money';
import { findMoney, readMoney, readTyped } from '../../lib/domain/read-money';

describe('readMoney reads every shape that Seller Central prints', () => {
  it.each<[string, Currency | undefined, Currency, number]>([
    ['$12.00', 'USD', 'USD', 1200],
    ['$12.00', 'AUD', 'AUD', 1200],
    ['CA$12.00', 'USD', 'CAD', 1200],
    ['-€3.63', undefined, 'EUR', -363],
    ['−€3.63', undefined, 'EUR', -363],
    ['€-3.63', undefined, 'EUR', -363],
    ['￥7,600', undefined, 'JPY', 7600],
    ['￥７,６００', undefined, 'JPY', 7600],
    ['7.600 JPY', undefined, 'JPY', 7600],
    ['10,00 USD', undefined, 'USD', 1000],
    ['USD 1,234.56', undefined, 'USD', 123456],
    ['-USD 12.00', undefined, 'USD', -1200],
    ['EUR 26.99', undefined, 'EUR', 2699],
    ['3,99\u00a0€', undefined, 'EUR', 399],
    ['1.234,56\u202f€', undefined, 'EUR', 123456],
    ['1\u00a0234,56 zł', undefined, 'PLN', 123456],
    ['1\u202f234\u202f567,89 €', undefined, 'EUR', 123456789],
    ['₹1,23,456.00', undefined, 'INR', 12345600],
    ['₹123,456.00', undefined, 'INR', 12345600],
    ['1 234,50 kr', undefined, 'SEK', 123450],
    ['₺1.234,50', undefined, 'TRY', 123450],
    ['R$ 10,00', undefined, 'BRL', 1000],
    ['S$20.00', undefined, 'SGD', 2000],
    ['A$20.00', undefined, 'AUD', 2000],
    ['US$20.00', 'CAD', 'USD', 2000],
    ['12,00 $CA', undefined, 'CAD', 1200],
    ['12,00 $US', undefined, 'USD', 1200],
    ['\u200f١٬٢٣٤٫٥٦ ر.س.\u200f', undefined, 'SAR', 123456],
    ['AED 1,234.56', undefined, 'AED', 123456],
    ['£0.99', undefined, 'GBP', 99],
    ['$150', 'USD', 'USD', 15000],
    ['$1,234,567', 'USD', 'USD', 123456700],
    ['R 1 234,56', undefined, 'ZAR', 123456],
    ['R1,234.56', undefined, 'ZAR', 123456],
  ])('%s (a bare $ being %s) is %s %i', (text, expected, currency, amount) => {
    expect(readMoney(text, expected)).toEqual({ amount, currency });
  });

  it.each([
    ['$12.00', 'no currency expected, so a bare dollar is anybody’s', undefined],
    ['$12.00', 'a dollar is no euro', 'EUR'],
    ['12.00', 'no currency at all', 'USD'],
    ['$1,234', 'a thousand to one reader, a fraction to another', 'USD'],
    ['1.234 €', 'the same', undefined],
    ['$12.5', 'one decimal is not how a page prints money', 'USD'],
    ['$12.345,6', 'separators that fit nothing', 'USD'],
    ['$1,2,3', 'no grouping', 'USD'],
    ['$1,23,456.00', 'Indian grouping is for rupees', 'USD'],
    ['€1.23,456', 'grouping and decimals mixed up', 'EUR'],
    ['￥7,600.50', 'yen have no decimals', 'JPY'],
    ['￥76,00', 'yen have no decimals', 'JPY'],
    ['USD 12.00 EUR', 'two currencies', undefined],
    ['--$12.00', 'two signs', 'USD'],
    ['$12.00 $13.00', 'two amounts', 'USD'],
    ['98%(123)', 'a share', 'USD'],
    ['', 'nothing', 'USD'],
    ['B000000001', 'a product', 'USD'],
  ] as [string, string, Currency | undefined][])('%s is not read: %s', (text, _why, expected) => {
    expect(readMoney(text, expected)).toBeUndefined();
  });

  const locales = [
    'en-US',
    'en-GB',
    'de-DE',
    'fr-FR',
    'es-ES',
    'it-IT',
    'ja-JP',
    'zh-CN',
    'nl-NL',
    'sv-SE',
    'pl-PL',
    'pt-BR',
    'tr-TR',
    'en-IN',
    'ar-EG',
    'en-AE',
  ];
  it('reads back whatever the runtime prints for an amount, in any language, or reads nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...currencies),
        fc.constantFrom(...locales),
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.constantFrom('symbol' as const, 'code' as const),
        (code, locale, amount, currencyDisplay) => {
          const printed = new Intl.NumberFormat(locale, { style: 'currency', currency: code, currencyDisplay }).format(
            amount / 10 ** exponentOf(code),
          );
          const read = readMoney(printed, code);
          if (read) expect(read, printed).toEqual({ amount: amount === 0 ? 0 : amount, currency: code });
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each(locales)('reads nearly all currencies as %s prints them', (locale) => {
    const unread = currencies.filter((code) => {
      const printed = new Intl.NumberFormat(locale, { style: 'currency', currency: code }).format(1234.56);
      return !readMoney(printed, code);
    });
    expect(unread.filter((code) => ['USD', 'EUR', 'GBP', 'JPY'].includes(code))).toEqual([]);
  });
});

describe('findMoney finds what running text mentions', () => {
  it.each<[string, (number | undefined)[]]>([
    ['Limit: $19.98', [1998]],
    ['Max. $19.98', [1998]],
    ['up to USD 19.98', [1998]],
    ['up to USD 19.98.', [1998]],
    ['(max. $1,019.98)', [101998]],
    ['$20.00 of $39.98', [2000, 3998]],
    ['2 x $10.00', [1000]],
    ['at most 255 characters', []],
    ['Order 114-0000001-0000002', []],
    ['$1,2,3 is odd', [undefined]],
    ['$19 .98', [undefined]],
    ['20,00 USD 39,98 USD', [2000, 3998]],
    ['$20.00 $15.50', [2000, 1550]],
    ['USD 20.00 USD 15.50', [2000, 1550]],
    ['10.00 USD 5.00', [undefined, undefined]],
    ['上限$19.98まで', [1998]],
    ['$15 50', [undefined, undefined]],
    ['$0.00-15.50', [undefined, undefined]],
    ['2 units at $5.00 each', [500]],
    ['-$3.00 off', [-300]],
    ['1 234,56 USD', [123456]],
    ['Widgets24 USD-like', []],
  ])('%s', (text, amounts) => {
    expect(findMoney(text, 'USD').map((money) => money?.amount)).toEqual(amounts);
  });
});

it('finds as many mentions as amounts are joined by a space', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(amounts, fc.constantFrom('$#', '# USD', 'USD #', '#€', '£#'), (cents, form) => {
      const text = cents.map((each) => form.replace('#', (each / 100).toFixed(2))).join(' ');
      expect(findMoney(text, 'USD'), text).toHaveLength(cents.length);
    }),
  );
});

describe('readTyped reads an amount box as it fills', () => {
  it.each<[string, Currency, number | undefined]>([
    ['', 'USD', 0],
    ['1', 'USD', 100],
    ['12.5', 'USD', 1250],
    ['12,5', 'EUR', 1250],
    ['12,50', 'EUR', 1250],
    ['$12.50', 'USD', 1250],
    ['1,234.56', 'USD', 123456],
    ['1.234,56', 'EUR', 123456],
    ['500', 'JPY', 500],
    ['1,234', 'JPY', 1234],
    ['1,234', 'USD', undefined],
    ['1.234', 'EUR', undefined],
    ['-5', 'USD', undefined],
    ['12.', 'USD', 1200],
    ['12,', 'EUR', 1200],
    ['.5', 'USD', 50],
    ['.', 'USD', undefined],
    ['1,234.', 'USD', undefined],
    ['abc', 'USD', undefined],
    ['€5', 'USD', undefined],
  ])('%s %s', (text, code, amount) => {
    expect(readTyped(text, code)?.amount).toBe(amount);
  });
});
