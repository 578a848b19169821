import type { Note } from '../lib/domain/note';
import { changedNote } from '../lib/domain/note-change';
import type { OrderCard } from '../lib/domain/order-card';
import { t } from '../lib/i18n';
import { CardNote, type SaveNote } from './card-note';
import { stepText } from './feedback/words';
import { NoteField } from './note-field';

type Props = {
  card: OrderCard;
  save: SaveNote;
  /** Whether the note in the box is just being kept. */
  busy: boolean;
  draft: string;
  onDraft(text: string): void;
  onAdd(): void;
};

/** The person's own notes, and the box for another. */
export function CardNotes({ card, save, busy, draft, onDraft, onAdd }: Props) {
  const own = card.notes.filter(({ kind }) => kind === 'note');
  return (
    <section>
      <h2>{t('cardNotes')}</h2>
      {own.length > 0 && (
        <ul class="notes">
          {own.map((note) => (
            <CardNote key={note.id} note={note} save={save} />
          ))}
        </ul>
      )}
      <NoteField
        label={t('cardNoteNew')}
        value={draft}
        keep={t('cardNoteAdd')}
        busy={busy}
        onInput={onDraft}
        onKeep={onAdd}
      />
    </section>
  );
}

/** What was removed just now can come back. */
export function CardRemoved({ removed, save }: { removed: readonly Note[]; save: SaveNote }) {
  return (
    <div role="status">
      <ul>
        {removed.map((note) => (
          <li key={note.id} class="notice">
            <span dir="auto">
              {t('cardRemoved', (note.kind === 'note' && note.text.slice(0, 60)) || stepText(note.kind))}
            </span>{' '}
            <button
              type="button"
              class="undo-remove"
              onClick={() => void save(changedNote(note, { removed: false }, new Date().toISOString()))}
            >
              {t('cardUndo')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
