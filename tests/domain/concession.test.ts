import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConcessionQuestion, concessionMaximumFor } from '../../lib/domain/concession';
import { factsFor } from '../../lib/domain/facts-for';
import type { MarketplaceCode } from '../../lib/domain/marketplace';
import { type Currency, leftOf, type Money } from '../../lib/domain/money';
import { concessionLimits } from '../../lib/policies/concession-limits';
import { marketplaceOf, marketplaces } from '../../lib/policies/marketplaces';

const TODAY = '2026-11-21';
const of = (currency: Currency, amount: number): Money => ({ amount, currency });

function ask(marketplace: MarketplaceCode, price: number, shipping: number, more: Partial<ConcessionQuestion> = {}) {
  const { currency } = marketplaceOf(marketplace);
  return concessionMaximumFor({
    paid: [{ price: of(currency, price), shipping: of(currency, shipping) }],
    facts: factsFor(concessionLimits, marketplace, TODAY),
    marketplace,
    ...more,
  });
}

/** Computed by hand from the rule texts; no stored page carries a worked example. Minor units. */
describe('the published US total and its derived split', () => {
  it.each<[string, number, number, number, number, number, 'share' | 'shipping' | 'both']>([
    ['limit 2 wins', 20_00, 4_99, 39_98, 19_98, 20_00, 'shipping'],
    ['limit 1 wins, free shipping', 100_00, 0, 50_00, 10_00, 40_00, 'share'],
    ['a tie', 60_00, 0, 30_00, 10_00, 20_00, 'both'],
    ['half a cent under the tie', 59_99, 0, 30_00, 10_00, 20_00, 'shipping'],
    ['a cent over the tie', 60_02, 0, 30_01, 10_00, 20_01, 'share'],
    ['dear item', 500_00, 15_00, 257_50, 40_00, 217_50, 'share'],
    ['far above what was paid', 1, 3_99, 37_98, 17_98, 20_00, 'shipping'],
    ['half a cent goes down', 99_99, 0, 49_99, 10_00, 39_99, 'share'],
    ['a thousand', 1000_00, 0, 500_00, 10_00, 490_00, 'share'],
    ['a tie with paid shipping', 90_00, 10_00, 50_00, 30_00, 20_00, 'both'],
    ['by three cents', 90_00, 9_98, 49_99, 29_96, 20_03, 'share'],
  ])('%s: %i + %i', (_why, price, shipping, total, returnShipping, other, wins) => {
    const maximum = ask('US', price, shipping);
    expect(maximum.total).toEqual({ money: of('USD', total), basis: 'policy' });
    expect(maximum.returnShipping?.money.amount).toBe(returnShipping);
    expect(maximum.other?.money.amount).toBe(other);
    expect(maximum.limits?.wins).toBe(wins);
    expect(maximum.basis).toBe('policy');
  });
});

describe('stores that publish the return-shipping part only', () => {
  it.each<[MarketplaceCode, number, number, number, number | undefined]>([
    ['SG', 20_00, 0, 10_00, 150_00],
    ['SG', 20_00, 5_00, 20_00, 150_00],
    ['SG', 100_00, 7_50, 25_00, 150_00],
    ['SG', 600_00, 0, 10_00, 150_00],
    ['UK', 15_00, 2_80, 15_60, undefined],
    ['UK', 15_00, 0, 10_00, undefined],
    ['UK', 250_00, 9_99, 29_98, undefined],
  ])('%s %i + %i: no total, no other part, at most a ceiling', (store, price, shipping, returnShipping, ceiling) => {
    const maximum = ask(store, price, shipping);
    expect(maximum.total).toBeUndefined();
    expect(maximum.other).toBeUndefined();
    expect(maximum.limits).toBeUndefined();
    expect(maximum.returnShipping).toEqual({
      money: of(marketplaceOf(store).currency, returnShipping),
      basis: 'policy',
    });
    expect(maximum.otherCeiling?.money.amount).toBe(ceiling);
  });
});

describe('Japan, whose two sources contradict each other', () => {
  it.each([
    [3000, 500, 625, 2000],
    [3000, 0, 0, 1000],
    [50_000, 1000, 1250, 3000],
    [1200, 360, 450, 1720],
    [1000, 350, 437, 1700],
  ])('¥%i + ¥%i: the lower figure is shown as the safe one, the other named', (price, shipping, low, high) => {
    const maximum = ask('JP', price, shipping);
    expect(maximum.returnShipping).toEqual({ money: of('JPY', low), basis: 'policy', higher: of('JPY', high) });
    expect(maximum.otherCeiling?.money).toEqual(of('JPY', 12_000));
    expect(maximum.total).toBeUndefined();
    expect(maximum.grounds).toHaveLength(2);
  });
});

describe('a marketplace without a published rule', () => {
  const without = marketplaces.map(({ code }) => code).filter((code) => !['US', 'UK', 'SG', 'JP'].includes(code));
  it('is nineteen of the twenty-three', () => expect(without).toHaveLength(19));
  it.each(without)('%s: no figure, and said so', (code) => {
    const maximum = ask(code, 20_00, 4_99);
    expect(maximum).toEqual({ basis: 'none', grounds: [{ basis: 'none', marketplace: code }] });
  });
  it('shows the limits of the page all the same', () => {
    const maximum = ask('AU', 20_00, 4_99, { printed: { returnShipping: of('AUD', 12_00), other: of('AUD', 8_00) } });
    expect(maximum.total).toEqual({ money: of('AUD', 20_00), basis: 'page', sumOfParts: true });
    expect(maximum.basis).toBe('page');
  });
});

