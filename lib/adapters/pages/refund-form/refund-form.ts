import type { Currency } from '../../../domain/money';
import type { RefundForm } from '../../../domain/order';
import { readOrderId } from '../../../domain/read-ids';
import { findMoney, readTyped } from '../../../domain/read-money';
import type { TaughtField } from '../../../domain/taught';
import { type Anchor, defineAdapter, type Reading, type Teachable } from '../../adapter';
import { bareDollar, storeNamed } from '../../currency';
import { chunksOf, contains, deepAll, isVisible, parentOf, textOf } from '../../dom';
import { says, TOTAL } from '../../labels';
import { productsOn } from '../../product';
import { boxCandidates } from '../../refund/box-names';
import { amountBoxes, type Box } from '../../refund/boxes';
import { limitOf } from '../../refund/limit';
import { type FormLine, linesOf, type NamedBox } from '../../refund/lines';
import { asideOnlyBesideBoth, nameBoxes, TAUGHT_BOXES, withAside } from '../../refund/name-boxes';
import { onlyAmount } from '../../refund/only-amount';
import { readLine } from '../../refund/read-line';
import { totalLimits } from '../../refund/total-limits';

/**
 * The refund form. Its address is known (`/gp/orders-v2/refund?orderID=`, 2011 to 2026) and the words on it; its markup is
 * not public. It is therefore read by label, role and place, in light DOM and open shadow roots, and every box of it
 * has to be understood before anything is said about what is left.
 */
const PATH = /^\/gp\/orders-v2\/refund\/?(?:ref=[^/]*)?$/;

function orderIdIn(url: URL): string | undefined {
  return readOrderId([...url.searchParams].find(([name]) => name.toLowerCase() === 'orderid')?.[1] ?? '');
}

