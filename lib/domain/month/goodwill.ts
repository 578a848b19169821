import { given, type LedgerEntry } from '../ledger';
import type { Currency, Money } from '../money';
import type { Reason } from '../reason';

/** Concessions of one reason or product: how many, and what they came to in each currency. */
export type GoodwillSum = { count: number; amounts: readonly Money[] };

/** How a product is known: by Amazon's number, else by the seller's own. */
export type ProductId = { asin?: string | undefined; sku?: string | undefined };

/** Sums of a product, with the name that was seen last where one was. */
export type ProductSum = GoodwillSum & ProductId & { title?: string | undefined };

/** Sums under each reason, and under each product; `undefined` is that no reason was chosen. Most given first. */
export type Goodwill = {
  reasons: readonly (GoodwillSum & { reason: Reason | undefined })[];
  products: readonly ProductSum[];
};

type Sum = { count: number; amounts: Map<Currency, number> };
type Sums<T> = Map<string, Sum & { of: T }>;

const nothing = (): Sum => ({ count: 0, amounts: new Map() });

function addTo(sum: Sum, count: number, amounts: readonly Money[]): void {
  sum.count += count;
  for (const { currency, amount } of amounts) sum.amounts.set(currency, (sum.amounts.get(currency) ?? 0) + amount);
}

const shown = ({ count, amounts }: Sum): GoodwillSum => ({
  count,
  amounts: [...amounts].sort().map(([currency, amount]) => ({ amount, currency })),
});

function put<T>(sums: Sums<T>, key: string, of: T, { money }: LedgerEntry): void {
  const known = sums.get(key) ?? { ...nothing(), of };
  addTo(known, 1, [money]);
  sums.set(key, known);
}

/** What several came to together: for those of which a table has no room, so that it still adds up to the figure of the month. */
export function together(sums: readonly GoodwillSum[]): GoodwillSum {
  const all = nothing();
  for (const { count, amounts } of sums) addTo(all, count, amounts);
  return shown(all);
}

/** What came to most first; where there is more than one currency, what there was most of, as amounts cannot be compared. */
function sorted<T>(sums: Sums<T>): { of: T; sum: GoodwillSum }[] {
  const isOne = new Set([...sums.values()].flatMap(({ amounts }) => [...amounts.keys()])).size === 1;
  const weight = ({ count, amounts }: Sum): number => (isOne ? Math.max(...amounts.values()) : count);
  return [...sums]
    .sort(([a, one], [b, other]) => weight(other) - weight(one) || (a < b ? -1 : 1))
    .map(([, sum]) => ({ of: sum.of, sum: shown(sum) }));
}

/**
 * Adds up concessions of a month by reason and by product, one entry of the ledger after the other. What was withdrawn, and refunds,
 * which are no goodwill, count nothing, as in the counts of the month.
 * @param asinOf Amazon's number of a product of which only the seller's own is known, so that one product stands once.
 */
export function createGoodwill(asinOf: (sku: string) => string | undefined = () => undefined) {
  const reasons: Sums<Reason | undefined> = new Map();
  const products: Sums<ProductId> = new Map();
  return {
    add(entry: LedgerEntry): void {
      if (entry.part === 'refund' || given([entry]).length === 0) return;
      const { reason, sku } = entry;
      const asin = entry.asin ?? (sku === undefined ? undefined : asinOf(sku));
      put(reasons, reason ?? '', reason, entry);
      put(products, asin ? `asin:${asin}` : sku ? `sku:${sku}` : '', asin ? { asin } : sku ? { sku } : {}, entry);
    },
    result: (): Goodwill => ({
      reasons: sorted(reasons).map(({ of, sum }) => ({ ...sum, reason: of })),
      products: sorted(products).map(({ of, sum }) => ({ ...sum, ...of })),
    }),
  };
}
