import { useState } from 'preact/hooks';
import type { Note } from '../lib/domain/note';
import { changedNote } from '../lib/domain/note-change';
import { t } from '../lib/i18n';
import { NoteField } from './note-field';
import { When } from './when';

/** Keeps a note; tells whether that worked. */
export type SaveNote = (note: Note) => Promise<boolean>;

/** One note: its text, and the means to change and to remove it. What is being changed stays until it is kept or given up. */
export function CardNote({ note, save }: { note: Note; save: SaveNote }) {
  const [draft, setDraft] = useState<string>();
  const [busy, setBusy] = useState(false);
  const keep = async (): Promise<void> => {
    if (draft === undefined) return;
    setBusy(true);
    const kept = await save(changedNote(note, { text: draft.trim() }, new Date().toISOString()));
    setBusy(false);
    if (kept) setDraft(undefined);
  };
  if (draft !== undefined)
    return (
      <li class="note">
        <NoteField
          label={t('cardNoteEdit')}
          value={draft}
          keep={t('cardNoteSave')}
          busy={busy}
          onInput={setDraft}
          onKeep={() => void keep()}
          onCancel={() => setDraft(undefined)}
          focus
        />
      </li>
    );
  return (
    <li class="note" data-note={note.id}>
      <p class="note-text" dir="auto">
        {note.text}
      </p>
      <div class="note-actions">
        <span class="quiet">
          <When at={note.at} />
        </span>
        <button type="button" onClick={() => setDraft(note.text)}>
          {t('cardNoteEdit')}
        </button>
        <button
          type="button"
          class="remove"
          onClick={() => void save(changedNote(note, { removed: true }, new Date().toISOString()))}
        >
          {t('cardNoteRemove')}
        </button>
      </div>
    </li>
  );
}
