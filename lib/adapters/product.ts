import type { Asin } from '../domain/ids';
import { readAsin } from '../domain/read-ids';
import { all, chunksOf, isVisible, joined, parentOf } from './dom';

/** What names a product on a page. */
export type ProductName = {
  asin?: Asin | undefined;
  sku?: string | undefined;
  title?: string | undefined;
  orderItemId?: string | undefined;
};

/** An ASIN in a product link. Amazon's product paths have been `/gp/product/` and `/dp/` since the beginning. */
const IN_LINK = /\/(?:gp\/product|dp)\/([A-Z0-9]{10})(?=[/?#]|$)/;
const AFTER_LABEL = /\bASIN\b\s*[:：]?\s*([A-Z0-9]{10})\b/;
const SKU = /\bSKU\b\s*[:：]?\s*(\S+(?: \S+)*)$/i;

/** ASIN in a text that labels it, e.g. `ASIN: B000000001`. */
export function asinIn(text: string): string | undefined {
  return AFTER_LABEL.exec(text)?.[1];
}

/** The one value all found values agree on. Two different ones mean that it is not known which is meant. */
function agreed(values: readonly string[]): string | undefined {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : undefined;
}

/**
 * Reads the names of the product that a part of a page is about. A value that stands there in two versions is left
 * out rather than guessed.
 */
export function readProduct(region: Element): ProductName {
  const links = all(region, 'a[href]').filter(isVisible);
  const linked = links.flatMap((link) => IN_LINK.exec(link.getAttribute('href') ?? '')?.[1] ?? []);
  const lines = linesOf(region);
  const asins = [...linked, ...lines.flatMap((line) => asinIn(line) ?? [])];
  const asin = readAsin(agreed(asins));
  const sku = agreed(lines.flatMap((line) => SKU.exec(line)?.[1] ?? []));
  const title = agreed(
    links
      .filter((link) => IN_LINK.test(link.getAttribute('href') ?? ''))
      .map((link) => joined(chunksOf(link)))
      .filter(Boolean),
  );
  const orderItemId = agreed(lines.flatMap((line) => /(?<!\d)(\d{14})(?!\d)/.exec(line)?.[1] ?? []));
  return { asin, sku: sku?.slice(0, 120), title: title?.slice(0, 300), orderItemId };
}

/** Visible text in lines: pieces whose elements share a block parent belong together ("ASIN" + ": " + "B0…"). */
function linesOf(region: Element): string[] {
  const lines: { block: Element; text: string }[] = [];
  for (const { text, element } of chunksOf(region)) {
    const block = element.closest('div,p,td,th,li,dd,dt,section,kat-box,kat-table-cell') ?? element;
    const last = lines.at(-1);
    if (last?.block === block) last.text += ` ${text}`;
    else lines.push({ block, text });
  }
  return lines.map(({ text }) => text.replace(/ ([:：])/g, '$1'));
}

/**
 * The elements of a page that name a product by a labelled ASIN, each with that ASIN as its key; by SKU where no ASIN is
 * printed at all.
 * @param inputs the boxes of the page: what names a product stands together, with no box in between.
 * @returns `undefined` when some products are named by the one and some by the other: a line would be lost in another.
 */
export function productsOn(
  page: Document,
  inputs: ReadonlySet<Element>,
): { element: Element; key: string }[] | undefined {
  const groups: { asin: [Element, string][]; sku: [Element, string][] }[] = [{ asin: [], sku: [] }];
  for (const { text, element } of chunksOf(page.body, inputs)) {
    if (text === '') groups.push({ asin: [], sku: [] });
    if (!/ASIN|SKU|[A-Z0-9]{10}/.test(text)) continue;
    // Label and value may stand in elements of their own, side by side.
    const lines = [text, ...[element, parentOf(element)].map((each) => (each ? joined(chunksOf(each)) : ''))];
    const near = lines.filter((line) => line.length < 200);
    const [asin] = near.flatMap((line) => asinIn(line) ?? []);
    const [sku] = /SKU/.test(text) ? near.flatMap((line) => SKU.exec(line)?.[1] ?? []) : [];
    if (asin && !sku) groups.at(-1)?.asin.push([element, asin]);
    if (sku) groups.at(-1)?.sku.push([element, sku]);
  }
  const asins = groups.flatMap(({ asin }) => asin);
  if (asins.length > 0 && groups.some(({ asin, sku }) => sku.length > 0 && asin.length === 0)) return undefined;
  const found = asins.length > 0 ? asins : groups.flatMap(({ sku }) => sku);
  return found.map(([element, key]) => ({ element, key }));
}
