import { instant, orderId } from './ids';
import { LONGEST_NOTE, noteKinds } from './note-change';
import { z } from './zod';

/** Something that the person wrote down about an order. One that was removed is kept with its mark, so that it can come back. */
export const note = z.object({
  id: z.uuid(),
  orderId,
  at: instant,
  kind: z.enum(noteKinds),
  text: z.string().check(z.maxLength(LONGEST_NOTE)),
  changedAt: instant,
  removed: z.boolean(),
});
export type Note = z.infer<typeof note>;

/** The later of two versions of a note. */
export function laterNote(a: Note, b: Note): Note {
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

/** Since when an A-to-z claim is open by the person's own notes, if one is. */
export function claimOpenSince(notes: readonly Note[]): string | undefined {
  const last = notes
    .filter(({ kind, removed }) => !removed && (kind === 'claim-opened' || kind === 'claim-closed'))
    .reduce<Note | undefined>((latest, each) => (latest && latest.at > each.at ? latest : each), undefined);
  return last?.kind === 'claim-opened' ? last.at : undefined;
}
