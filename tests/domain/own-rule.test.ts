import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concessionRule } from '../../lib/domain/concession-rule';
import { currencies } from '../../lib/domain/money';
import { draftOf, type OwnDraft, readOwnRule } from '../../lib/domain/own-rule';
import { readDays, readHours, readRatio } from '../../lib/domain/typed-number';
import { z } from '../../lib/domain/zod';

const amounts = (typed: OwnDraft['typed']): OwnDraft => ({ kind: 'amounts', typed });
const limits = (typed: OwnDraft['typed']): OwnDraft => ({ kind: 'two-limits', typed });
const usd = (amount: number) => ({ amount, currency: 'USD' });

describe('an own rule', () => {
  it.each([
    ['one amount', amounts({ total: '50' }), { kind: 'amounts', total: usd(50_00) }],
    [
      'zero is an amount, an empty box is none',
      amounts({ other: '0', total: ' ' }),
      { kind: 'amounts', other: usd(0) },
    ],
    [
      'the two limits',
      limits({ share: '50 %', shippingTimes: '1,25', fixedReturnShipping: '$10', fixedOther: '20.00' }),
      {
        kind: 'two-limits',
        share: [1, 2],
        shippingTimes: [5, 4],
        fixedReturnShipping: usd(10_00),
        fixedOther: usd(20_00),
      },
    ],
  ])('is read from its boxes: %s', (_, draft, rule) => {
    expect(readOwnRule(draft, 'USD')).toEqual({ rule });
  });

  it.each([
    [amounts({}), { total: 'nothing' }],
    [amounts({ total: 'twenty' }), { total: 'amount' }],
    [amounts({ total: '1,234' }), { total: 'amount' }],
    [amounts({ total: '-1' }), { total: 'amount' }],
    [amounts({ total: '€5' }), { total: 'amount' }],
    [amounts({ total: '10', returnShipping: '10.01' }), { returnShipping: 'above-total' }],
    [amounts({ other: 'x', returnShipping: '5' }), { other: 'amount' }],
    [
      limits({ share: '101', shippingTimes: '2x', fixedOther: '1' }),
      { share: 'share', shippingTimes: 'factor', fixedReturnShipping: 'empty' },
    ],
  ])('is refused with what is wrong in which box: %j', (draft, problems) => {
    expect(readOwnRule(draft, 'USD')).toEqual({ problems });
  });

  it('fits the schema, and comes back from its own boxes as it was', () => {
    const amount = fc.option(fc.integer({ min: 0, max: 10_000_000 }).map(String), { nil: '' });
    const percent = fc.integer({ min: 0, max: 100_00 }).map((hundredths) => (hundredths / 100).toFixed(2));
    const drafts = fc.oneof(
      fc.record({ total: amount, returnShipping: amount, other: amount }).map(amounts),
      fc
        .record({ share: percent, shippingTimes: percent, fixedReturnShipping: amount, fixedOther: amount })
        .map(limits),
    );
    fc.assert(
      fc.property(drafts, fc.constantFrom(...currencies), (draft, currency) => {
        const read = readOwnRule(draft, currency);
        if (!('rule' in read)) return;
        expect(z.parse(concessionRule, JSON.parse(JSON.stringify(read.rule)))).toEqual(read.rule);
        expect(readOwnRule(draftOf(read.rule), currency)).toEqual(read);
      }),
    );
  });
});

describe('typed numbers', () => {
  it.each([
    ['33.33', 100, [3333, 10_000]],
    ['５０', 100, [1, 2]],
    ['0', 1, [0, 1]],
    ['100', 1, [100, 1]],
    ['100.01', 100, undefined],
    ['1.234', 1, undefined],
    ['-1', 1, undefined],
    ['', 1, undefined],
  ] as const)('%j of %d is %j', (text, of, ratio) => expect(readRatio(text, of)).toEqual(ratio));

  it.each([
    ['2', 2],
    ['1,5', 1.5],
    ['0.25', 0.25],
    ['48', 48],
    ['0.2', undefined],
    ['48.1', undefined],
    ['2 h', undefined],
    ['', undefined],
  ])('%j hours are %j', (text, hours) => expect(readHours(text)).toBe(hours));
  it.each([
    ['60', 60],
    [' 1 ', 1],
    ['365', 365],
    ['366', undefined],
    ['0', undefined],
    ['1.5', undefined],
    ['-3', undefined],
    ['', undefined],
  ])('%j days are %j', (text, days) => expect(readDays(text)).toBe(days));
});
