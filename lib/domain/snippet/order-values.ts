import type { Day } from '../ids';
import { type Money, subtract, sum } from '../money';
import type { OrderDetails, OrderRecord } from '../order';
import { isPendingKnown } from '../refund-view';
import { stateOf } from '../undo';
import type { SnippetValues } from './snippet-values';

/** What is known beside the order's record: the day it is in its store, and how that store writes. */
export type AroundOrder = { today: Day; storeLocale?: string | undefined };

/** A value of every item, or nothing where one lacks it: half a list would be a wrong one. */
function ofAll<Value>(
  items: OrderDetails['items'],
  pick: (item: OrderDetails['items'][number]) => Value | undefined,
): Value[] | undefined {
  const picked = items.flatMap((item) => pick(item) ?? []);
  return items.length > 0 && picked.length === items.length ? picked : undefined;
}

type Amounts = Pick<SnippetValues, 'shipping' | 'paid' | 'refunded' | 'refundLeft'>;

/**
 * Amounts of a whole order, only where its page prints totals that its lines confirm. What is given back is not named after a
 * press that the page has not been seen to show, and what is left only where it is known what is on its way.
 */
function amounts(details: OrderDetails, record: OrderRecord): Amounts {
  const { items, currency, channel, status, totalsConfirmed } = details;
  const paid = ofAll(items, (item) => item.paid);
  const mixed = items.some((item) =>
    [item.paid, item.shipping, item.refunded, item.refundPending].some((each) => each && each.currency !== currency),
  );
  if (!totalsConfirmed || status !== 'open' || !paid || mixed) return {};
  const all = (part: 'shipping' | 'refunded' | 'refundPending'): Money =>
    sum(
      items.flatMap((item) => item[part] ?? []),
      currency,
    );
  // The page does not say whether a promotion was taken off the price or off the shipping.
  const promoted = items.some(({ promotion }) => promotion && promotion.amount > 0);
  const known: Amounts = { paid: sum(paid, currency), ...(!promoted && { shipping: all('shipping') }) };
  if (record.submissions?.some((each) => stateOf(each, record) === 'submitted')) return known;
  const refunded = all('refunded');
  if (channel === 'amazon' || !isPendingKnown(details, record)) return { ...known, refunded };
  const back = [refunded, all('refundPending')];
  return { ...known, refunded, refundLeft: back.reduce(subtract, sum(paid, currency)) };
}

/** What a ready text about an order can be filled with, from the order's record; only the day where there is none. */
export function orderValues(record: OrderRecord | undefined, around: AroundOrder): SnippetValues {
  if (!record) return around;
  const details = record.details?.value;
  if (!details) return { ...around, order: record.orderId };
  const { items, purchasedOn, shipBy, deliverBy, tracking } = details;
  return {
    ...around,
    order: record.orderId,
    products: ofAll(items, ({ title }) => title),
    quantity: items.length > 0 ? items.reduce((units, item) => units + item.quantity, 0) : undefined,
    purchasedOn,
    shipBy,
    deliverBy,
    tracking,
    ...amounts(details, record),
  };
}
