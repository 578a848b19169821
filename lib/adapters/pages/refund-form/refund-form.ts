import type { Currency } from '../../../domain/money';
import type { RefundForm } from '../../../domain/order';
import { readOrderId } from '../../../domain/read-ids';
import { findMoney, readTyped } from '../../../domain/read-money';
import { type Anchor, defineAdapter, type Reading } from '../../adapter';
import { bareDollar, storeNamed } from '../../currency';
import { chunksOf, contains, deepAll, isVisible, parentOf, textOf } from '../../dom';
import { says, TOTAL } from '../../labels';
import { productsOn } from '../../product';
import { amountBoxes, type Box } from '../../refund/boxes';
import { linesOf } from '../../refund/lines';
import { kindOfBox } from '../../refund/naming';
import { readLine } from '../../refund/read-line';
import { territoriesOf, textsOf } from '../../refund/territory';
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

function read(page: Document, url: URL): Reading {
  if (!page.body || deepAll(page, 'input[type="password"]').some(isVisible)) return { state: 'elsewhere' };
  const boxes = amountBoxes(page);
  if (boxes.length === 0) {
    const form = page.readyState === 'complete' && page.querySelector('form, kat-input, kat-textarea');
    return form ? { state: 'drift', missing: ['Boxes'] } : { state: 'elsewhere' };
  }
  const orderId = orderIdIn(url);
  if (!orderId || contradictsOrder(page, orderId)) return { state: 'drift', missing: ['OrderId'] };
  const { territories, strays } = territoriesOf(boxes, page.body);
  const named = territories.map((territory) => ({
    territory,
    kind: kindOfBox(
      territory.box,
      textsOf(territory).map(({ text }) => text),
    ),
  }));
  if (!named.some(({ kind }) => kind === 'returnShipping' || kind === 'other'))
    return { state: 'drift', missing: ['Concession'] };
  const products = productsOn(page, new Set(boxes.map(({ input }) => input)));
  const lines = products && linesOf(named, products);
  // Several lines without a name each could be told apart by nobody.
  if (!lines || (lines.length > 1 && lines.some(({ asin, sku }) => !asin && !sku)))
    return { state: 'drift', missing: ['Items'] };
  const store = storeNamed(page);
  const expected = store?.currency ?? bareDollar(page, url);
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
  if (mixed) return { state: 'drift', missing: ['Currency'] };
  const form: RefundForm = { currency, marketplace: store?.code, lines: readings.map(({ line }) => line) };
  const understood = named.every(({ kind }) => kind) && readings.every(({ boxes: each }) => each);
  return {
    state: 'read',
    facts: { kind: 'refund-form', orderId, form },
    boxes: understood ? readings.flatMap(({ boxes: each }) => each ?? []) : undefined,
  };
}

export default defineAdapter({
  id: 'refund-form',
  matches: ({ pathname }) => PATH.test(pathname),
  read,
  teachable: [],
  anchor(page) {
    const place = behind(amountBoxes(page));
    if (place) return place;
    const around = page.querySelector('form, .a-container, main, #sc-content-container') ?? page.body;
    return around ? { element: around, place: 'first-in' } : undefined;
  },
});
