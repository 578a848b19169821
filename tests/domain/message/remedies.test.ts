import { describe, expect, it } from 'vitest';
import { factsFor } from '../../../lib/domain/facts-for';
import { orderFactsOf } from '../../../lib/domain/message/order-facts';
import { type RemedyOrder, remediesFor } from '../../../lib/domain/message/remedies';
import type { MessageTopic } from '../../../lib/domain/message/triage';
import type { Money } from '../../../lib/domain/money';
import { type Observation, observation } from '../../../lib/domain/order';
import { recordFrom } from '../../../lib/domain/order-merge';
import { refundViewOf } from '../../../lib/domain/refund-view';
import { z } from '../../../lib/domain/zod';
import { concessionLimits } from '../../../lib/policies/concession-limits';
import { observed } from '../orders';
import { sampleTriage } from './sample-thread';

const usd = (amount: number): Money => ({ amount, currency: 'USD' });
/** A kettle for $20.00 with $4.99 shipping; `change` is of its page. */
const orderOf = (change: object = {}, given: RemedyOrder['given'] = []): RemedyOrder => {
  const seen: Observation = observed();
  const now = z.parse(observation, { ...seen, details: { ...('details' in seen && seen.details), ...change } });
  const rules = {
    factsFor: () => factsFor(concessionLimits, 'US', '2026-11-21'),
    ownFor: () => undefined,
    marketplacesWith: () => [],
  };
  const memory = { now: '2026-11-21T11:00:00.000Z', undoHours: 2 };
  return { view: refundViewOf(now, recordFrom(now), rules, memory), price: usd(20_00), given };
};
const offered = (topics: MessageTopic[], order?: RemedyOrder) =>
  remediesFor({ ...sampleTriage(), topics, problem: topics.length > 0 }, order);
const figures = (topic: MessageTopic, remedy: string, order?: RemedyOrder) => {
  const found = offered([topic], order).find((each) => each.remedy === remedy);
  return found && [found.cost?.amount, found.left?.amount];
};

describe('what can be offered', () => {
  it.each<[MessageTopic, string[]]>([
    ['late_delivery', ['explain', 'tracking', 'refund-shipping']],
    ['damaged', ['explain', 'partial-refund', 'replacement', 'return-shipping', 'full-refund']],
    ['item_missing', ['explain', 'resend-part', 'partial-refund', 'full-refund']],
    ['customer_service', ['explain']],
  ])('for %s is, from the cheapest on, %j', (topic, remedies) => {
    expect(offered([topic], orderOf()).map(({ remedy }) => remedy)).toEqual(remedies);
  });
  it('is nothing to a message with words of danger, or one that is about nothing', () => {
    expect(remediesFor({ ...sampleTriage(true), topics: ['damaged'] }, orderOf())).toEqual([]);
    expect(offered([], orderOf())).toEqual([]);
  });
  it('is what it would be where a message only may be dangerous', () => {
    const danger = sampleTriage(true).danger.map((each) => ({ ...each, maybe: true as const }));
    const triage = { ...sampleTriage(), topics: ['damaged' as const], problem: true };
    expect(remediesFor({ ...triage, danger }, orderOf())).toEqual(remediesFor(triage, orderOf()));
  });
  it.each([{ channel: 'amazon' }, { status: 'cancelled' }, { status: 'pending' }])(
    'is no money and no parcel where the order is %j',
    (change) => {
      const remedies = offered(['not_received', 'damaged'], orderOf(change)).map(({ remedy }) => remedy);
      expect(remedies).toEqual(['explain', 'tracking']);
    },
  );
});

describe('what a remedy costs', () => {
  it('is shipping, half the price, or what is left to refund, against what is left', () => {
    expect(figures('late_delivery', 'refund-shipping', orderOf())).toEqual([4_99, 24_99]);
    expect(figures('damaged', 'partial-refund', orderOf())).toEqual([10_00, 24_99]);
    expect(figures('damaged', 'full-refund', orderOf())).toEqual([24_99, 24_99]);
  });
  it('is rounded down where half a price is no whole cent', () => {
    expect(figures('damaged', 'partial-refund', { ...orderOf(), price: usd(19_99) })).toEqual([9_99, 24_99]);
  });
  it('takes off what was refunded before and what is on its way', () => {
    const item = { key: '1', quantity: 1, price: usd(20_00), shipping: usd(4_99), paid: usd(24_99) };
    const order = orderOf({ items: [{ ...item, refunded: usd(5_00), refundPending: usd(1_00) }] });
    expect(figures('damaged', 'full-refund', order)).toEqual([18_99, 18_99]);
  });
  it('of a replacement and of the way back is on no page, but what may be given for the latter is', () => {
    expect(figures('damaged', 'replacement', orderOf())).toEqual([undefined, undefined]);
    // Twice the shipping and $10, by the published rule.
    expect(figures('damaged', 'return-shipping', orderOf())).toEqual([undefined, 19_98]);
  });
  it.each<[string, RemedyOrder['given'], number]>([
    ['return shipping', [{ part: 'return-shipping', money: usd(5_00) }], 14_98],
    ['more than the limit', [{ part: 'return-shipping', money: usd(50_00) }], 0],
    // $39.98 in all, of which $30 are gone.
    ['the other part, which comes off the total', [{ part: 'other', money: usd(30_00) }], 9_98],
  ])('leaves for the way back what was not given before: %s', (_what, given, left) => {
    expect(figures('damaged', 'return-shipping', orderOf({}, given))).toEqual([undefined, left]);
  });
  it('is not said where the order was not seen, or its amounts were not read', () => {
    expect(figures('damaged', 'full-refund')).toEqual([undefined, undefined]);
    const unread = orderOf({ items: [{ key: '1', quantity: 1 }] });
    expect(figures('damaged', 'full-refund', unread)).toEqual([undefined, undefined]);
    expect(figures('damaged', 'return-shipping', unread)).toEqual([undefined, undefined]);
  });
  it('is not said where a promotion may have lowered the price', () => {
    expect(figures('damaged', 'partial-refund', { ...orderOf(), price: undefined })).toEqual([undefined, undefined]);
  });
});

describe('what is known of an order', () => {
  const facts = (change: object = {}) => {
    const seen = observed();
    return orderFactsOf(
      recordFrom(z.parse(observation, { ...seen, details: { ...('details' in seen && seen.details), ...change } })),
    );
  };
  it('is each amount and their sums, each once, and none of nothing', () => {
    const item = { key: '1', quantity: 2, price: usd(20_00), shipping: usd(4_99), paid: usd(24_99), refunded: usd(0) };
    const { amounts = [] } = facts({ items: [item, { ...item, key: '2', price: usd(15_00), paid: usd(19_99) }] });
    expect(amounts.map(({ amount }) => amount).sort((a, b) => a - b)).toEqual([
      4_99, 7_50, 9_98, 10_00, 15_00, 19_99, 20_00, 24_99, 35_00, 44_98,
    ]);
  });
  it('is its days and its parcels, where its page prints them', () => {
    const more = { purchasedOn: '2026-11-01', deliverBy: '2026-11-09', tracking: ['1Z999AA10123456784'] };
    expect(facts(more)).toMatchObject({ days: ['2026-11-01', '2026-11-09'], tracking: more.tracking });
    expect(facts()).not.toHaveProperty('days');
  });
});
