import type { Excerpt, Hit, OrderFound, OrderHit, SearchResult, WordHit } from '../domain/search/hit';
import { excerpt, termsIn } from '../domain/search/mark';
import { askedBy, type Query } from '../domain/search/query';
import type { History } from './database';
import { readNews } from './search-build';
import { type Extent, type FindFilter, findDocs } from './search-find';
import { readHits } from './search-hits';
import { ordersFrom, ordersOf } from './search-orders';
import { relatedTo } from './search-related';

/** Of how many products the orders are listed, and how many of each beside the product itself. */
const MOST_PRODUCTS = 10;
const BESIDE = 3;

const nothing: SearchResult = { hits: [], counts: {}, total: 0, counted: true, more: false, cut: false };

/** An order as a hit, with the names of what was bought in which words were found. */
function orderHit(order: OrderFound, terms: readonly string[]): OrderHit {
  const excerpts = order.items.map((text): Excerpt => ({ of: 'title', parts: excerpt(text, terms) }));
  return { kind: 'order', key: order.orderId, ...order, excerpts };
}

async function wordHits(db: History, nos: readonly number[], terms: readonly string[]): Promise<WordHit[]> {
  const rows = await db.searchDocs.bulkGet([...nos]);
  return readHits(
    db,
    rows.flatMap((row) => row?.id ?? []),
    terms,
  );
}

/** Products with their newest orders beside them. */
async function withOrders(db: History, hits: readonly WordHit[], query: Query): Promise<WordHit[]> {
  const keys = hits.filter(({ kind }) => kind === 'product').map(({ key }) => key);
  const orders = keys.length > 0 ? await ordersOf(db, keys.slice(0, MOST_PRODUCTS), query, BESIDE) : new Map();
  return hits.map((hit) => {
    const own = hit.kind === 'product' ? orders.get(hit.key) : undefined;
    return own ? { ...hit, orders: own.orders, moreOrders: own.cut } : hit;
  });
}

/** Orders of the products that hold all words, newest first. */
async function ordersByProduct(
  db: History,
  query: Query,
  terms: readonly string[],
  most: number,
): Promise<SearchResult> {
  const { nos, counts, total } = await findDocs(db, terms, { kind: 'product' });
  const products = await wordHits(db, nos.slice(0, MOST_PRODUCTS), terms);
  const found = [
    ...(
      await ordersOf(
        db,
        products.map(({ key }) => key),
        query,
      )
    ).values(),
  ];
  const orders = new Map(found.flatMap((each) => each.orders).map((order) => [order.orderId, order]));
  const sorted = [...orders.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
  return {
    hits: sorted.slice(0, most).map((order) => orderHit(order, terms)),
    counts,
    total: sorted.length,
    counted: true,
    more: sorted.length > most,
    cut: total > MOST_PRODUCTS || found.some((each) => each.cut),
  };
}

/** Orders by the beginning of an ID, with what is kept of them; of other words only what holds them all. */
async function byOrder(db: History, query: Query, start: string, terms: readonly string[], most: number) {
  const { orders, cut } = await ordersFrom(db, start, query);
  const isWhole = terms.length === 0;
  const held = orders.filter((order) => isWhole || termsIn(order.items.join('\n'), terms) === terms.length);
  const related = await relatedTo(db, orders.slice(0, most), terms, query);
  const hits: Hit[] = [
    ...(!query.kind || query.kind === 'order' ? held.map((order) => orderHit(order, terms)) : []),
    ...(query.kind === 'order' ? [] : related),
  ];
  return { hits, cut };
}

/**
 * Finds everything that is kept by what a person typed: orders by their IDs and their products, the rest by its words.
 * @param most how many are listed.
 * @param extent whether it may stop where enough was found among the newest things: then it says that it did not count.
 */
export async function search(
  db: History,
  query: Query,
  most: number,
  extent: Extent = 'newest',
): Promise<SearchResult> {
  await readNews(db);
  const { terms, orderStart, orderPart } = askedBy(query.typed);
  const isMixed = orderStart !== undefined && orderPart === undefined;
  const orders =
    orderStart === undefined ? undefined : await byOrder(db, query, orderStart, isMixed ? terms : [], most);
  if (isMixed || terms.length === 0) {
    const hits = orders?.hits ?? [];
    return {
      ...nothing,
      hits: hits.slice(0, most),
      total: hits.length,
      more: hits.length > most,
      cut: orders?.cut ?? false,
    };
  }
  if (query.kind === 'order') {
    const byProduct = await ordersByProduct(db, query, terms, most);
    const all = [...(orders?.hits ?? []), ...byProduct.hits];
    const hits = [...new Map(all.map((hit) => [hit.key, hit])).values()];
    return {
      ...byProduct,
      hits: hits.slice(0, most),
      total: hits.length,
      more: byProduct.more || hits.length > most,
      cut: byProduct.cut || (orders?.cut ?? false),
    };
  }
  const filter: FindFilter = { kind: query.kind, store: query.store, from: query.from, to: query.to };
  const found = await findDocs(db, terms, filter, extent);
  const first = orders?.hits ?? [];
  const words = await wordHits(db, found.nos.slice(0, most), terms);
  const seen = new Set(first.map(({ kind, key }) => `${kind}:${key}`));
  const hits = [
    ...first,
    ...(await withOrders(db, words, query)).filter(({ kind, key }) => !seen.has(`${kind}:${key}`)),
  ];
  return {
    hits: hits.slice(0, most),
    counts: found.counts,
    total: found.total + first.length,
    counted: found.counted,
    more: hits.length > most || found.nos.length > most,
    cut: (found.counted && found.total > found.nos.length) || (orders?.cut ?? false),
  };
}
