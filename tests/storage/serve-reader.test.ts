// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FromReader } from '../../lib/dashboard/search-messages';
import { serveReader } from '../../lib/dashboard/serve-reader';
import { History } from '../../lib/storage/database';

let db: History;
const said: FromReader[] = [];
let heard = (): void => {};
const say = (message: FromReader): void => {
  said.push(message);
  heard();
};
/** Waits until something was said that is as it should be. */
const until = (is: (message: FromReader) => boolean): Promise<void> =>
  new Promise((resolve) => {
    heard = () => said.some(is) && resolve();
    heard();
  });

beforeEach(() => {
  db = new History(`reader-${crypto.randomUUID()}`);
  said.length = 0;
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

const isDone = (message: FromReader): boolean => 'left' in message && message.left === 0;
const wait = (key: string) => db.searchQueue.put({ kind: 'snippet', keys: [key] });

it('says how much is left, and that nothing is', async () => {
  await wait('one');
  serveReader(db, say);
  await until(isDone);
  expect(said).toEqual([{ left: 1 }, { left: 0 }]);
  expect(await db.searchQueue.count()).toBe(0);
});

it('says that it failed, not that all is read, and goes on with what comes next', async () => {
  await wait('one');
  vi.spyOn(db, 'transaction').mockImplementation(() => {
    throw new Error('no room left');
  });
  serveReader(db, say);
  await until((message) => 'failed' in message);
  expect(said).toEqual([{ left: 1 }, { failed: true }]);
  expect(await db.searchQueue.count()).toBe(1);
  vi.restoreAllMocks();
  await wait('two');
  await until(isDone);
  expect(await db.searchQueue.count()).toBe(0);
});

it('says that it failed where what waits cannot be looked up', async () => {
  vi.spyOn(db.searchQueue, 'count').mockImplementation(() => {
    return Promise.reject(new Error('closed')) as never;
  });
  serveReader(db, say);
  await until((message) => 'failed' in message);
  expect(said).toEqual([{ failed: true }]);
});
