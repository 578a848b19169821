import { laterMark, type Mark, mark } from '../../domain/queue/mark';
import { withheld, withheldTables } from '../../storage/withheld';
import { defineTable } from './define-table';
import { mergeRecords } from './merge-records';

const keyOf = ({ id }: Mark): string => id;

/** What a person made of rows of the queue. */
export const marks = defineTable<Mark>({
  name: 'marks',
  schema: mark,
  keyOf,
  merge: (db, records) =>
    db.transaction('rw', [db.marks, db.damaged, ...withheldTables(db)], async () => {
      const held = await withheld(
        db,
        records.map(({ row }) => row.orderId),
      );
      const admitted = records.filter(({ row }) => !held.erased(row.orderId));
      await mergeRecords(db, 'marks', admitted, { schema: mark, keyOf, merge: laterMark });
    }),
  remove: (db, records) => db.marks.bulkDelete(records.map(keyOf)),
  ofOrder: (db, orderId) => db.marks.filter(({ row }) => row.orderId === orderId).toArray(),
});
