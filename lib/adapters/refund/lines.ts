import { contains, parentOf, precedes } from '../dom';
import { LIMIT, says } from '../labels';
import { type ProductName, readProduct } from '../product';
import { mentionsAmount } from './mentions';
import type { BoxName } from './naming';
import { type Territory, textsOf } from './territory';

/** A box with what is known of it; `limitWords` are those by which the person taught its limit. */
export type NamedBox = BoxName & { territory: Territory; limitWords?: string | undefined };

/** The boxes of one order line, with what names the product; `apart` where it is named in several places, each with boxes of its own. */
export type FormLine = Omit<ProductName, 'orderItemId'> & { key: string; boxes: NamedBox[]; apart?: boolean };

/**
 * Sorts boxes into order lines. Where products are named, a box belongs to the product it shares the innermost part of
 * the page with; in a flat list, to the last one named before it. Where none is named, a kind that comes again opens
 * the next line.
 * @returns `undefined` when it cannot be said which line a box belongs to.
 */
export function linesOf(
  boxes: readonly NamedBox[],
  products: readonly { element: Element; key: string }[],
): FormLine[] | undefined {
  const lines = new Map<string, FormLine>();
  if (products.length === 0) {
    // A box that nobody can name, or one for a part of the price that has a limit, may open the next line, or not.
    const limited = ({ territory }: NamedBox): boolean =>
      textsOf(territory).some(({ text }) => says(LIMIT, text) && mentionsAmount(text));
    if (boxes.some((box) => !box.kind || (box.kind === 'refund' && limited(box)))) return undefined;
    let place = 1;
    for (const box of boxes) {
      const current = lines.get(String(place));
      const again =
        box.kind !== 'refund' && box.kind !== 'aside' && current?.boxes.some(({ kind }) => kind === box.kind);
      if (again) place++;
      const line = lines.get(String(place)) ?? { key: String(place), boxes: [] };
      lines.set(line.key, { ...line, boxes: [...line.boxes, box] });
    }
    return [...lines.values()];
  }
  const around = new Map<Element, typeof products>();
  for (const product of products) {
    for (let node: Element | null = product.element; node; node = parentOf(node))
      around.set(node, [...(around.get(node) ?? []), product]);
  }
  const controls = boxes.map(({ territory }) => territory.box.control);
  const places = new Map<string, Element>();
  for (const box of boxes) {
    const { control } = box.territory.box;
    let nearest: typeof products | undefined;
    for (let node: Element | null = control; node && !nearest; node = parentOf(node)) nearest = around.get(node);
    const keys = new Set(nearest?.map(({ key }) => key));
    const product = keys.size === 1 ? nearest?.[0] : nearest?.findLast(({ element }) => precedes(element, control));
    if (!product || !reaches(product.element, control, controls)) return undefined;
    const line = lines.get(product.key) ?? { ...nameAround(product.element), key: product.key, boxes: [] };
    const apart = line.apart || (places.get(product.key) ?? product.element) !== product.element;
    places.set(product.key, product.element);
    lines.set(product.key, { ...line, boxes: [...line.boxes, box], apart });
  }
  return [...lines.values()];
}

/** Whether a box can be the product's: a product that stands in one block with boxes has none outside of it. */
function reaches(product: Element, control: Element, controls: readonly Element[]): boolean {
  for (let node: Element | null = product; node; node = parentOf(node)) {
    const block = node;
    if (controls.some((each) => contains(block, each))) return contains(block, control);
  }
  return false;
}

function nameAround(element: Element): ProductName {
  // The block that names the product: as far out as it still names one product only.
  let best = readProduct(element);
  for (let node = parentOf(element), steps = 0; node && steps < 4; node = parentOf(node), steps++) {
    const wider = readProduct(node);
    if ((best.asin && wider.asin !== best.asin) || (best.sku && wider.sku !== best.sku)) break;
    best = { asin: best.asin ?? wider.asin, sku: best.sku ?? wider.sku, title: best.title ?? wider.title };
  }
  return best;
}

/**
 * The line that an element stands in, as a box would: the one with which it shares the innermost part of the page, or
 * `undefined` when several share the same.
 */
export function lineAround(element: Element, lines: readonly FormLine[]): FormLine | undefined {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const outer = node;
    const inside = lines.filter(({ boxes }) => boxes.some(({ territory }) => contains(outer, territory.box.control)));
    if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined;
  }
  return undefined;
}
