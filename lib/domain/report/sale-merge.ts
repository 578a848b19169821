import { canonical } from '../seen';
import type { SaleLine, SaleRecord } from './sale';

/**
 * What tells a line of an order from its others: Amazon's report gives lines no number of their own, so it is what stands in columns that
 * every such report has, and which of several that say the same it is. Wherever its row stands, and in whichever file, a line is the same.
 */
export const lineKey = ({ sku, quantity, price, shipping, cancelled }: Omit<SaleLine, 'nth'>): string =>
  `${sku}\n${quantity}\n${price ?? ''}\n${shipping ?? ''}\n${cancelled ? 1 : ''}`;

const keyOf = (line: SaleLine): string => `${lineKey(line)}\n${line.nth ?? 1}`;

/** What is said of the order as a whole, and follows from none of its lines. */
const headText = (sale: SaleRecord): string => canonical({ ...sale, lines: [], currency: undefined, sold: undefined });

/** Which of two counts for what is said of the order as a whole. */
function laterHead(a: SaleRecord, b: SaleRecord): SaleRecord {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? a : b;
  return headText(a) >= headText(b) ? a : b;
}

/** A line said twice. A file may lack the column that names Amazon's number of the product. */
function once(a: SaleLine, b: SaleLine): SaleLine {
  const { asin: _, ...rest } = a;
  const asin = [a.asin, b.asin].sort().find((each) => each !== undefined);
  return { ...rest, ...(asin && { asin }) };
}

/** The lines of one product as they were told at the latest of the moments. */
type Told = { at: string; lines: Map<string, SaleLine> };

/** Adds an order's lines to what is told of its products: later ones replace, those of the same moment come beside, each once. */
function tell(products: Map<string, Told>, { lines, updatedAt }: SaleRecord): void {
  for (const { at = updatedAt, ...line } of lines) {
    let told = products.get(line.sku);
    if (told && told.at > at) continue;
    if (!told || told.at < at) {
      told = { at, lines: new Map() };
      products.set(line.sku, told);
    }
    const key = keyOf(line);
    const before = told.lines.get(key);
    told.lines.set(key, before ? once(before, line) : line);
  }
}

/**
 * Two tellings of one order made one: of the order as a whole, and of all lines of each product together, what was changed later counts. A
 * product that the later report does not hold stays, since its row may have been refused. Commutative, associative and idempotent: neither
 * the order of rows matters, nor which file or chunk they came in, nor how often.
 *
 * What two reports of the same change say of a product is put together: lines that differ add up, and of lines that are alike there are
 * as many as the report that has most of them tells. Whether a row of another file that says the same is the same row or a second such
 * line cannot be known, so it is taken for the same: two such lines that a file cut by hand has apart count as one. That is too little and
 * never too much, and a whole report sets it right. Within one file like rows are lines of their own, as Amazon writes them.
 */
export function mergeSales(a: SaleRecord, b: SaleRecord): SaleRecord {
  const head = laterHead(a, b);
  // It follows from the lines that both have, and is made anew.
  const { sold: _, ...rest } = head;
  const products = new Map<string, Told>();
  tell(products, a);
  tell(products, b);
  // A cancelled order is told without a currency: the prices of lines that were told before keep theirs.
  const currency = [a.currency, b.currency].sort().find((each) => each !== undefined);
  const lines = [...products.values()].flatMap(({ at, lines }) =>
    [...lines].map(([key, line]) => [key, at === head.updatedAt ? line : { ...line, at }] as const),
  );
  return {
    ...rest,
    ...(currency && { currency }),
    lines: lines.sort(([x], [y]) => (x < y ? -1 : 1)).map(([, line]) => line),
  };
}
