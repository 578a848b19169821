import { canonical } from '../../domain/seen';
import { z } from '../../domain/zod';
import { withheld, withheldTables } from '../../storage/withheld';
import { withoutAnyWords } from '../../storage/without-words';
import { defineTable } from './define-table';

const schema = z.object({
  id: z.optional(z.int()),
  table: z.string().check(z.maxLength(40)),
  key: z.string().check(z.maxLength(400)),
  record: z.unknown(),
});
type Kept = z.infer<typeof schema>;

/** What makes two of them the same: the number is the machine's own. */
const contentOf = ({ table, key, record }: Kept): string => canonical([table, key, record]);

/** The order that a damaged record was of, as far as its key says it. */
const orderIn = ({ key }: Kept): string => key.replace(/^order:/, '');

/** Records that did not fit their schema and were set aside: nobody can tell what is in them, so they go and come as they are. */
export const damaged = defineTable<Kept>({
  name: 'damaged',
  schema,
  keyOf: contentOf,
  merge: (db, records) =>
    db.transaction('rw', [db.damaged, ...withheldTables(db)], async () => {
      const held = await withheld(db, records.map(orderIn));
      const known = new Set((await db.damaged.toArray()).map(contentOf));
      for (const { id: _, ...record } of records) {
        if (known.has(contentOf(record)) || held.erased(orderIn(record)) || held.wordless(orderIn(record))) continue;
        known.add(contentOf(record));
        await db.damaged.add(record);
      }
    }),
  remove: (db, records) => db.damaged.bulkDelete(records.flatMap(({ id }) => id ?? [])),
  ofOrder: (db, orderId) => db.damaged.filter((each) => JSON.stringify(each).includes(orderId)).toArray(),
  bare: () => undefined,
  withoutMessageWords: ({ record, ...rest }) => ({ ...rest, record: withoutAnyWords(record) }),
});
