import { add, type Currency, type Money, nothing, sum } from '../../domain/money';
import type { OrderItem } from '../../domain/order';
import type { Row, RowKind } from './rows';

/** What the proceeds of one order line, or of a whole order, say. */
export type Proceeds = Pick<
  OrderItem,
  'price' | 'shipping' | 'giftWrap' | 'tax' | 'promotion' | 'refunded' | 'refundPending'
> & {
  /** All parts together, before any refund. */
  paid: Money;
  /** The total as printed, which may be before or after a refund. */
  total: Money;
};

const positive = (money: Money): Money => ({ ...money, amount: Math.abs(money.amount) });

/**
 * Reads the rows of one order line and lets arithmetic confirm them: the parts must add up to the printed total, with
 * the tax in the prices or on top of them, before the refund or after it. That is what makes a mistaken label, a missing row
 * or a stray amount harmless.
 * @param taxIncluded which of the two the marketplace usually prints; the other is tried when it does not add up.
 * @returns `undefined` when a part stands twice, the total is missing, or nothing adds up.
 */
export function proceedsOf(rows: readonly Row[], currency: Currency, taxIncluded: boolean): Proceeds | undefined {
  const given = new Set<RowKind>(['refunded', 'refundPending']);
  const totals = rows.filter(({ kind }) => kind === 'total');
  const [total] = totals;
  // Refunds may stand in front of the total or behind it.
  if (!total || totals.length > 1 || rows.findLast(({ kind }) => !given.has(kind)) !== total) return undefined;
  const byKind = new Map<RowKind, Money>();
  for (const { kind, amount } of rows) {
    const before = byKind.get(kind);
    // An order can be refunded several times; any other part that stands twice is not understood.
    if (before && !given.has(kind)) return undefined;
    byKind.set(kind, before ? add(positive(before), positive(amount)) : amount);
  }
  const get = (kind: RowKind): Money | undefined => byKind.get(kind);
  const price = get('product');
  if (!price || [price, get('shipping'), get('giftWrap'), get('tax')].some((each) => each && each.amount < 0))
    return undefined;
  const promotion = get('promotion');
  const [refunded, pending] = [get('refunded'), get('refundPending')];
  const off = (money: Money | undefined): Money => ({ currency, amount: money ? -Math.abs(money.amount) : 0 });
  const goods = sum(
    [price, get('shipping') ?? nothing(currency), get('giftWrap') ?? nothing(currency), off(promotion)],
    currency,
  );
  const bases = (taxIncluded ? [0, 1] : [1, 0]).map((times) =>
    add(goods, { currency, amount: (get('tax')?.amount ?? 0) * times }),
  );
  // The total is after refunds as a rule; only where that fits no base it may be before them.
  const fits = [[refunded, pending], [refunded], []].flatMap((gone) =>
    bases.filter((base) => sum([base, ...gone.map(off)], currency).amount === total.amount.amount),
  );
  const [paid] = fits;
  // A refund of just the tax fits with the tax in the prices before it, and on top of them after it.
  if (!paid || paid.amount < 0 || fits.some(({ amount }) => amount !== paid.amount)) return undefined;
  const parts = { shipping: get('shipping'), giftWrap: get('giftWrap'), tax: get('tax') };
  const returned = { refunded: refunded && positive(refunded), refundPending: pending && positive(pending) };
  return { price, ...parts, promotion: promotion && positive(promotion), ...returned, paid, total: total.amount };
}
