import { describe, expect, it } from 'vitest';
import { factsFor } from '../../lib/domain/facts-for';
import { type Observation, observation } from '../../lib/domain/order';
import { recordFrom } from '../../lib/domain/order-merge';
import { type ConcessionRules, readingsOfPaid, refundViewOf } from '../../lib/domain/refund-view';
import { leftAfter } from '../../lib/domain/typed';
import { z } from '../../lib/domain/zod';
import { concessionLimits } from '../../lib/policies/concession-limits';
import { marketplaces } from '../../lib/policies/marketplaces';
import { observed } from './orders';

const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const rules: ConcessionRules = {
  factsFor: (code) => factsFor(concessionLimits, code, '2026-11-21'),
  ownFor: () => undefined,
  marketplacesWith: (currency) => marketplaces.filter((each) => each.currency === currency).map(({ code }) => code),
};
const form = (lines: object[], currency = 'USD'): Observation =>
  z.parse(observation, {
    kind: 'refund-form',
    orderId: '114-0000001-0000002',
    at: '2026-11-21T11:00:00.000Z',
    form: { currency, lines },
  });
const line = { key: 'B000000001', asin: 'B000000001', printed: {}, unclear: false };
const viewOf = (now: Observation, before?: Observation) => {
  const record = recordFrom(now);
  const details = before && recordFrom(before).details;
  return refundViewOf(now, { ...record, ...(details && { details }) }, rules, {
    now: '2026-11-21T11:00:00.000Z',
    undoHours: 2,
  });
};

describe('what the refund form’s panel says', () => {
  it('takes what was paid from the order that was seen before', () => {
    expect(viewOf(form([line]), observed()).lines[0]?.maximum.total?.money).toEqual(usd(39_98));
  });
  it('takes it from the form where the order was never seen', () => {
    expect(viewOf(form([{ ...line, price: usd(20_00), shipping: usd(4_99) }])).lines[0]?.maximum.total?.money).toEqual(
      usd(39_98),
    );
  });
  it('says nothing by a rule when it knows neither', () => {
    const [shown] = viewOf(form([line])).lines;
    expect(shown?.maximum.basis).toBe('none');
    expect(shown?.paidUnknown).toBe(true);
  });
  it('lets no rule stand in for a printed limit that is not settled', () => {
    const [shown] = viewOf(form([{ ...line, unclear: true }]), observed()).lines;
    expect(shown).toMatchObject({ unclear: true, maximum: { basis: 'none' } });
  });
  it.each([
    { earlier: 'pending', shown: undefined, because: 'a form that is open now was paid for since' },
    { earlier: 'cancelled', shown: 'cancelled', because: 'a cancelled order does not come back' },
  ] as const)('goes by $shown where the order was $earlier before: $because', ({ earlier, shown }) => {
    const seen = observed();
    if (seen.kind === 'order-details') seen.details.status = earlier;
    expect(viewOf(form([line]), seen).notApplicable).toBe(shown);
  });
  it('says nothing to be left where a refund is on its way whose amount no page prints', () => {
    const seen = observed();
    if (seen.kind === 'order-details') seen.details.refundCancellable = true;
    const view = viewOf(seen);
    expect(view).toMatchObject({ paid: usd(24_99), refunded: usd(0) });
    expect(view.pending).toBeUndefined();
    expect(view.lines[0]).toMatchObject({ paid: usd(24_99) });
    expect(view.lines[0]?.pending).toBeUndefined();
  });
  it('does not use an order in another currency', () => {
    const view = viewOf(form([{ ...line, printed: { other: { amount: 5_00, currency: 'CAD' } } }], 'CAD'), observed());
    expect(view.marketplace).toBe('CA');
    expect(view.lines[0]?.maximum.total).toBeUndefined();
    expect(view.paid).toBeUndefined();
  });
  it('knows an unnamed line only when the order has one', () => {
    const unnamed = { key: '1', printed: {}, unclear: false };
    expect(viewOf(form([unnamed]), observed()).lines[0]?.maximum.basis).toBe('policy');
    expect(viewOf(form([unnamed, { ...unnamed, key: '2' }]), observed()).lines[0]?.maximum.basis).toBe('none');
  });
  it.each([
    ['amazon', 'open', 'fulfilled-by-amazon'],
    ['seller', 'cancelled', 'cancelled'],
    ['seller', 'pending', 'pending'],
  ])('an order of channel %s that is %s has no figures: %s', (channel, status, reason) => {
    const order = observed();
    if (order.kind !== 'order-details') throw new Error('not an order');
    const shown = { ...order, details: { ...order.details, channel, status } } as Observation;
    expect(viewOf(shown)).toMatchObject({ notApplicable: reason, lines: [] });
  });
});

describe('readings of what was paid', () => {
  it.each([
    ['no promotion', 20_00, 4_99, undefined, [[20_00, 4_99]]],
    ['a free line of shipping', 20_00, undefined, undefined, [[20_00, 0]]],
    [
      'a promotion on either',
      20_00,
      4_99,
      2_00,
      [
        [18_00, 4_99],
        [20_00, 2_99],
        [20_00, 4_99],
      ],
    ],
    [
      'a promotion larger than the shipping',
      20_00,
      4_99,
      5_00,
      [
        [15_00, 4_99],
        [20_00, 4_99],
      ],
    ],
  ] as const)('%s', (_why, price, shipping, promotion, readings) => {
    const paid = readingsOfPaid({
      price: usd(price),
      ...(shipping !== undefined && { shipping: usd(shipping) }),
      ...(promotion !== undefined && { promotion: usd(promotion) }),
    });
    expect(paid.map((each) => [each.price.amount, each.shipping.amount])).toEqual(readings);
  });
});

describe('what is left after typing', () => {
  const maximum = {
    basis: 'policy',
    total: { money: usd(39_98), basis: 'policy' },
    returnShipping: { money: usd(19_98), basis: 'policy' },
    other: { money: usd(20_00), basis: 'policy' },
    grounds: [],
  } as const;
  it.each([
    ['nothing typed', 0, 0, [39_98, 19_98, 20_00], {}],
    ['one part', 5_00, 0, [34_98, 14_98, 20_00], {}],
    ['both to the limit', 19_98, 20_00, [0, 0, 0], {}],
    ['one part over its own limit', 25_00, 0, [14_98, 0, 20_00], { returnShipping: usd(5_02) }],
    ['all of it over', 25_00, 25_00, [0, 0, 0], { returnShipping: usd(5_02), other: usd(5_00), total: usd(10_02) }],
  ] as const)('%s', (_why, back, other, [total, backLeft, otherLeft], over) => {
    const left = leftAfter({ ...maximum, grounds: [] }, { key: '1', returnShipping: usd(back), other: usd(other) });
    expect([left.total?.amount, left.returnShipping?.amount, left.other?.amount]).toEqual([total, backLeft, otherLeft]);
    expect(left.over).toEqual(over);
  });
  it('says no total while one box cannot be read', () => {
    const left = leftAfter({ ...maximum, grounds: [] }, { key: '1', returnShipping: usd(1_00), other: 'unreadable' });
    expect(left).toMatchObject({ unreadable: true, returnShipping: usd(18_98) });
    expect(left.total).toBeUndefined();
    expect(left.other).toBeUndefined();
  });
});
