import type { MarketplaceCode } from '../domain/marketplace';
import { type BlockMatch, matchBlock, type ReadRows, termOf } from '../domain/search/match-block';
import { noBits, setBit } from '../domain/search/postings';
import { ranked } from '../domain/search/rank';
import { blockOf, rowKey } from '../domain/search/row-keys';
import { dayNumber, type SearchKind } from '../domain/search/search-doc';
import type { History } from './database';
import { newest } from './search-newest';
import type { SearchBlock } from './search-rows';

/** Which things are looked at; what is absent does not matter. Days are `YYYY-MM-DD`, both included. */
export type FindFilter = {
  kind?: SearchKind | undefined;
  store?: MarketplaceCode | undefined;
  from?: string | undefined;
  to?: string | undefined;
};

/** What was found: numbers of things in the order to be shown, the best of them; and how many there are in all, by kind. */
export type Found = { nos: readonly number[]; counts: Readonly<Partial<Record<SearchKind, number>>>; total: number };

/** The most things that are put in order; of more than that the newest, and those with each word as it is before others. */
export const MOST_RANKED = 100;

const kindOf = ({ part }: SearchBlock): SearchKind => part.slice(0, part.indexOf('/')) as SearchKind;

/** Every row of words that begin so, by block. */
async function readRows(db: History, begins: ReadonlySet<string>): Promise<ReadRows> {
  const read = async (begin: string): Promise<[string, Map<number, string>]> => {
    const rows = await db.searchWords
      .where('key')
      .between(rowKey(begin, 0), rowKey(begin, 99_999_999), true, true)
      .toArray();
    return [begin, new Map(rows.map(({ key, words }) => [blockOf(key), words]))];
  };
  return new Map(await Promise.all([...begins].map(read)));
}

/** The days of blocks, read once each. */
function dayReader(db: History) {
  const known = new Map<number, Uint16Array>();
  return async (blocks: readonly number[]): Promise<ReadonlyMap<number, Uint16Array>> => {
    const missing = blocks.filter((block) => !known.has(block));
    if (missing.length > 0) {
      const rows = await db.searchDays.bulkGet(missing);
      for (const row of rows) if (row) known.set(row.block, row.days);
    }
    return known;
  };
}

/** Things of these days; nothing where all of the block are. */
function within({ from, to, used }: SearchBlock, days: Uint16Array | undefined, span: readonly [number, number]) {
  if (span[0] <= from && to <= span[1]) return undefined;
  const bits = noBits();
  for (let place = 0; place < used; place++) {
    const day = days?.[place] ?? 0;
    if (span[0] <= day && day <= span[1]) setBit(bits, place);
  }
  return bits;
}

/**
 * Looks things up that hold all of the words, or words that begin so. Every thing is looked at, however many there are: what is
 * read grows by a row for some thousands of them. @param terms as `termsOf` gives them, one at least.
 */
export function findDocs(db: History, texts: readonly string[], filter: FindFilter): Promise<Found> {
  return db.transaction('r', db.searchWords, db.searchBlocks, db.searchDays, async () => {
    const terms = texts.map(termOf);
    const begins = new Set(terms.flatMap(({ lookups }) => lookups.map(({ begin }) => begin)));
    const [heads, rows] = await Promise.all([db.searchBlocks.toArray(), readRows(db, begins)]);
    const span = [filter.from ? dayNumber(filter.from) : 0, filter.to ? dayNumber(filter.to) : 65_535] as const;
    const looked = heads.filter(
      ({ part, from, to }) => (!filter.store || part.endsWith(`/${filter.store}`)) && from <= span[1] && span[0] <= to,
    );
    const daysOf = dayReader(db);
    const partly = looked.filter(({ from, to }) => from < span[0] || span[1] < to);
    const days = await daysOf(partly.map(({ block }) => block));
    const counts: Partial<Record<SearchKind, number>> = {};
    const matches: (BlockMatch & { head: SearchBlock })[] = [];
    for (const head of looked) {
      const match = matchBlock(terms, rows, head.block, within(head, days.get(head.block), span));
      if (!match) continue;
      const kind = kindOf(head);
      counts[kind] = (counts[kind] ?? 0) + match.count;
      if (!filter.kind || filter.kind === kind) matches.push({ ...match, head });
    }
    const best = await newest(matches, MOST_RANKED, daysOf);
    const size = looked.reduce((sum, { used }) => sum + used, 0);
    return {
      nos: ranked(best, terms, size).map(({ no }) => no),
      counts,
      total: matches.reduce((sum, { count }) => sum + count, 0),
    };
  });
}
