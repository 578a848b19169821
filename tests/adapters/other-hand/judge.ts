import { add } from '../../../lib/domain/money';
import type { RefundView } from '../../../lib/domain/refund-view-schema';
import type { ItemTruth } from '../../sandbox/truth.ts';
import type { HandTruth } from './hand-page.ts';

const PARTS = ['total', 'returnShipping', 'other', 'otherCeiling'] as const;
type Part = (typeof PARTS)[number];
type Figures = Partial<Record<Part, number>>;
type Line = RefundView['lines'][number];

const STORES: Record<string, string> = { USD: 'US', GBP: 'UK', JPY: 'JP', SGD: 'SG' };
const CEILINGS: Record<string, number> = { SG: 15_000, JP: 12_000 };

/** What was paid, once with the promotion off the price and once off the shipping; the page does not say which. */
function readings({ price = 0, shipping = 0, promotion = 0 }: ItemTruth): [number, number][] {
  if (promotion === 0) return [[price, shipping]];
  const both: [number, number][] = [
    [price - promotion, shipping],
    [price, shipping - promotion],
  ];
  const possible = both.filter((pair) => Math.min(...pair) >= 0);
  return possible.length > 0 ? possible : [[0, 0]];
}

/** What the published rule of the item's store gives, in minor units; nothing where the page tells no price. */
function byRule(item: ItemTruth, store: string | undefined): Figures {
  if (item.price === undefined || store === undefined) return {};
  const lowest = (formula: (p: number, s: number) => number): number =>
    Math.min(...readings(item).map(([p, s]) => formula(p, s)));
  const total = (p: number, s: number): number => Math.max(Math.floor((p + s) / 2), 2 * s + 3000);
  const back = lowest((_p, s) => 2 * s + 1000);
  if (store === 'US') {
    return { total: lowest(total), returnShipping: back, other: lowest((p, s) => total(p, s) - 2 * s - 1000) };
  }
  if (store === 'UK') return { returnShipping: back };
  if (store === 'SG') return { returnShipping: back, otherCeiling: CEILINGS['SG'] ?? 0 };
  if (store !== 'JP') return {};
  const floor = lowest((_p, s) => Math.min(Math.floor(1.25 * s), 2 * s + 1000));
  return { returnShipping: floor, otherCeiling: CEILINGS['JP'] ?? 0 };
}

/** What may be shown where the page prints limits: they win over the rule. */
function byPage(item: ItemTruth, rule: Figures): Figures {
  const { returnShipping, other, total } = item.printedLimits ?? {};
  const { otherCeiling, ...rest } = rule;
  return {
    ...rest,
    ...(otherCeiling !== undefined && other === undefined && { otherCeiling }),
    ...(returnShipping !== undefined && { returnShipping }),
    ...(other !== undefined && { other }),
    ...(returnShipping !== undefined && other !== undefined && { total: returnShipping + other }),
    ...(total !== undefined && { total }),
  };
}

/** Totals that a page with a hidden limit may leave: each part as printed or by the rule. */
function sums(page: Figures, rule: Figures): number[] {
  return [page, rule].flatMap((a) =>
    [page, rule].flatMap((b) =>
      a.returnShipping !== undefined && b.other !== undefined ? [a.returnShipping + b.other] : [],
    ),
  );
}

/** Every amount that may stand for one part of an item. `hidden`: limits may have been taken from the page. */
function allowed(item: ItemTruth, truth: HandTruth, part: Part, hidden: boolean): number[] {
  const rule = byRule(item, truth.marketplace ?? STORES[truth.currency ?? '']);
  const page = byPage(item, rule);
  const may = [page[part], ...(hidden ? [rule[part]] : []), ...(hidden && part === 'total' ? sums(page, rule) : [])];
  return may.filter((each) => each !== undefined);
}

/** The item a line of the view is about: by ASIN, by SKU, or by its place when neither side has names. */
function itemOf(line: Line, index: number, view: RefundView, items: readonly ItemTruth[]): ItemTruth | undefined {
  if (line.asin) {
    const named = items.find(({ asin }) => asin === line.asin);
    if (named) return named;
  }
  if (line.sku) return items.find(({ sku }) => sku === line.sku);
  return !line.asin && items.length === view.lines.length ? items[index] : undefined;
}

/** What one line of the view says wrong. */
function wrongInLine(line: Line, item: ItemTruth | undefined, truth: HandTruth, hidden: boolean): string[] {
  const name = line.asin ?? line.key;
  const wrong: string[] = [];
  for (const part of PARTS) {
    const figure = line.maximum[part];
    if (!figure) continue;
    const { amount, currency } = figure.money;
    const may = item ? allowed(item, truth, part, hidden) : [];
    if (!may.includes(amount))
      wrong.push(`${name} ${part} (${figure.basis}): ${amount}, not ${may.join(' or ') || '–'}`);
    if (truth.currency && currency !== truth.currency)
      wrong.push(`${name} ${part}: ${currency}, not ${truth.currency}`);
  }
  if (line.quantity !== undefined && item?.quantity !== undefined && line.quantity !== item.quantity)
    wrong.push(`${name} quantity: ${line.quantity}, not ${item.quantity}`);
  return wrong;
}

/** What the view says wrong of the whole order: paid, refunded, pending. */
function wrongInSums(view: RefundView, truth: HandTruth): string[] {
  const given = (truth.refunded ?? 0) + (truth.pending ?? 0);
  const [line] = view.lines.length === 1 && truth.refunded !== undefined ? view.lines : [];
  const before = line?.refunded && line.pending && add(line.refunded, line.pending);
  const said = [
    ['paid', view.paid, truth.paid],
    ['refunded', view.refunded, truth.refunded ?? 0],
    ['pending', view.pending, truth.pending ?? 0],
    ['refunded before', before, given],
  ] as const;
  return said.flatMap(([name, shown, is]) =>
    shown && (shown.amount !== is || (truth.currency && shown.currency !== truth.currency))
      ? [`${name}: ${shown.amount} ${shown.currency}, not ${is ?? '–'}`]
      : [],
  );
}

/** Whether the view shows any figure. */
export function showsFigures(view: RefundView): boolean {
  return view.paid !== undefined || view.lines.some((line) => PARTS.some((part) => line.maximum[part] !== undefined));
}

/**
 * Everything that a view shows and the page does not say. A figure may be absent; one that is shown must be the truth.
 * @param hidden whether printed limits may have been taken from the page, so that the rule may stand in for them.
 */
export function wrongIn(view: RefundView | undefined, truth: HandTruth, hidden = false): string[] {
  if (!view) return [];
  if (truth.state !== 'read') return showsFigures(view) ? [`figures on a page that is ${truth.state}`] : [];
  const items = truth.items ?? [];
  return [
    ...view.lines.flatMap((line, index) => wrongInLine(line, itemOf(line, index, view, items), truth, hidden)),
    ...wrongInSums(view, truth),
  ];
}
