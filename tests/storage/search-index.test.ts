import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { BLOCK } from '../../lib/domain/search/postings';
import { docId, type SearchDoc, splitDocId } from '../../lib/domain/search/search-doc';
import { matchOf, termsOf, wordsOf } from '../../lib/domain/search/words';
import { History } from '../../lib/storage/database';
import { type FindFilter, findDocs } from '../../lib/storage/search-find';
import { indexDocs, unindex } from '../../lib/storage/search-index';
import { searchTables } from '../../lib/storage/search-tables';

const databases: History[] = [];
function database(): History {
  const db = new History(`search-${crypto.randomUUID()}`);
  databases.push(db);
  return db;
}
afterEach(async () => {
  for (const db of databases.splice(0)) await db.delete();
});

const WORDS = [
  'kettle',
  'Kettles',
  'Kessel',
  'Kesselchen',
  'kaputt',
  'KÉTTLE',
  'ke',
  'k',
  '5',
  '500',
  'ｋｅｔｔｌｅ',
  'Straße',
];
const UNSPACED = ['届', '届け物', 'お届け', 'ケトル', 'やかん', '水壶', '水'];
const word = fc.constantFrom(...WORDS, ...UNSPACED, 'غلاية', 'غَلّاية');
const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
const day = fc.integer({ min: 0, max: 40 }).map((more) => new Date(1.7e12 + more * 864e5).toISOString().slice(0, 10));
const doc: fc.Arbitrary<SearchDoc> = fc.record({
  kind: fc.constantFrom('feedback', 'note', 'product'),
  key: fc.constantFrom(...Array.from({ length: 12 }, (_, index) => `key:${index}`)),
  store: fc.constantFrom('US', 'DE', undefined),
  day,
  pieces: fc.array(
    text.map((each) => ({ of: 'text' as const, text: each })),
    { maxLength: 2 },
  ),
});
const step = fc.oneof(
  { weight: 3, arbitrary: fc.array(doc, { maxLength: 8 }).map((docs) => ({ docs })) },
  {
    weight: 1,
    arbitrary: fc
      .array(doc, { maxLength: 3 })
      .map((docs) => ({ gone: docs.map((each) => docId(each.kind, each.key)) })),
  },
);
const filter: fc.Arbitrary<FindFilter> = fc.record({
  kind: fc.option(fc.constantFrom('feedback' as const, 'note' as const), { nil: undefined }),
  store: fc.option(fc.constantFrom('US' as const, 'DE' as const), { nil: undefined }),
  from: fc.option(day, { nil: undefined }),
  to: fc.option(day, { nil: undefined }),
});

const matches = (words: ReadonlySet<string>, terms: readonly string[]) =>
  terms.map((term) => {
    const how = [...words].map((each) => matchOf(each, term));
    return how.includes('exact') ? 'exact' : how.includes('prefix') ? 'prefix' : undefined;
  });

it('finds what looking through everything finds, whatever was written, changed and taken out before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), text, filter, async (steps, typed, wanted) => {
      const terms = termsOf(typed);
      fc.pre(terms.length > 0);
      const db = database();
      const kept = new Map<string, SearchDoc>();
      for (const each of steps) {
        await db.transaction('rw', searchTables(db), async () =>
          'docs' in each ? indexDocs(db, each.docs) : unindex(db, each.gone),
        );
        if ('docs' in each) for (const one of each.docs) kept.set(docId(one.kind, one.key), one);
        else for (const id of each.gone) kept.delete(id);
      }
      const expected = new Map(
        [...kept].flatMap(([id, { kind, store, day: of, pieces }]) => {
          const how = matches(wordsOf(pieces.map((piece) => piece.text)), terms);
          const fits =
            (!wanted.kind || kind === wanted.kind) &&
            (!wanted.store || store === wanted.store) &&
            of >= (wanted.from ?? '') &&
            of <= (wanted.to ?? '9');
          return fits && !how.includes(undefined)
            ? [[id, { day: of, whole: how.every((one) => one === 'exact') }]]
            : [];
        }),
      );
      const { nos, total, counts } = await findDocs(db, terms, wanted);
      const found = (await db.searchDocs.bulkGet([...nos])).map((row) => row?.id ?? '');
      expect([...found].sort()).toEqual([...expected.keys()].sort());
      expect(total).toBe(expected.size);
      if (wanted.kind) expect(counts[wanted.kind] ?? 0).toBe(total);
      // What holds every word as it was typed first, and of those the newest.
      const whole = found.filter((id) => expected.get(id)?.whole);
      expect(found.slice(0, whole.length)).toEqual(whole);
      const days = whole.map((id) => expected.get(id)?.day ?? '');
      expect(days).toEqual(days.toSorted().reverse());
      await db.delete();
    }),
    { numRuns: 150 },
  );
});

it('keeps nothing of what was taken out', async () => {
  const db = database();
  const docs: SearchDoc[] = ['one', 'two'].map((key) => ({
    kind: 'note',
    key,
    day: '2026-01-01',
    pieces: [{ of: 'text', text: `blue kettle ${key} 届け物` }],
  }));
  await db.transaction('rw', searchTables(db), async () => indexDocs(db, docs));
  await db.transaction('rw', searchTables(db), async () => unindex(db, ['note:one', 'note:two', 'note:three']));
  expect(await db.searchWords.toArray()).toEqual([]);
  expect(await db.searchDocs.toArray()).toEqual([]);
});

