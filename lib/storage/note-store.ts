import { laterNote, type Note } from '../domain/note';
import type { History } from './database';

/** Keeps a note, or the later version of one that is there. The only way notes are written. */
export async function recordNote(db: History, note: Note): Promise<void> {
  await db.transaction('rw', db.notes, async () => {
    const before = await db.notes.get(note.id);
    const next = before ? laterNote(before, note) : note;
    if (next !== before) await db.notes.put(next);
  });
}
