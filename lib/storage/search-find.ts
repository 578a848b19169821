import type { MarketplaceCode } from '../domain/marketplace';
import { type BlockMatch, matchBlock, type ReadRows, termOf } from '../domain/search/match-block';
import { noBits, setBit } from '../domain/search/postings';
import { type Candidate, ranked } from '../domain/search/rank';
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

/**
 * What was found: numbers of things in the order to be shown, the best of them; and how many there are in all, by kind. Where it is not
 * counted, only the newest things were looked at: there are more than these, and how many is not known.
 */
export type Found = {
  nos: readonly number[];
  counts: Readonly<Partial<Record<SearchKind, number>>>;
  total: number;
  counted: boolean;
};

/** Whether only the newest things are looked at where enough is found among them, or all and everything is counted. */
export type Extent = 'newest' | 'all';

/** The most things that are put in order; of more than that the newest, and those with each word as it is before others. */
export const MOST_RANKED = 100;

const kindOf = ({ part }: SearchBlock): SearchKind => part.slice(0, part.indexOf('/')) as SearchKind;

/** The rows of words that begin so, by block: of some blocks, or of every one. */
async function readRows(db: History, begins: ReadonlySet<string>, blocks?: readonly SearchBlock[]): Promise<ReadRows> {
  const read = async (begin: string): Promise<[string, Map<number, string>]> => {
    const rows = blocks
      ? await db.searchWords.bulkGet(blocks.map(({ block }) => rowKey(begin, block)))
      : await db.searchWords.where('key').between(rowKey(begin, 0), rowKey(begin, 99_999_999), true, true).toArray();
    return [begin, new Map(rows.flatMap((row) => (row ? [[blockOf(row.key), row.words] as const] : [])))];
  };
  return new Map(await Promise.all([...begins].map(read)));
}

/** The newest block of each kind and store: where what was written lately stands. */
function newestBlocks(heads: readonly SearchBlock[]): ReadonlySet<SearchBlock> {
  const newestOf = new Map<string, SearchBlock>();
  for (const head of heads) {
    const known = newestOf.get(head.part);
    if (!known || head.to > known.to) newestOf.set(head.part, head);
  }
  return new Set(newestOf.values());
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
 * Looks things up that hold all of the words, or words that begin so. Where enough of them are among the newest, and nothing that is
 * newer can be elsewhere, the rest is left alone: what is read then does not grow with what is kept. What few things hold, and what is to
 * be counted, is looked for everywhere; that grows by a row for some thousands of them.
 * @param texts terms as `termsOf` gives them, one at least.
 */
export function findDocs(
  db: History,
  texts: readonly string[],
  filter: FindFilter,
  extent: Extent = 'all',
): Promise<Found> {
  return db.transaction('r', db.searchWords, db.searchBlocks, db.searchDays, async () => {
    const terms = texts.map(termOf);
    const begins = new Set(terms.flatMap(({ lookups }) => lookups.map(({ begin }) => begin)));
    const span = [filter.from ? dayNumber(filter.from) : 0, filter.to ? dayNumber(filter.to) : 65_535] as const;
    const heads = (await db.searchBlocks.toArray()).filter(
      ({ part, from, to }) => (!filter.store || part.endsWith(`/${filter.store}`)) && from <= span[1] && span[0] <= to,
    );
    const isWanted = (head: SearchBlock): boolean => !filter.kind || filter.kind === kindOf(head);
    const daysOf = dayReader(db);
    const counts: Partial<Record<SearchKind, number>> = {};
    const matches: (BlockMatch & { head: SearchBlock })[] = [];
    const look = async (some: readonly SearchBlock[], rows: ReadRows): Promise<Candidate[]> => {
      const partly = some.filter(({ from, to }) => from < span[0] || span[1] < to);
      const days = await daysOf(partly.map(({ block }) => block));
      for (const head of some) {
        const match = matchBlock(terms, rows, head.block, within(head, days.get(head.block), span));
        if (!match) continue;
        const kind = kindOf(head);
        counts[kind] = (counts[kind] ?? 0) + match.count;
        if (isWanted(head)) matches.push({ ...match, head });
      }
      return newest(matches, MOST_RANKED, daysOf);
    };
    const found = (best: readonly Candidate[], looked: readonly SearchBlock[], counted: boolean): Found => ({
      nos: ranked(
        best,
        terms,
        looked.reduce((sum, { used }) => sum + used, 0),
      ).map(({ no }) => no),
      counts,
      total: matches.reduce((sum, { count }) => sum + count, 0),
      counted,
    });

    const wanted = heads.filter(isWanted);
    const first = newestBlocks(wanted);
    if (extent === 'all' || first.size === heads.length) {
      return found(await look(heads, await readRows(db, begins)), heads, true);
    }
    const best = await look([...first], await readRows(db, begins, [...first]));
    const latest = Math.max(0, ...wanted.flatMap((head) => (first.has(head) ? [] : Math.min(head.to, span[1]))));
    if (best.length === MOST_RANKED && best.every(({ day }) => day >= latest)) return found(best, [...first], false);
    const rest = heads.filter((head) => !first.has(head));
    return found(await look(rest, await readRows(db, begins)), heads, true);
  });
}
