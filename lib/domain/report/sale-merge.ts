import { canonical } from '../seen';
import type { SaleLine, SaleRecord } from './sale';

/** What tells a line of an order from the others: Amazon's report gives lines no number of their own. */
const keyOf = ({ sku, nth = 1 }: SaleLine): string => `${sku}\n${nth}`;

/** A line as it was told, with the moment that it stands for. */
type Told = { at: string; line: SaleLine };

function told({ lines, updatedAt }: SaleRecord): [string, Told][] {
  return lines.map((line) => {
    const { at = updatedAt, ...rest } = line;
    return [keyOf(line), { at, line: rest }];
  });
}

const laterLine = (a: Told, b: Told): Told => {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return canonical(a.line) >= canonical(b.line) ? a : b;
};

/** What is said of the order as a whole, and follows from none of its lines. */
const headText = (sale: SaleRecord): string => canonical({ ...sale, lines: [], currency: undefined, sold: undefined });

/** Which of two counts for what is said of the order as a whole. */
function laterHead(a: SaleRecord, b: SaleRecord): SaleRecord {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? a : b;
  return headText(a) >= headText(b) ? a : b;
}

/**
 * Two tellings of one order made one: of the order as a whole, and of each line, what was changed later counts, and of two of the same
 * moment the one whose canonical text is greater. Commutative, associative and idempotent: the order of reports does not matter. A
 * line that the later report does not hold stays, since a row of it may have been refused.
 */
export function mergeSales(a: SaleRecord, b: SaleRecord): SaleRecord {
  const head = laterHead(a, b);
  // It follows from the lines that both have, and is made anew.
  const { sold: _, ...rest } = head;
  const lines = new Map(told(a));
  for (const [key, line] of told(b)) {
    const before = lines.get(key);
    lines.set(key, before ? laterLine(before, line) : line);
  }
  // A cancelled order is told without a currency: the prices of lines that were told before keep theirs.
  const currency = [a.currency, b.currency].sort().find((each) => each !== undefined);
  return {
    ...rest,
    ...(currency && { currency }),
    lines: [...lines]
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([, { at, line }]) => (at === head.updatedAt ? line : { ...line, at })),
  };
}
