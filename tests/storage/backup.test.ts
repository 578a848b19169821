// @vitest-environment node
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { eraseAll } from '../../lib/backup/erase-all';
import { agedTables } from '../../lib/backup/tables/aged';
import { backupTables, derivedTables } from '../../lib/backup/tables/all';
import { History, history } from '../../lib/storage/database';
import { backupOf, contentOf, merge } from './backup-of';
import { keptWrites as writes } from './kept-writes';

const opened: History[] = [];
function machine(): History {
  const db = new History(`backup-${crypto.randomUUID()}`);
  opened.push(db);
  return db;
}
afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});

it('every table of the database is either part of a backup or follows from others', () => {
  const listed = [...backupTables.map(({ name }) => name), ...derivedTables];
  expect(listed.toSorted()).toEqual(history.tables.map(({ name }) => name).toSorted());
});

it('every table that grows old is known to what deletes the old', () => {
  expect(new Set(agedTables)).toEqual(new Set(backupTables.filter(({ aged }) => aged)));
});

describe('whatever was written', () => {
  const runs = { numRuns: 15 };
  it('is the same after it was exported, erased and imported, with all that is counted of it', async () => {
    await fc.assert(
      fc.asyncProperty(writes, async (all) => {
        const db = machine();
        for (const { run } of all) await run(db);
        const before = await contentOf(db);
        const file = await backupOf(db);
        await eraseAll(db, { keepMarks: false });
        expect(Object.values(await contentOf(db)).flat()).toEqual([]);
        await merge(db, file);
        expect(await contentOf(db)).toEqual(before);
        const again = await merge(db, file);
        expect(Object.values(again).every(({ taken, changed }) => taken + changed === 0)).toBe(true);
        expect(await contentOf(db)).toEqual(before);
      }),
      runs,
    );
  }, 60_000);
  it('on two machines ends as the same on both, whichever takes the other’s first', async () => {
    await fc.assert(
      fc.asyncProperty(writes, writes, async (here, there) => {
        const [one, other] = [machine(), machine()];
        for (const { run } of here) await run(one);
        for (const { run } of there) await run(other);
        const [fromOne, fromOther] = [await backupOf(one), await backupOf(other)];
        await merge(one, fromOther);
        await merge(other, fromOne);
        expect(await contentOf(one)).toEqual(await contentOf(other));
      }),
      runs,
    );
  }, 60_000);
});
