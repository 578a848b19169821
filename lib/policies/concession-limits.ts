/**
 * The most that may be given beyond the price ("concession"), by marketplace. Stored public copies of Amazon's help
 * page G200359070 and its seller blog are all that is published; 19 of 23 marketplaces have no number at all.
 */
import type { ConcessionRule } from '../domain/concession-rule';
import type { Currency, Money } from '../domain/money';
import type { Policy } from '../domain/policy';

const READ = '2026-11-21';
const of = (currency: Currency, amount: number): Money => ({ amount, currency });

export const concessionLimits: Policy<ConcessionRule> = {
  id: 'concession-limits',
  title: 'Most that may be given as a concession, per item of an order',
  facts: [
    {
      marketplace: 'JP',
      from: '2019',
      value: {
        kind: 'return-shipping',
        shippingTimes: [2, 1],
        fixed: of('JPY', 1000),
        otherCeiling: of('JPY', 12_000),
      },
      sure: 'official',
      disputed: true,
      source: {
        title: 'Seller Central help G200359070, older copy (en, ja)',
        url: 'https://sellercentral.amazon.co.jp/gp/help/external/200359070?language=en_JP',
        read: READ,
      },
      reading:
        'Return shipping: 2 × shipping + ¥1,000. The ¥12,000 limits the other part alone. No total is published.',
    },
    {
      marketplace: 'JP',
      from: '2022',
      value: { kind: 'return-shipping', shippingTimes: [5, 4], fixed: of('JPY', 0), otherCeiling: of('JPY', 12_000) },
      sure: 'quoted',
      disputed: true,
      source: {
        title: 'Two sellers quoting help G200359070 in the Japanese forum',
        url: 'https://sellercentral.amazon.co.jp/seller-forums/discussions/t/6f273bc6-13dc-44dc-b846-cd05756c066d',
        read: READ,
      },
      reading:
        'Return shipping: 1.25 × shipping, nothing fixed. The ¥12,000 limits the other part alone. No total is published.',
    },
    {
      marketplace: 'SG',
      from: '2019',
      value: {
        kind: 'return-shipping',
        shippingTimes: [2, 1],
        fixed: of('SGD', 10_00),
        otherCeiling: of('SGD', 150_00),
      },
      sure: 'official',
      source: {
        title: 'Seller Central help 200359070, Singapore',
        url: 'https://sellercentral.amazon.sg/gp/help/external/help.html?itemID=200359070&language=en_SG',
        read: READ,
      },
      reading: 'Return shipping: 2 × shipping + S$10. The S$150 limits the other part alone. No total is published.',
    },
    {
      marketplace: 'UK',
      from: '2019',
      value: { kind: 'return-shipping', shippingTimes: [2, 1], fixed: of('GBP', 10_00) },
      sure: 'official',
      source: {
        title: 'Seller Central Europe help 200359070',
        url: 'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=200359070&language=de_DE',
        read: READ,
      },
      reading:
        'Return shipping: 2 × shipping + £10. A ceiling of the other part exists but its amount is not published.',
    },
    {
      marketplace: 'US',
      from: '2012-08-20',
      value: {
        kind: 'two-limits',
        share: [1, 2],
        shippingTimes: [2, 1],
        fixedReturnShipping: of('USD', 10_00),
        fixedOther: of('USD', 20_00),
      },
      sure: 'official',
      source: {
        title: 'Amazon Seller Support Blog, "What is a Concession?"',
        url: 'http://www.amazonsellersupportblog.com/amazon-payments/',
        read: READ,
      },
      reading:
        'Total: the higher of 50 % of price + shipping, and 2 × shipping + $10 + $20. The split is derived: $10 belongs to return shipping, as in the stores that publish that part; the rest is the other part, without a ceiling.',
    },
  ],
};
