import { type ConcessionMaximum, type ConcessionQuestion, concessionMaximumFor, type Paid } from './concession';
import type { ConcessionRule } from './concession-rule';
import type { OrderId } from './ids';
import type { MarketplaceCode } from './marketplace';
import { type Currency, type Money, nothing, subtract, sum } from './money';
import type { Observation, OrderDetails, OrderItem, OrderRecord, RefundLine } from './order';
import type { Fact } from './policy';
import type { RefundView, RefundViewLine } from './refund-view-schema';
import { stateOf, undoClockOf } from './undo';

/** What the view needs from outside the record: rules in force and the person's own. */
export type ConcessionRules = {
  factsFor(marketplace: MarketplaceCode): readonly Fact<ConcessionRule>[];
  ownFor(marketplace: MarketplaceCode): ConcessionRule | undefined;
  /** Marketplaces that an amount in this currency can belong to. */
  marketplacesWith(currency: Currency): readonly MarketplaceCode[];
};

/**
 * The readings of what was paid for a line. Amazon does not say whether a promotion lowers the price or the shipping
 * in its formula, so with one both readings are given, and the lower result is shown.
 */
export function readingsOfPaid({
  price,
  shipping,
  promotion,
}: Pick<OrderItem, 'price' | 'shipping' | 'promotion'>): Paid[] {
  if (!price) return [];
  // A row that is absent stands for nothing paid, where the line itself was read: the page leaves zero rows out.
  const paidShipping = shipping ?? nothing(price.currency);
  if (!promotion || promotion.amount === 0) return [{ price, shipping: paidShipping }];
  const off = promotion;
  const readings: Paid[] = [];
  if (off.amount <= price.amount) readings.push({ price: subtract(price, off), shipping: paidShipping });
  if (off.amount <= paidShipping.amount) readings.push({ price, shipping: subtract(paidShipping, off) });
  if (readings.length === 0) readings.push({ price: nothing(price.currency), shipping: nothing(price.currency) });
  return [...readings, { price, shipping: paidShipping }];
}

/** Finds the record's item that a line of a refund form is about: by ASIN and SKU, or as the only one. */
function itemOf(line: RefundLine, items: readonly OrderItem[], lineCount: number): OrderItem | undefined {
  const matching = items.filter(
    (item) =>
      item.key === line.key ||
      ((line.asin !== undefined || line.sku !== undefined) &&
        (line.asin === undefined || line.asin === item.asin) &&
        (line.sku === undefined || line.sku === item.sku)),
  );
  if (matching.length === 1) return matching[0];
  const anonymous = line.asin === undefined && line.sku === undefined;
  return anonymous && items.length === 1 && lineCount === 1 ? items[0] : undefined;
}

/** What is known beside the order's record when a view is made. */
export type Memory = {
  /** The moment for which the view is made. */
  now: string;
  /** How many hours a refund stays pending. */
  undoHours: number;
  claimOpenSince?: string | undefined;
  /** The conversation that was open last, of whatever order. */
  lastThread?: { orderId: OrderId; at: string } | undefined;
};

/** How long a conversation that was open counts as the one the person comes from. */
const THREAD_MINUTES = 10;

/** For how long it is said that a submission does not show. */
const DAY = 86_400_000;

/** What is to be said of the order from memory, whatever its amounts. */
function remembered(record: OrderRecord, memory: Memory): Partial<RefundView> {
  const { now, undoHours, claimOpenSince, lastThread } = memory;
  const undo = undoClockOf(record, undoHours, now);
  const open = record.submissions?.findLast((each) => stateOf(each, record) === 'submitted');
  const missed = record.submissions?.at(-1);
  const notShown = missed && stateOf(missed, record) === 'not-shown' && Date.parse(now) - Date.parse(missed.at) < DAY;
  const ago = lastThread ? Date.parse(now) - Date.parse(lastThread.at) : Number.NaN;
  const other = lastThread && lastThread.orderId !== record.orderId && ago >= 0 && ago <= THREAD_MINUTES * 60_000;
  return {
    ...(undo && { undo }),
    ...(open && { submittedAt: open.at }),
    ...(notShown && { notShownAt: missed.at }),
    ...(claimOpenSince && { claimOpenSince }),
    ...(other && { otherThread: lastThread }),
  };
}

/**
 * What the refund panel says after an observation, with what is remembered of the order.
 * @param observed what the page in front of the person says now; its printed limits win over everything.
 * @param record the order's record, the observation already merged in.
 */
