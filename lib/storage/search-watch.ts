import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import type { Queued } from './search-rows';

const QUEUE = 'searchQueue';

/** The tables in which things are found, and what they are. */
const kinds: Readonly<Record<string, Queued['kind']>> = {
  orders: 'order',
  products: 'product',
  feedback: 'feedback',
  threads: 'message',
  notes: 'note',
  snippets: 'snippet',
};

/** What a write puts down to be read: the keys it touches or, where it deletes a span, everything that is found of the kind. */
function queuedBy(kind: Queued['kind'], { schema }: DBCoreTable, request: DBCoreMutateRequest): Queued | undefined {
  switch (request.type) {
    case 'add':
    case 'put': {
      const keys = request.values.map((value) => String(schema.primaryKey.extractKey?.(value)));
      return keys.length > 0 ? { kind, keys } : undefined;
    }
    case 'delete':
      return request.keys.length > 0 ? { kind, keys: request.keys.map(String) } : undefined;
    case 'deleteRange':
      return kind === 'order' ? undefined : { kind, foundFrom: '' };
  }
}

function watched(core: DBCore, table: DBCoreTable, kind: Queued['kind']): DBCoreTable {
  return {
    ...table,
    async mutate(request) {
      const result = await table.mutate(request);
      const transaction = request.trans as IDBTransaction;
      // An upgrade puts down by itself what is to be read; and there is no such table before it.
      if (transaction.mode !== 'readwrite' || !transaction.objectStoreNames.contains(QUEUE)) return result;
      const queued = queuedBy(kind, table, request);
      if (queued) await core.table(QUEUE).mutate({ trans: request.trans, type: 'add', values: [queued] });
      return result;
    },
  };
}

/**
 * Puts each write of something that is found down in the queue, in the write's own transaction: whoever writes it, now or in times
 * to come, what is found follows. Reading what is put down is `buildSome`'s.
 */
export const watchForSearch: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'search',
  create: (core) => ({
    ...core,
    transaction(stores, mode, options) {
      const isWatched = mode === 'readwrite' && stores.some((name) => kinds[name]) && !stores.includes(QUEUE);
      return core.transaction(isWatched ? [...stores, QUEUE] : stores, mode, options);
    },
    table(name) {
      const kind = kinds[name];
      return kind ? watched(core, core.table(name), kind) : core.table(name);
    },
  }),
};
