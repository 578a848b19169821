import { pages } from '../sandbox/sandbox.ts';
import type { ItemTruth, Truth } from '../sandbox/truth.ts';

type Figures = Record<string, number>;

/**
 * What the panel has to say about one line, worked out here from what the page says, with arithmetic of its own: the
 * rule texts in plain numbers, minor units.
 */
function limitsOf({ price = 0, shipping = 0, promotion = 0, printedLimits }: ItemTruth, truth: Truth): Figures {
  const readings =
    promotion > 0
      ? [
          [price - promotion, shipping],
          [price, shipping - promotion],
        ].filter(([p, s]) => (p ?? -1) >= 0 && (s ?? -1) >= 0)
      : [[price, shipping]];
  const lowest = (formula: (p: number, s: number) => number): number =>
    Math.min(...readings.map(([p = 0, s = 0]) => formula(p, s)));
  const { returnShipping, other, total } = printedLimits ?? {};
  const figures: Figures = {};
  if (truth.marketplace === 'US' || (truth.marketplace === undefined && truth.currency === 'USD')) {
    figures['concession-total-max'] = lowest((p, s) => Math.max(Math.floor((p + s) / 2), 2 * s + 3000));
    figures['concession-return-shipping-max'] = lowest((_p, s) => 2 * s + 1000);
    figures['concession-other-max'] = lowest((p, s) => Math.max(Math.floor((p + s) / 2), 2 * s + 3000) - 2 * s - 1000);
  }
  if (truth.marketplace === 'UK' || truth.marketplace === 'SG')
    figures['concession-return-shipping-max'] = lowest((_p, s) => 2 * s + 1000);
  if (truth.marketplace === 'JP')
    figures['concession-return-shipping-max'] = lowest((_p, s) => Math.min(Math.floor(1.25 * s), 2 * s + 1000));
  if (returnShipping !== undefined) figures['concession-return-shipping-max'] = returnShipping;
  if (other !== undefined) figures['concession-other-max'] = other;
  if (total !== undefined) figures['concession-total-max'] = total;
  else if (returnShipping !== undefined && other !== undefined)
    figures['concession-total-max'] = returnShipping + other;
  return figures;
}

/** The order's own page says what was paid for each line; a form of it is opened after that page. */
function itemsPaid(truth: Truth): readonly ItemTruth[] {
  const order = pages.find(
    (page) => page.truth.kind === 'order-details' && page.truth.orderId === truth.orderId,
  )?.truth;
  const items = order?.state === 'read' ? (order.items ?? []) : [];
  return items.length > 1 && items.length === truth.items?.length ? items : [];
}

/** What is said of each of several lines: paid, back, left. */
function itemFigures(items: readonly ItemTruth[]): Record<string, number[]> {
  if (items.length === 0) return {};
  const paid = items.map(({ price = 0, shipping = 0, tax = 0, promotion = 0 }) => price + shipping + tax - promotion);
  const refunded = items.map(({ refund = 0 }) => refund);
  return {
    'item-paid': paid,
    'item-refunded': refunded,
    'item-refund-left': paid.map((each, place) => each - (refunded[place] ?? 0)),
  };
}

/** Every figure that may be shown for a page, by name, in the order of its lines. */
export function expectedFigures(truth: Truth): Record<string, number[]> {
  const result: Record<string, number[]> = itemFigures(itemsPaid(truth));
  for (const item of truth.items ?? []) {
    for (const [name, amount] of Object.entries(limitsOf(item, truth))) {
      result[name] ??= [];
      result[name].push(amount);
      // Nothing is typed yet, so all of it is left.
      const left = {
        'concession-total-max': 'concession-left',
        'concession-return-shipping-max': 'concession-return-shipping-left',
        'concession-other-max': 'concession-other-left',
      }[name];
      if (left && truth.kind === 'refund-form') {
        result[left] ??= [];
        result[left].push(amount);
      }
    }
    if ((truth.marketplace === 'SG' || truth.marketplace === 'JP') && item.printedLimits?.other === undefined) {
      const ceiling = { SG: 15_000, JP: 12_000 }[truth.marketplace];
      result['concession-other-ceiling'] ??= [];
      result['concession-other-ceiling'].push(ceiling);
    }
  }
  if (truth.paid !== undefined) {
    result['paid-total'] = [truth.paid];
    result['refunded-total'] = [truth.refunded ?? 0];
    if (truth.pending) result['pending-total'] = [truth.pending];
    // Where a refund can be cancelled whose amount is nowhere, nothing can be said to be left.
    if (truth.pending || !truth.refundCancellable)
      result['refund-left'] = [truth.paid - (truth.refunded ?? 0) - (truth.pending ?? 0)];
  }
  return result;
}
