import { laterNote, type Note } from '../domain/note';
import { changedNote } from '../domain/note-change';
import type { History } from './database';
import { countClaims, noteTables } from './month-notes';

/** Keeps a note, or the later version of one that is there. One of two ways in which notes are written. */
export async function recordNote(db: History, note: Note): Promise<void> {
  await db.transaction('rw', noteTables(db), async () => {
    const before = await db.notes.get(note.id);
    const next = before ? laterNote(before, note) : note;
    if (next === before) return;
    await db.notes.put(next);
    await countClaims(db, before ? [before, next] : [next]);
  });
}

/**
 * Keeps a step unless the notes that are there by then forbid it: two tabs may press the same at once.
 * @param allowed asked with the order's notes that are not removed; a step of the same kind and moment is the same step.
 * @returns whether anything was written.
 */
export async function recordStep(
  db: History,
  step: Note,
  allowed: (notes: readonly Note[]) => boolean,
): Promise<boolean> {
  return db.transaction('rw', noteTables(db), async () => {
    const notes = await db.notes.where('orderId').equals(step.orderId).toArray();
    const there = notes.filter(({ removed }) => !removed);
    const same = there.some(({ kind, at }) => kind === step.kind && at === step.at);
    if (same || !allowed(there)) return false;
    await db.notes.put(step);
    await countClaims(db, [step]);
    return true;
  });
}

/** Takes back the last step of a kind on an order, and keeps it with its mark. @returns whether there was one. */
export async function removeStep(
  db: History,
  { orderId, kind, at }: Pick<Note, 'orderId' | 'kind' | 'at'>,
): Promise<boolean> {
  return db.transaction('rw', noteTables(db), async () => {
    const notes = await db.notes.where('orderId').equals(orderId).sortBy('at');
    const last = notes.findLast((note) => note.kind === kind && !note.removed);
    if (!last) return false;
    await db.notes.put(changedNote(last, { removed: true }, at));
    await countClaims(db, [last]);
    return true;
  });
}
