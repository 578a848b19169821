import type { History } from '../storage/database';

/** So many records are held at a time. */
export const AT_A_TIME = 1_000;

/** All records of a table in the order of its keys, some at a time; what is written meanwhile may be among them or not. */
export async function* recordsOf(db: History, name: string): AsyncGenerator<object[]> {
  const table = db.table<object, string | number>(name);
  for (let last: string | number | undefined; ; ) {
    const rest = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
    const [records, keys] = await db.transaction('r', table, () =>
      Promise.all([rest.limit(AT_A_TIME).toArray(), rest.clone().limit(AT_A_TIME).primaryKeys()]),
    );
    if (records.length > 0) yield records;
    last = keys.at(-1);
    if (last === undefined || records.length < AT_A_TIME) return;
  }
}
