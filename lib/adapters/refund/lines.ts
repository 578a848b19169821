import { parentOf, pathOf, precedes } from '../dom';
import { type ProductName, readProduct } from '../product';
import type { BoxKind } from './naming';
import type { Territory } from './territory';

/** A box with what is known of it. */
export type NamedBox = { territory: Territory; kind: BoxKind | undefined };

/** The boxes of one order line, with what names the product. */
export type FormLine = Omit<ProductName, 'orderItemId'> & { key: string; boxes: NamedBox[] };

const depthShared = (a: Element, b: Element): number => {
  const [pathA, pathB] = [pathOf(a), pathOf(b)];
  let depth = 0;
  while (depth < pathA.length && pathA[depth] === pathB[depth]) depth++;
  return depth;
};

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
    let place = 1;
    for (const box of boxes) {
      const current = lines.get(String(place));
      const again = box.kind !== 'refund' && current?.boxes.some(({ kind }) => kind === box.kind);
      if (again) place++;
      const line = lines.get(String(place)) ?? { key: String(place), boxes: [] };
      lines.set(line.key, { ...line, boxes: [...line.boxes, box] });
    }
    return [...lines.values()];
  }
  for (const box of boxes) {
    const shared = products.map(({ element }) => depthShared(element, box.territory.box.control));
    const innermost = Math.max(...shared);
    const nearest = products.filter((_, index) => shared[index] === innermost);
    const keys = new Set(nearest.map(({ key }) => key));
    const product =
      keys.size === 1 ? nearest[0] : nearest.findLast(({ element }) => precedes(element, box.territory.box.control));
    if (!product) return undefined;
    const line = lines.get(product.key) ?? { ...nameAround(product.element), key: product.key, boxes: [] };
    lines.set(product.key, { ...line, boxes: [...line.boxes, box] });
  }
  return [...lines.values()];
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
  const shared = lines.map((line) =>
    Math.max(...line.boxes.map(({ territory }) => depthShared(element, territory.box.control))),
  );
  const innermost = Math.max(...shared);
  const nearest = lines.filter((_, index) => shared[index] === innermost);
  return nearest.length === 1 ? nearest[0] : undefined;
}
