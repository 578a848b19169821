import type { Asin } from '../../domain/ids';
import type { ProductRecord } from '../../domain/report/product';

/** More names than these are not remembered: they are said to the database once more, which changes nothing. */
const MOST = 20_000;
const LONGEST_TITLE = 1_000;

/** Collects what a file calls products, each name once however often its rows repeat it. @param seenAt the file's own moment. */
export function createProductNames(seenAt: string): {
  add(sku: string | undefined, asin: Asin | undefined, title: string): void;
  /** Names that came since it was asked last. */
  take(): ProductRecord[];
} {
  const known = new Map<string, string>();
  let news: ProductRecord[] = [];
  return {
    add(sku, asin, title) {
      if (!sku || title === '' || known.get(sku) === title) return;
      if (known.size >= MOST) known.clear();
      known.set(sku, title);
      news.push({ sku, ...(asin && { asin }), title: title.slice(0, LONGEST_TITLE), seenAt });
    },
    take() {
      const taken = news;
      news = [];
      return taken;
    },
  };
}
