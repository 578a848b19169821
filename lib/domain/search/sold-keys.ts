const SEPARATOR = '\u0000';

/** One line of an order, as far as it names its product. */
type Named = { sku?: string | undefined; asin?: string | undefined };

/** How a product is looked up among orders: by the seller's number, and where there is none by Amazon's. */
export const productKey = ({ sku, asin }: Named): string | undefined => sku ?? asin;

/** A day so that later ones stand first: an index is read from its beginning far faster than from its end. */
const backwards = (day: string): string => day.replace(/\d/g, (digit) => String(9 - Number(digit)));

/**
 * What an order is looked up by among the orders of each of its products, newest first. Kept in the order's record as `sold`,
 * where the database makes an index of it.
 * @param day the day of purchase (`YYYY-MM-DD`), or another by which the order is to stand.
 */
export function soldKeys(lines: readonly Named[], day: string): string[] {
  const keys = lines.flatMap((line) => productKey(line) ?? []);
  return [...new Set(keys)].map((key) => `${key}${SEPARATOR}${backwards(day)}`);
}

/** The first and the last key of a product's orders between two days, both included. */
export const soldSpan = (product: string, from = '0000-00-00', to = '9999-99-99'): [string, string] => [
  `${product}${SEPARATOR}${backwards(to)}`,
  `${product}${SEPARATOR}${backwards(from)}`,
];