it('counts all and shows the newest of more things than it puts in order', async () => {
  const db = database();
  const docs: SearchDoc[] = Array.from({ length: 9_000 }, (_, index) => ({
    kind: 'feedback',
    // Each store has blocks of its own.
    store: index % 2 === 0 ? 'US' : 'DE',
    key: `key-${index}`,
    day: new Date(1.6e12 + ((index * 7_919) % 9_000) * 864e5).toISOString().slice(0, 10),
    pieces: [{ of: 'comment', text: index % 3 === 0 ? `kettle late ${index}` : `kettles late ${index}` }],
  }));
  for (const from of [0, 4_500]) {
    await db.transaction('rw', searchTables(db), async () => indexDocs(db, docs.slice(from, from + 4_500)));
  }
  const { nos, total } = await findDocs(db, ['kettle', 'late'], {});
  expect(total).toBe(9_000);
  const ids = (await db.searchDocs.bulkGet([...nos])).map((row) => splitDocId(row?.id ?? '')?.key);
  const newest = docs
    .filter((_, index) => index % 3 === 0)
    .sort((a, b) => (a.day < b.day ? 1 : -1))
    .slice(0, 100);
  expect(ids).toEqual(newest.map(({ key }) => key));
});

describe('where there are several blocks', () => {
  const dated = (from: number, count: number, text: string): SearchDoc[] =>
    Array.from({ length: count }, (_, index) => ({
      kind: 'feedback',
      store: 'US',
      key: `key-${from + index}`,
      day: new Date(1.6e12 + (from + index) * 864e5).toISOString().slice(0, 10),
      pieces: [{ of: 'comment', text: `${text} ${from + index}` }],
    }));
  /** Each list in a block of its own. */
  async function filled(...lists: readonly SearchDoc[][]): Promise<History> {
    const db = database();
    for (const docs of lists) {
      await db.transaction('rw', searchTables(db), async () => indexDocs(db, docs));
      await db.searchBlocks.toCollection().modify({ used: BLOCK });
    }
    return db;
  }
  const keysOf = async (db: History, nos: readonly number[]) =>
    (await db.searchDocs.bulkGet([...nos])).map((row) => splitDocId(row?.id ?? '')?.key);

  it('stops at the newest where enough is found there, and says that it did not count', async () => {
    const db = await filled(dated(0, 150, 'kettle'), dated(200, 150, 'kettle'));
    const quick = await findDocs(db, ['kettle'], {}, 'newest');
    expect(quick.counted).toBe(false);
    const all = await findDocs(db, ['kettle'], {});
    expect([all.counted, all.total]).toEqual([true, 300]);
    expect(quick.nos).toEqual(all.nos);
    expect(await keysOf(db, quick.nos)).toEqual(Array.from({ length: 100 }, (_, index) => `key-${349 - index}`));
  });
  it.each([
    ['too little is found among the newest', [dated(0, 150, 'kettle'), dated(200, 99, 'kettle')]],
    ['something newer may be elsewhere', [dated(0, 150, 'kettle'), dated(60, 120, 'kettle')]],
    ['most of what is found is older', [dated(0, 150, 'kettle'), dated(200, 150, 'widget')]],
  ])('looks everywhere where %s', async (_, lists) => {
    const db = await filled(...lists);
    const quick = await findDocs(db, ['kettle'], {}, 'newest');
    expect(quick).toEqual(await findDocs(db, ['kettle'], {}));
    expect(quick.counted).toBe(true);
  });
  it('counts every kind where only one is wanted and not enough of it is found', async () => {
    const note: SearchDoc = { kind: 'note', key: 'a', day: '2020-01-01', pieces: [{ of: 'text', text: 'kettle' }] };
    const db = await filled(dated(0, 150, 'kettle'), dated(200, 150, 'kettle'), [note]);
    const { counts, total } = await findDocs(db, ['kettle'], { kind: 'note' }, 'newest');
    expect([counts, total]).toEqual([{ feedback: 300, note: 1 }, 1]);
  });
});

it('goes on in a block of its own where one is full', async () => {
  const db = database();
  const docs = (keys: string[]): SearchDoc[] =>
    keys.map((key) => ({ kind: 'note', key, day: '2026-01-01', pieces: [{ of: 'text', text: `kettle ${key}` }] }));
  const write = (keys: string[]) => db.transaction('rw', searchTables(db), async () => indexDocs(db, docs(keys)));
  await write(['one']);
  await db.searchBlocks.update(0, { used: BLOCK - 1 });
  await write(['two', 'three', 'four']);
  expect(await db.searchBlocks.toArray()).toMatchObject([
    { block: 0, used: BLOCK },
    { block: 1, used: 2 },
  ]);
  const { nos, total } = await findDocs(db, ['kettle'], {});
  expect(total).toBe(4);
  expect(nos.toSorted((a, b) => a - b)).toEqual([0, BLOCK - 1, BLOCK, BLOCK + 1]);
});
