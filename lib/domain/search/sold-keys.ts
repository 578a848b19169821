const SEPARATOR = '\u0000';

/** One line of an order, as far as it names its product. */
type Named = { sku?: string | undefined; asin?: string | undefined };

/** How a product is looked up among orders: by the seller's number, and where there is none by Amazon's. */
export const productKey = ({ sku, asin }: Named): string | undefined => sku ?? asin;

/**
 * What an order is looked up by among the orders of each of its products, newest first: product, then day. Kept in the order's
 * record as `sold`, where the database makes an index of it.
 * @param day the day of purchase (`YYYY-MM-DD`), or another by which the order is to stand.
 */
export function soldKeys(lines: readonly Named[], day: string): string[] {
  const keys = lines.flatMap((line) => productKey(line) ?? []);
  return [...new Set(keys)].map((key) => `${key}${SEPARATOR}${day}`);
}

/** The span of keys of one product, its first and its last. */
export const soldSpan = (product: string): [string, string] => [
  `${product}${SEPARATOR}`,
  `${product}${SEPARATOR}\uffff`,
];
