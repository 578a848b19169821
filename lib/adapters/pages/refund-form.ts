import type { RefundForm } from '../../domain/order';
import { readAsin, readOrderId } from '../../domain/read-ids';
import { findMoney } from '../../domain/read-money';
import type { ConcessionBoxes } from '../adapter';
import { defineAdapter, type Reading } from '../adapter';
import { bareDollar } from '../currency';
import { chunksOf, deepAll, isVisible, parentOf, textOf } from '../dom';
import { says } from '../labels';
import { asinIn } from '../product';
import { amountBoxes } from '../refund/boxes';
import { placeOf } from '../refund/grid';
import { limitOf } from '../refund/limit';
import { type FormLine, linesOf, type NamedBox } from '../refund/lines';
import { kindOfBox } from '../refund/naming';
import { paidBeside, paidPart } from '../refund/paid';
import { regionOf } from '../refund/region';

/**
 * The refund form. Its address is known (`/gp/orders-v2/refund?orderID=`, 2011 to 2026) and the words on it; its markup is
 * not public. It is therefore read by label, role and place, in light DOM and open shadow roots, and every box of it
 * has to be understood before anything is said about what is left.
 */
const PATH =
  /^\/gp\/orders-v2\/refund\/?(?:ref=[^/]*)?$|^\/orders-v3\/order\/\d{3}-\d{7}-\d{7}\/refund\/?$|^\/orders-v3\/refund\/?$/;

function orderIdIn(url: URL): string | undefined {
  const inPath = /\/order\/([\d-]+)\/refund/.exec(url.pathname)?.[1];
  const inQuery = [...url.searchParams].find(([name]) => name.toLowerCase() === 'orderid')?.[1];
  return readOrderId(inPath ?? inQuery ?? '');
}

/** Whether the page names another order than its address does and not that one. */
function contradictsOrder(page: Document, orderId: string): boolean {
  const printed = chunksOf(page.body).flatMap(({ text }) => text.match(/(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g) ?? []);
  return printed.length > 0 && !printed.includes(orderId);
}

/** Elements that name a product: a labelled ASIN, or a product link where no ASIN is printed. */
function productsOn(page: Document): { element: Element; key: string }[] {
  const printed = chunksOf(page.body).flatMap(({ element }) => {
    const owner = [element, parentOf(element), parentOf(parentOf(element) ?? element)].find(
      (node) => node && asinIn(joinedText(node)),
    );
    const key = owner && asinIn(joinedText(owner));
    return key ? [{ element, key }] : [];
  });
  return printed.filter(({ element }, index) => printed.findIndex((each) => each.element === element) === index);
}

const joinedText = (element: Element): string =>
  chunksOf(element)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 200);

function read(page: Document, url: URL): Reading {
  if (!page.body || deepAll(page, 'input[type="password"]').some(isVisible)) return { state: 'elsewhere' };
  const boxes = amountBoxes(page);
  if (boxes.length === 0)
    return page.readyState === 'complete' && page.querySelector('form, kat-input, kat-textarea')
      ? { state: 'drift', missing: ['amount boxes'] }
      : { state: 'elsewhere' };
  const orderId = orderIdIn(url);
  if (!orderId || contradictsOrder(page, orderId)) return { state: 'drift', missing: ['order ID'] };
  const named = boxes.map((box): NamedBox => {
    const region = regionOf(box, boxes);
    return { box, region, kind: kindOfBox(box, region) };
  });
  if (!named.some(({ kind }) => kind === 'returnShipping' || kind === 'other'))
    return { state: 'drift', missing: ['concession boxes'] };
  const lines = linesOf(named, productsOn(page));
  if (!lines) return { state: 'drift', missing: ['items'] };
  const expected = bareDollar(page, url);
  const stray = straysFrom(page, named, expected);
  const readings = lines.map((line) => lineReading(line, expected, stray));
  const amounts = readings.flatMap(({ line }) =>
    [line.price, line.shipping, line.printed.returnShipping, line.printed.other].flatMap((money) => money ?? []),
  );
  const [first] = amounts;
  if (amounts.some(({ currency }) => currency !== first?.currency)) return { state: 'drift', missing: ['currency'] };
  const form: RefundForm = {
    ...((first?.currency ?? expected) && { currency: first?.currency ?? expected }),
    lines: readings.map(({ line }) => line),
  };
  const complete = named.every(({ kind }) => kind) && readings.every(({ boxes: each }) => each);
  return {
    state: 'read',
    facts: { kind: 'refund-form', orderId, form },
    boxes: complete ? readings.flatMap(({ boxes: each }) => each ?? []) : undefined,
  };
}