describe('order of trust: the page, then the own setting, then the published rule', () => {
  const printed = { returnShipping: of('USD', 15_00), other: of('USD', 40_00) };
  it('takes printed parts and their sum for the total, and names what the rule would say', () => {
    const maximum = ask('US', 20_00, 4_99, { printed });
    expect(maximum.total).toEqual({
      money: of('USD', 55_00),
      basis: 'page',
      sumOfParts: true,
      published: of('USD', 39_98),
    });
    expect(maximum.returnShipping).toEqual({ money: of('USD', 15_00), basis: 'page', published: of('USD', 19_98) });
    expect(maximum.limits).toBeUndefined();
  });
  it('a printed total wins, and the parts of the rule stay below it', () => {
    const maximum = ask('US', 500_00, 15_00, { printed: { total: of('USD', 100_00) } });
    expect(maximum.total?.money.amount).toBe(100_00);
    expect(maximum.other).toMatchObject({ money: of('USD', 100_00), basis: 'policy' });
  });
  it('one printed part below the rule lowers the total with it', () => {
    const maximum = ask('US', 20_00, 4_99, { printed: { returnShipping: of('USD', 15_00) } });
    expect(maximum.total).toEqual({ money: of('USD', 35_00), basis: 'policy', published: of('USD', 39_98) });
  });
  it('one printed part above the whole published total disproves that total', () => {
    const maximum = ask('US', 20_00, 4_99, { printed: { returnShipping: of('USD', 80_00) } });
    expect(maximum.total).toBeUndefined();
    expect(maximum.returnShipping?.money.amount).toBe(80_00);
  });
  it('makes no total from a printed part and a published one where none is published', () => {
    expect(ask('UK', 15_00, 2_80, { printed: { other: of('GBP', 30_00) } }).total).toBeUndefined();
  });
  it('an own amount stands before the published one, and says what that would be', () => {
    const own = { kind: 'amounts', total: of('USD', 25_00) } as const;
    const maximum = ask('US', 20_00, 4_99, { own });
    expect(maximum.total).toEqual({ money: of('USD', 25_00), basis: 'own', published: of('USD', 39_98) });
    expect(maximum.other?.money.amount).toBe(20_00);
    expect(ask('US', 20_00, 4_99, { own, printed: { total: of('USD', 30_00) } }).total?.basis).toBe('page');
  });
  it('an own amount serves where nothing is known of what was paid', () => {
    const own = { kind: 'amounts', returnShipping: of('AUD', 9_00) } as const;
    expect(ask('AU', 0, 0, { own, paid: [] }).returnShipping).toEqual({ money: of('AUD', 9_00), basis: 'own' });
  });
  it('without a known price the formula says nothing', () => {
    expect(ask('US', 0, 0, { paid: [] })).toEqual({ basis: 'none', grounds: [{ basis: 'none', marketplace: 'US' }] });
  });
});

describe('for any amounts', () => {
  const cents = fc.integer({ min: 0, max: 5_000_00 });
  const codes = fc.constantFrom<MarketplaceCode>('US', 'UK', 'SG', 'JP', 'AU', 'DE');
  const figures = (maximum: ReturnType<typeof ask>) =>
    [maximum.total, maximum.returnShipping, maximum.other, maximum.otherCeiling].flatMap((each) => each ?? []);

  it('no limit is negative or in another currency, and no part is above the total', () => {
    fc.assert(
      fc.property(codes, cents, cents, (code, price, shipping) => {
        const maximum = ask(code, price, shipping);
        for (const { money } of figures(maximum)) {
          expect(money.amount).toBeGreaterThanOrEqual(0);
          expect(money.currency).toBe(marketplaceOf(code).currency);
        }
        const { total, returnShipping, other } = maximum;
        if (total && returnShipping && other)
          expect(returnShipping.money.amount + other.money.amount).toBe(total.money.amount);
      }),
    );
  });
  it('more paid never means less to give', () => {
    fc.assert(
      fc.property(codes, cents, cents, cents, cents, (code, price, shipping, more, moreShipping) => {
        const [less, higher] = [ask(code, price, shipping), ask(code, price + more, shipping + moreShipping)];
        for (const part of ['total', 'returnShipping'] as const) {
          if (less[part]) expect(higher[part]?.money.amount).toBeGreaterThanOrEqual(less[part].money.amount);
        }
      }),
    );
  });
  it('a printed limit is shown as printed, and nothing is above a printed total', () => {
    fc.assert(
      fc.property(
        codes,
        cents,
        cents,
        fc.option(cents),
        fc.option(cents),
        fc.option(cents),
        (code, price, shipping, t, r, o) => {
          const { currency } = marketplaceOf(code);
          const printed = {
            ...(t !== null && { total: of(currency, t) }),
            ...(r !== null && { returnShipping: of(currency, r) }),
            ...(o !== null && { other: of(currency, o) }),
          };
          const maximum = ask(code, price, shipping, { printed });
          for (const part of ['total', 'returnShipping', 'other'] as const) {
            if (printed[part]) expect(maximum[part]).toMatchObject({ money: printed[part], basis: 'page' });
            else if (t !== null && maximum[part]) expect(maximum[part].money.amount).toBeLessThanOrEqual(t);
          }
        },
      ),
    );
  });
  it('mixed currencies are refused, not added', () => {
    expect(() => ask('US', 0, 0, { paid: [{ price: of('USD', 1), shipping: of('EUR', 1) }] })).toThrow(TypeError);
    expect(() => leftOf(of('USD', 1), of('JPY', 1))).toThrow(TypeError);
  });
  it('what is left is never below nothing', () => {
    fc.assert(
      fc.property(cents, cents, (max, given) => {
        expect(leftOf(of('USD', max), of('USD', given)).amount).toBe(Math.max(0, max - given));
      }),
    );
  });
});
