import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencies, exponentOf, formatMoney } from '../../lib/domain/money';
import { moneyText } from '../../lib/domain/money-text';

const locales = ['en', 'en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'ja', 'zh-CN'];

describe.each(locales)('an amount in %s', (locale) => {
  it.each(currencies)('of %s is written as the runtime would write it', (currency) => {
    const runtime = new Intl.NumberFormat(locale, { style: 'currency', currency });
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000_000 }), (amount) => {
        expect(moneyText({ amount, currency }, exponentOf(currency), locale)).toBe(
          runtime.format(amount / 10 ** exponentOf(currency)),
        );
      }),
      { examples: [[0], [1], [99], [100], [99_999], [100_000], [999_999], [1_000_000], [123_456_789]] },
    );
  });
});

describe('an amount that the table does not hold', () => {
  it.each([
    ['below zero', { amount: -1_00, currency: 'USD' }, 'en-US', '-$1.00'],
    ['in another language', { amount: 1_00, currency: 'EUR' }, 'pt-BR', '€\u00a01,00'],
  ] as const)('%s is the runtime’s business', (_, money, locale, text) =>
    expect(formatMoney(money, locale)).toBe(text),
  );
});