/** Whether the page speaks of a limit outside of every box's own part: then no rule may stand in for what it says. */
function straysFrom(page: Document, named: readonly NamedBox[], expected: RefundForm['currency']): boolean {
  return chunksOf(page.body).some(
    ({ text, element }) =>
      says('limit', text) &&
      findMoney(textOf(element), expected).length > 0 &&
      !named.some(({ region }) => contains(region, element)) &&
      !placeOf(element),
  );
}

type LineReading = { line: RefundForm['lines'][number]; boxes: ConcessionBoxes | undefined };

function lineReading(line: FormLine, expected: RefundForm['currency'], stray: boolean): LineReading {
  const ofKind = (kind: NamedBox['kind']) => line.boxes.filter((box) => box.kind === kind);
  const concession = (kind: 'returnShipping' | 'other') => {
    const found = ofKind(kind);
    const [only] = found;
    if (found.length !== 1 || !only) return { box: undefined, limit: undefined, unclear: found.length > 1 };
    return { box: only.box.input, ...limitOf(only.box, only.region, expected) };
  };
  const [back, other] = [concession('returnShipping'), concession('other')];
  const paid = ofKind('refund').map(({ box, region }) => ({
    part: paidPart(
      chunksOf(region)
        .map(({ text }) => text)
        .filter((text) => text.length < 60),
    ),
    money: paidBeside(box, region, expected),
  }));
  const part = (name: 'price' | 'shipping') => {
    const found = paid.filter((each) => each.part === name);
    return found.length === 1 ? found[0]?.money : undefined;
  };
  const [price, shipping] = [part('price'), part('shipping')];
  const asin = readAsin(line.asin);
  const printed = { ...(back.limit && { returnShipping: back.limit }), ...(other.limit && { other: other.limit }) };
  return {
    line: {
      key: line.key,
      ...(asin && { asin }),
      ...(line.sku && { sku: line.sku }),
      ...(line.title && { title: line.title }),
      ...(price && shipping && { price, shipping }),
      printed,
      unclear: back.unclear || other.unclear || (stray && !(back.limit && other.limit)),
    },
    boxes:
      ofKind('returnShipping').length > 1 || ofKind('other').length > 1
        ? undefined
        : { key: line.key, ...(back.box && { returnShipping: back.box }), ...(other.box && { other: other.box }) },
  };
}

export default defineAdapter({
  id: 'refund-form',
  urls: [
    'https://sellercentral.amazon.com/gp/orders-v2/refund?orderID=114-0000001-0000002',
    'https://sellercentral.amazon.co.uk/gp/orders-v2/refund?ie=UTF8&orderID=202-0000001-0000002',
    'https://sellercentral.amazon.com/orders-v3/order/114-0000001-0000002/refund',
  ],
  matches: ({ pathname }) => PATH.test(pathname),
  read,
  anchor(page) {
    const controls = amountBoxes(page).map(({ control }) => control);
    const [first] = controls;
    if (!first) {
      const main = page.querySelector('form, .a-container, main, #sc-content-container') ?? page.body;
      return main ? { element: main, place: 'first-in' } : undefined;
    }
    let around: Element = first;
    const holdsAll = (element: Element): boolean => controls.every((control) => contains(element, control));
    while (
      !holdsAll(around) ||
      around.matches('tr, tbody, thead, tfoot, td, th, kat-table-row, kat-table-body, input, kat-input') ||
      around.getRootNode() !== page
    ) {
      const outer = parentOf(around);
      if (!outer || outer === page.body) break;
      around = outer;
    }
    return { element: around, place: 'after' };
  },
});

function contains(outer: Element, inner: Element): boolean {
  for (let node: Element | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}
