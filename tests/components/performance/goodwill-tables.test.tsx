import { beforeEach, describe, expect, it } from 'vitest';
import { goodwillRows } from '../../../components/performance/goodwill-rows';
import { GoodwillTables } from '../../../components/performance/goodwill-tables';
import type { Currency } from '../../../lib/domain/money';
import type { Goodwill } from '../../../lib/domain/month/goodwill';
import { nameTexts, shown, textOf } from '../feedback/shown';

beforeEach(() => nameTexts());

const sum = (count: number, amount: number, currency: Currency = 'USD') => ({
  count,
  amounts: [{ amount, currency }],
});
const goodwill = (products: number): Goodwill => ({
  reasons: [
    {
      reason: 'defective',
      count: 3,
      amounts: [
        { amount: 1250, currency: 'USD' },
        { amount: 90, currency: 'JPY' },
      ],
    },
    { reason: undefined, ...sum(1, 5) },
  ],
  products: Array.from({ length: products }, (_, n) => ({
    asin: `B00000000${n}`,
    title: `Kettle ${n}`,
    ...sum(1, 100),
  })),
});

const amounts = (place: Element, figure: string): number[] =>
  [...place.querySelectorAll(`[data-figure="${figure}"]`)].map((each) => Number(each.getAttribute('data-amount')));

describe('goodwill by reason and product', () => {
  it('says each reason in words, and each currency apart', () => {
    const place = shown(<GoodwillTables goodwill={goodwill(1)} />);
    const [first, second] = place.querySelectorAll('[data-reason]');
    expect(textOf(first ?? null)).toBe('reasonDefective$12.50¥903');
    expect(textOf(second ?? null)).toBe('reasonNone$0.051');
  });
  it('puts the products that have no room in one line, so that the table still adds up', () => {
    const place = shown(<GoodwillTables goodwill={goodwill(40)} />);
    const all = amounts(place, 'goodwill-product');
    expect(all).toHaveLength(26);
    expect(all.reduce((one, other) => one + other, 0)).toBe(4000);
    expect(textOf(place.querySelector('[data-product="others"] th'))).toBe('perfOtherProducts 15');
  });
  it('says of a product that it is not known, and nothing where nothing was given', () => {
    const place = shown(<GoodwillTables goodwill={{ ...goodwill(0), products: [sum(1, 100)] }} />);
    expect(textOf(place.querySelector('[data-product="none"] th'))).toBe('perfProductUnknown');
    expect(shown(<GoodwillTables goodwill={{ reasons: [], products: [] }} />).textContent).toBe('');
  });
  it('goes to a file with all products, a line for each currency, the count once', () => {
    const rows = goodwillRows(goodwill(40));
    expect(rows.slice(0, 4)).toEqual([
      ['importReason', 'csvAmount', 'optionsCurrency', 'perfConcessions'],
      ['reasonDefective', '12.50', 'USD', '3'],
      ['reasonDefective', '90', 'JPY', ''],
      ['reasonNone', '0.05', 'USD', '1'],
    ]);
    expect(rows).toHaveLength(4 + 2 + 40);
    expect(rows.at(-1)).toEqual(['Kettle 39', 'B0000000039', '', '1.00', 'USD', '1']);
  });
});