export function refundViewOf(
  observed: Observation,
  record: OrderRecord,
  rules: ConcessionRules,
  memory: Memory,
): RefundView {
  const details = observed.kind === 'order-details' ? observed.details : record.details?.value;
  // After a press the form still stands on the page as it was read before.
  const form =
    observed.kind === 'refund-form'
      ? observed.form
      : observed.kind === 'order-details'
        ? undefined
        : record.form?.value;
  const currency = form?.currency ?? details?.currency;
  const conflict = form?.currency !== undefined && details !== undefined && form.currency !== details.currency;
  const known = conflict ? undefined : details;
  const marketplace = form?.marketplace ?? known?.marketplace ?? only(currency ? rules.marketplacesWith(currency) : []);
  const ask = (paid: readonly Paid[], printed: ConcessionQuestion['printed']) =>
    concessionMaximumFor({
      paid,
      printed,
      own: marketplace && rules.ownFor(marketplace),
      facts: marketplace ? rules.factsFor(marketplace) : [],
      marketplace,
    });
  const line = (
    item: OrderItem | undefined,
    shown: OrderItem | RefundLine,
    {
      printed,
      unclear = false,
      totalUnclear = false,
    }: Partial<Pick<RefundLine, 'printed' | 'unclear' | 'totalUnclear'>> = {},
  ): RefundViewLine => {
    const paid = item ? readingsOfPaid(item) : readingsOfPaid(shown);
    return {
      key: shown.key,
      asin: shown.asin ?? item?.asin,
      sku: shown.sku ?? item?.sku,
      title: shown.title ?? item?.title,
      quantity: item?.quantity,
      maximum: withoutTotal(
        unclear ? concessionMaximumFor({ paid: [], printed, facts: [] }) : ask(paid, printed),
        totalUnclear,
      ),
      unclear,
      paidUnknown: paid.length === 0,
      promotion: paid.length > 1,
      ...before(item, shown),
    };
  };
  const base = { orderId: observed.orderId, marketplace, currency, ...remembered(record, memory) };
  if (known?.channel === 'amazon') return { ...base, notApplicable: 'fulfilled-by-amazon', lines: [] };
  // A form that stands open is newer than what the order's page said before: it was paid, or goes on, since.
  const stale =
    observed.kind !== 'order-details' && form !== undefined && (record.details?.at ?? '') < (record.form?.at ?? '');
  if (known && known.status !== 'open' && !(stale && known.status === 'pending'))
    return { ...base, notApplicable: known.status, lines: [] };
  const lines = form
    ? form.lines.map((each) => line(known && itemOf(each, known.items, form.lines.length), each, each))
    : (known?.items ?? []).map((item) => line(item, item));
  const view = { ...base, ...(known?.totalsConfirmed && totals(known.items, known.currency)), lines };
  return isPendingKnown(known, record) ? view : withoutPending(view);
}

/**
 * Whether what is on its way is known: not where the page offers to cancel a refund and prints no row of it, and not after a
 * submission that the order's page has not been seen to show yet. Then nothing can be said to be left either.
 */
export function isPendingKnown(known: OrderDetails | undefined, record: OrderRecord): boolean {
  const printed = known?.items.some(({ refundPending }) => refundPending && refundPending.amount > 0);
  if (known?.refundCancellable === true && !printed) return false;
  return !record.submissions?.some((each) => stateOf(each, record) === 'submitted');
}

function withoutPending({ pending: _pending, lines, ...view }: RefundView): RefundView {
  return { ...view, lines: lines.map(({ pending: _unknown, ...line }) => line) };
}

/** The maximum without a total that the page may contradict. */
function withoutTotal(maximum: ConcessionMaximum, unclear: boolean): ConcessionMaximum {
  if (!unclear) return maximum;
  const { total: _total, limits: _limits, ...rest } = maximum;
  return rest;
}

/** What was paid for a line, and what of it is back or on its way. Without its own row nothing is: zero rows are left out. */
function before(
  item: OrderItem | undefined,
  shown: OrderItem | RefundLine,
): Pick<RefundViewLine, 'paid' | 'refunded' | 'pending' | 'shippingPaid'> {
  const shippingPaid = item?.paid ? (item.shipping ?? nothing(item.paid.currency)) : shown.shipping;
  if (!item?.paid) return shippingPaid ? { shippingPaid } : {};
  const none = nothing(item.paid.currency);
  return {
    paid: item.paid,
    refunded: item.refunded ?? none,
    pending: item.refundPending ?? none,
    ...(shippingPaid && { shippingPaid }),
  };
}

function totals(items: readonly OrderItem[], currency: Currency): Pick<RefundView, 'paid' | 'refunded' | 'pending'> {
  if (items.length === 0 || items.some((item) => !item.paid)) return {};
  const all = (pick: (item: OrderItem) => Money | undefined) =>
    sum(
      items.flatMap((item) => pick(item) ?? []),
      currency,
    );
  return {
    paid: all((item) => item.paid),
    refunded: all((item) => item.refunded),
    pending: all((item) => item.refundPending),
  };
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
