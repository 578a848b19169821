import { afterEach, describe, expect, it, vi } from 'vitest';
import { adapters } from '../../lib/adapters/registry';
import type { OrderItem, RefundForm } from '../../lib/domain/order';
import { pages } from '../sandbox/sandbox.ts';
import type { ItemTruth } from '../sandbox/truth.ts';
import { openSandbox } from './open-sandbox.ts';

afterEach(() => vi.unstubAllGlobals());

const amount = (money: { amount: number } | undefined): number => money?.amount ?? 0;

/** What the truth says of a line, in the words of a reading; absent rows count as nothing. */
const said = (truth: ItemTruth) => ({
  asin: truth.asin,
  sku: truth.sku,
  quantity: truth.quantity,
  price: truth.price ?? 0,
  shipping: truth.shipping ?? 0,
  promotion: truth.promotion ?? 0,
  refunded: truth.refund ?? 0,
  pending: truth.refundPending ?? 0,
});
const read = (item: OrderItem) => ({
  asin: item.asin,
  sku: item.sku,
  quantity: item.quantity,
  price: amount(item.price),
  shipping: amount(item.shipping),
  promotion: amount(item.promotion),
  refunded: amount(item.refunded),
  pending: amount(item.refundPending),
});
const printed = ({ printed: limits }: RefundForm['lines'][number]) => ({
  returnShipping: limits.returnShipping?.amount,
  other: limits.other?.amount,
  total: limits.total?.amount,
});

describe.each(pages)('$id', (page) => {
  it(`is read as ${page.truth.state}`, async () => {
    const { document, url } = await openSandbox(page);
    const adapter = adapters.find((each) => each.matches(url));
    const reading = adapter?.read(document, url);
    const { truth } = page;
    if (truth.state === 'none') {
      // A page for messages says something too, and no figure: `message-pages.test.ts` holds it to that.
      const messages = reading?.state === 'read' && /^(?:compose|inbox)$/.test(reading.facts.kind);
      return messages ? undefined : expect(['loading', 'elsewhere', undefined]).toContain(reading?.state);
    }
    if (truth.state === 'drift') return expect(reading?.state).toBe('drift');
    if (reading?.state !== 'read') return expect.fail(`${JSON.stringify(reading)}`);
    const { facts } = reading;
    if (!('orderId' in facts)) return expect.fail(`${facts.kind} is no page of an order`);
    expect(facts.orderId).toBe(truth.orderId);
    if (facts.kind === 'order-details') {
      const { details } = facts;
      expect(details).toMatchObject({
        marketplace: truth.marketplace,
        currency: truth.currency,
        channel: truth.channel,
      });
      expect(details.refundCancellable).toBe(truth.refundCancellable);
      expect(details.items.map(read)).toEqual(truth.items?.map(said));
      const { shipBy, deliverBy, tracking } = details;
      expect({ shipBy, deliverBy, tracking }).toEqual({
        shipBy: truth.shipBy,
        deliverBy: truth.deliverBy,
        tracking: truth.tracking,
      });
      if (truth.state === 'read') {
        expect(details.totalsConfirmed).toBe(true);
        expect(details.items.reduce((sum, item) => sum + amount(item.paid), 0)).toBe(truth.paid);
        expect(details.purchasedOn).toBe(truth.purchaseDate);
      }
    } else {
      expect(facts.form.lines.map(printed)).toEqual(
        truth.items?.map(({ printedLimits: limits }) => ({
          returnShipping: limits?.returnShipping,
          other: limits?.other,
          total: limits?.total,
        })),
      );
      expect(facts.form.lines.map(({ asin }) => asin)).toEqual(truth.items?.map(({ asin }) => asin));
      expect(facts.form.lines.map(({ unclear }) => unclear)).not.toContain(true);
      expect(reading.boxes?.map(({ key }) => key)).toEqual(facts.form.lines.map(({ key }) => key));
      for (const [index, { price, shipping }] of facts.form.lines.entries()) {
        if (price) expect(price.amount).toBe(truth.items?.[index]?.price);
        if (shipping) expect(shipping.amount).toBe(truth.items?.[index]?.shipping);
      }
    }
  });
});
