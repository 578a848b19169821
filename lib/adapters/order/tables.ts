import { all, isVisible, textOf } from '../dom';
import { readProduct } from '../product';

/** Body rows of the table of order contents. `repeats` is false when the tables of packages contradict it. */
export type OrderTables = { contents: Element[] };

const bodyRows = (table: Element): Element[] =>
  [...table.querySelectorAll(':scope > tbody > tr, :scope > tr')].filter(
    (row) => row.querySelector(':scope > td') && isVisible(row),
  );

/** How many rows of a table could be items: those that name a product. */
export function itemRows(table: Element): number {
  return bodyRows(table).filter((row) => {
    const { asin, sku } = readProduct(row);
    return row.children.length > 2 && (asin || sku);
  }).length;
}

/**
 * The rows of an order's contents: the first item table of the page. The tables behind it repeat the same items by
 * package and must not be counted again; one inside a package box is never the contents.
 * @param taught the table that the person pointed at as the contents.
 */
export function orderTables(page: Document, taught?: Element): OrderTables {
  const tables = all(page, '#MYO-app table.a-keyvalue').filter(isVisible);
  const outside = tables.filter((table) => !table.closest('.a-box-group'));
  const [first] = taught ? [taught] : outside.length > 0 ? outside : tables;
  if (!first) return { contents: [] };
  const contents = bodyRows(first).filter((row) => row.children.length > 2);
  const keys = new Set(contents.map(keyOf));
  // An item that stands in a package and not in the contents means that the contents were not found.
  const complete = tables.every(
    (table) => table === first || bodyRows(table).every((row) => row.children.length < 3 || keys.has(keyOf(row))),
  );
  return { contents: complete ? contents : [] };
}

function keyOf(row: Element): string {
  const { orderItemId, asin, sku } = readProduct(row);
  return orderItemId ?? asin ?? sku ?? textOf(row);
}
