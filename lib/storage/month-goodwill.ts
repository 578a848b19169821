import type { LedgerEntry } from '../domain/ledger';
import { createGoodwill, type Goodwill } from '../domain/month/goodwill';
import { asksFor, type StoresAsked } from '../domain/month/stores-asked';
import type { ProductRecord } from '../domain/report/product';
import type { History } from './database';

const isText = (text: string | undefined): text is string => text !== undefined;

/** The newest title by Amazon's number and by the seller's own. */
function titlesOf(records: readonly ProductRecord[]): Map<string, string> {
  const named = records.filter(({ title }) => title !== undefined).sort((a, b) => (a.seenAt < b.seenAt ? -1 : 1));
  return new Map(
    named.flatMap(
      ({ sku, asin, title = '' }) =>
        [[`sku:${sku}`, title], ...(asin ? [[`asin:${asin}`, title] as const] : [])] as const,
    ),
  );
}

/** Concessions of one month and of the stores asked about, by reason and product: the month is an index of the ledger, no other is read. */
export async function goodwillOfMonth(db: History, asked: StoresAsked & { month: string }): Promise<Goodwill> {
  const fits = asksFor(asked);
  const entries: LedgerEntry[] = [];
  await db.ledger
    .where('month')
    .equals(asked.month)
    .each((entry) => {
      if (entry.part !== 'refund' && fits(entry.marketplace)) entries.push(entry);
    });
  const bySku = await db.products.bulkGet([...new Set(entries.map(({ sku }) => sku).filter(isText))]);
  const known = bySku.filter((record) => record !== undefined);
  const asins = new Map(known.map(({ sku, asin }) => [sku, asin]));
  const goodwill = createGoodwill((sku) => asins.get(sku));
  for (const entry of entries) goodwill.add(entry);
  const { reasons, products } = goodwill.result();
  const byAsin = await db.products
    .where('asin')
    .anyOf(products.map(({ asin }) => asin).filter(isText))
    .toArray();
  const titles = titlesOf([...known, ...byAsin]);
  const titled = products.map((each) => ({
    ...each,
    title: titles.get(each.asin ? `asin:${each.asin}` : `sku:${each.sku}`),
  }));
  return { reasons, products: titled };
}
