import { useEffect, useRef, useState } from 'preact/hooks';
import type { OrderId } from '../../lib/domain/ids';
import type { Note } from '../../lib/domain/note';
import type { NoteKind } from '../../lib/domain/note-change';
import { draftOf } from '../../lib/storage/draft';
import { ask } from './ask';

/** Keeping notes: what is being written, what was just removed, and whether the last change was kept. */
export function useNotes(orderId: OrderId, reload: () => Promise<void>) {
  const [draft, setDraft] = useState('');
  const [removed, setRemoved] = useState<readonly Note[]>([]);
  const [unsaved, setUnsaved] = useState(false);
  const [busy, setBusy] = useState(false);
  const stored = draftOf(orderId);
  // A note that was kept, though nobody heard so, must not be kept twice when it is sent again.
  const ids = useRef(new Map<NoteKind, string>());
  useEffect(() => {
    void stored.get().then((text) => setDraft((typed) => typed || text));
  }, []);
  const write = (text: string): void => {
    setDraft(text);
    void stored.set(text).catch(() => {});
  };
  const save = async (note: Note): Promise<boolean> => {
    const kept = await ask('saveNote', note).then(
      () => true,
      () => false,
    );
    setUnsaved(!kept);
    if (!kept) return false;
    setRemoved((list) => [...list.filter(({ id }) => id !== note.id), ...(note.removed ? [note] : [])]);
    await reload();
    return true;
  };
  const add = async (kind: NoteKind, text = ''): Promise<void> => {
    const id = ids.current.get(kind) ?? crypto.randomUUID();
    ids.current.set(kind, id);
    setBusy(true);
    const at = new Date().toISOString();
    const kept = await save({ id, orderId, at, kind, text, changedAt: at, removed: false });
    setBusy(false);
    if (!kept) return;
    ids.current.delete(kind);
    // Typed on while it was being kept: that stays.
    if (kind === 'note') setDraft((typed) => (typed.trim() === text ? '' : typed));
    if (kind === 'note') await stored.get().then((typed) => (typed.trim() === text ? stored.set('') : undefined));
  };
  return { draft, write, removed, unsaved, busy, save, add };
}
