import { bareNote } from '../../domain/backup/bare';
import { type Note, note } from '../../domain/note';
import { countClaims, noteTables } from '../../storage/month-notes';
import { recordNote } from '../../storage/note-store';
import { withheld, withheldTables } from '../../storage/withheld';
import { defineTable } from './define-table';

export const notes = defineTable<Note>({
  name: 'notes',
  schema: note,
  keyOf: ({ id }) => id,
  merge: (db, records) =>
    db.transaction('rw', [...noteTables(db), ...withheldTables(db)], async () => {
      const held = await withheld(
        db,
        records.map(({ orderId }) => orderId),
      );
      const oldest = held.before('notes') ?? '';
      for (const record of records) {
        if (held.erased(record.orderId) || record.changedAt < oldest) continue;
        // The mark stands for the moment at which the words went: as late a version as the one they were taken from.
        const bare = held.wordless(record.orderId) && bareNote(record, record.changedAt);
        await recordNote(db, bare || record);
      }
    }),
  remove: (db, records) =>
    db.transaction('rw', noteTables(db), async () => {
      await db.notes.bulkDelete(records.map(({ id }) => id));
      await countClaims(db, records);
    }),
  ofOrder: (db, orderId) => db.notes.where('orderId').equals(orderId).toArray(),
  bare: bareNote,
  aged: {
    kind: 'notes',
    older: (db, before) => [db.notes.where('changedAt').below(before)],
    drop: (db, records) => db.notes.bulkDelete(records.map(({ id }) => id)),
  },
});
