import { useEffect, useState } from 'preact/hooks';
import type { SearchResult } from '../../lib/domain/search/hit';
import { askedBy, type Query } from '../../lib/domain/search/query';
import type { Scan } from '../../lib/domain/search/scan';
import { history } from '../../lib/storage/database';
import { search } from '../../lib/storage/search';
import { scanOrders } from '../../lib/storage/search-scan';

const AT_A_TIME = 25;

/** What a query found, and for which query. */
export type Answer = { query: Query; result: SearchResult; scan?: Scan | undefined };

const same = (a: Query, b: Query): boolean =>
  a.typed === b.typed && a.kind === b.kind && a.store === b.store && a.from === b.from && a.to === b.to;

/**
 * What a query finds, as it is typed; what was found before stays until then. Digits out of an order number are looked for behind it.
 * @param asOf when one of these changes, it is asked for anew.
 */
export function useSearch(query: Query, asOf: readonly unknown[]) {
  const [answer, setAnswer] = useState<Answer>();
  const [broken, setBroken] = useState(false);
  const [asked, setAsked] = useState({ query, most: AT_A_TIME });
  const most = same(asked.query, query) ? asked.most : AT_A_TIME;
  useEffect(() => {
    let current = true;
    const ask = async (): Promise<void> => {
      let result = await search(history, query, most);
      if (!current) return;
      setBroken(false);
      setAnswer({ query, result });
      // What stands there stays where it is; only how much there is in all comes later.
      if (!result.counted) {
        const { counts, total, cut } = await search(history, query, most, 'all');
        if (!current) return;
        result = { ...result, counts, total, cut, counted: true };
        setAnswer({ query, result });
      }
      const { orderPart } = askedBy(query.typed);
      const wanted = !query.kind || query.kind === 'order';
      if (!orderPart || !wanted || result.hits.some(({ kind }) => kind === 'order')) return;
      for await (const scan of scanOrders(history, orderPart, query)) {
        if (!current) return;
        setAnswer({ query, result, scan });
      }
    };
    ask().catch(() => current && setBroken(true));
    return () => {
      current = false;
    };
  }, [query.typed, query.kind, query.store, query.from, query.to, most, ...asOf]);
  return { answer, broken, more: () => setAsked({ query, most: most + AT_A_TIME }) };
}