/** Whether the page names another order than its address does and not that one. */
function contradictsOrder(page: Document, orderId: string): boolean {
  const printed = chunksOf(page.body).flatMap(({ text }) => text.match(/(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g) ?? []);
  return printed.length > 0 && !printed.includes(orderId);
}

/**
 * The place behind the innermost element of the page, outside of shadow roots and table parts, that holds all boxes. A
 * table and what stands right below it (a check box of the same item) are one block; the memo and the buttons are not.
 */
function behind(boxes: readonly Box[]): Anchor | undefined {
  let area: Element | null = boxes[0]?.control ?? null;
  const inside = (element: Element): boolean => boxes.every(({ control }) => contains(element, control));
  while (area && (!inside(area) || area.getRootNode() !== document || area.matches(PARTS))) area = parentOf(area);
  if (!area || area === document.body) return undefined;
  const block = area.localName === 'table' ? area.parentElement : null;
  const own = block && !block.querySelector('textarea, kat-textarea, button, kat-button');
  return own ? { element: block, place: 'last-in' } : { element: area, place: 'after' };
}

/** Elements that may hold all boxes and yet cannot have a block put behind them. */
const PARTS = 'tr, tbody, thead, tfoot, td, th, kat-table-row, kat-table-body, kat-table-cell, input, kat-input';

/** Everything about the form's money that does not depend on its lines. */
function currencyOn(page: Document, url: URL) {
  const store = storeNamed(page);
  return { store, expected: store?.currency ?? bareDollar(page, url) };
}

/** The boxes by order line; `undefined` where several lines without a name each could be told apart by nobody. */
function formLines(page: Document, named: readonly NamedBox[]): FormLine[] | undefined {
  const products = productsOn(page, new Set(named.map(({ territory }) => territory.box.input)));
  const lines = products && linesOf(named, products);
  return lines && lines.length > 1 && lines.some(({ asin, sku }) => !asin && !sku) ? undefined : lines;
}

/** Whether a piece of text is a sum, by its own words or those it stands with. */
function isTotal(element: Element): boolean {
  const around = parentOf(element);
  return [element, around].some((each) => each && says(TOTAL, textOf(each)) && textOf(each).length < 60);
}

/** What stands in all boxes together, in minor units: the form's running total says it once more. */
function typedTogether(boxes: readonly Box[], currency: Currency | undefined): number | undefined {
  if (!currency) return undefined;
  const amounts = boxes.map(({ input }) => readTyped(input.value, currency)?.amount);
  return amounts.includes(undefined) ? undefined : amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}

function read(page: Document, url: URL, taught?: readonly TaughtField[]): Reading {
  if (!page.body || deepAll(page, 'input[type="password"]').some(isVisible)) return { state: 'elsewhere' };
  const boxes = amountBoxes(page);
  const drift = (missing: string, dropped: readonly string[] = []): Reading => ({
    state: 'drift',
    missing: [missing],
    dropped,
  });
  if (boxes.length === 0) {
    const form = page.readyState === 'complete' && page.querySelector('form, kat-input, kat-textarea');
    return form ? drift('Boxes') : { state: 'elsewhere' };
  }
  const orderId = orderIdIn(url);
  if (!orderId || contradictsOrder(page, orderId)) return drift('OrderId');
  const { store, expected } = currencyOn(page, url);
  const { named: all, strays, found, failed } = nameBoxes(boxes, page.body, taught);
  const named = withAside(all, expected);
  if (!named.some(({ kind }) => kind === 'returnShipping' || kind === 'other')) return drift('Concession', failed);
  const lines = formLines(page, named)?.map(asideOnlyBesideBoth);
  if (!lines) return drift('Items', failed);
  const totals = totalLimits(strays, lines, expected);
  // Money elsewhere on the form (a promotion, an earlier refund) may change what its boxes say was paid.
  const running = typedTogether(boxes, expected);
  const alone = !strays.some(({ text, element }) =>
    findMoney(text, expected).some(
      (money) => money?.amount !== 0 && !(money && money.amount === running && isTotal(element)),
    ),
  );
  const readings = lines.map((line) => readLine(line, totals.get(line.key) ?? { unclear: true }, expected, alone));
  const amounts = readings.flatMap(({ line: { price, shipping, printed } }) =>
    [price, shipping, printed.total, printed.returnShipping, printed.other].flatMap((money) => money ?? []),
  );
  const currency = amounts[0]?.currency ?? expected;
  const mixed = amounts.some((money) => money.currency !== currency) || (store && store.currency !== currency);
  if (mixed) return drift('Currency', failed);
  const form: RefundForm = { currency, marketplace: store?.code, lines: readings.map(({ line }) => line) };
  const understood =
    lines.every(({ boxes: own }) => own.every(({ kind }) => kind)) && readings.every(({ boxes: each }) => each);
  return {
    state: 'read',
    facts: { kind: 'refund-form', orderId, form },
    boxes: understood ? readings.flatMap(({ boxes: each }) => each ?? []) : undefined,
    // A form that is read without a taught field may be another kind of form, on which it is not.
    dropped: failed.filter((field) => found.includes(field)),
    ways: waysOf(named),
  };
}

/** Which way the boxes for concessions were found, by the names of their fields. */
function waysOf(named: readonly NamedBox[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(TAUGHT_BOXES).flatMap(([field, kind]) => {
      const way = named.find((box) => box.kind === kind)?.way;
      return way ? [[field, way]] : [];
    }),
  );
}

/** A box for a concession: what it is for, and with it the words of the limit beside it. */
const concessionBox = (field: keyof typeof TAUGHT_BOXES): Teachable => ({
  field,
  kind: 'box',
  mends: ['Concession'],
  candidates: (page) => boxCandidates(amountBoxes(page)),
  sample(page, url, taught) {
    const { expected } = currencyOn(page, url);
    const { named } = nameBoxes(amountBoxes(page), page.body, taught);
    // The boxes that are still to be pointed at open no line of their own.
    const all = named.map((box): NamedBox => (box.kind ? box : { ...box, kind: 'aside' }));
    const perLine = formLines(page, all)?.map(({ boxes }) =>
      boxes.filter(({ kind, way }) => way === 'taught' && kind === TAUGHT_BOXES[field]),
    );
    const own = perLine?.flat() ?? [];
    // A label that several boxes of one item have names none of them.
    if (own.length === 0 || perLine?.some(({ length }) => length > 1)) return undefined;
    const printed = own.map((box) => ({ box, ...limitOf(box, expected) }));
    const open = printed.find(({ unclear }) => unclear);
    return {
      at: own.map(({ territory }) => territory.box.input),
      limits: printed.map(({ limit }) => limit),
      words: open && onlyAmount(open.box.territory, expected)?.words,
      unclear: open !== undefined,
    };
  },
});

export default defineAdapter({
  id: 'refund-form',
  matches: ({ pathname }) => PATH.test(pathname),
  read,
  teachable: [concessionBox('ReturnShipping'), concessionBox('Other')],
  anchor(page) {
    const place = behind(amountBoxes(page));
    if (place) return place;
    const around = page.querySelector('form, .a-container, main, #sc-content-container') ?? page.body;
    return around ? { element: around, place: 'first-in' } : undefined;
  },
});
