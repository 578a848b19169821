import { offeredSteps } from '../lib/domain/feedback/offered-steps';
import type { Note } from '../lib/domain/note';
import { changedNote, type NoteKind } from '../lib/domain/note-change';
import type { OrderCard } from '../lib/domain/order-card';
import { t } from '../lib/i18n';
import type { SaveNote } from './card-note';
import { stepText } from './feedback/words';
import { When } from './when';

const once = ['contacted', 'replacement-sent', 'solved'] as const;

/** Steps that can be taken now: each once, those of the feedback by its case, and a claim is opened before it is closed. */
function nextSteps({ notes, claimOpenSince, feedback }: OrderCard): NoteKind[] {
  const taken = new Set(notes.map(({ kind }) => kind));
  const offered = feedback ? offeredSteps(feedback) : [];
  const steps = [...once.filter((kind) => !taken.has(kind)), ...offered];
  return [...new Set(steps), claimOpenSince ? 'claim-closed' : 'claim-opened'];
}

/** The steps that a case goes through: those that were taken, with their time, and those that can be, one press each. */
export function CardSteps({ card, add, save }: { card: OrderCard; add(kind: NoteKind): void; save: SaveNote }) {
  const steps = card.notes.filter(({ kind }) => kind !== 'note');
  const remove = (note: Note) => void save(changedNote(note, { removed: true }, new Date().toISOString()));
  return (
    <section>
      <h2>{t('cardCase')}</h2>
      <ul class="steps">
        {steps.map((step) => (
          <li key={step.id} class="taken" data-step={step.kind}>
            ✓ {stepText(step.kind)}{' '}
            <span class="quiet">
              <When at={step.at} />
            </span>
            <button
              type="button"
              class="remove"
              aria-label={t('cardStepRemove', stepText(step.kind))}
              onClick={() => remove(step)}
            >
              ×
            </button>
          </li>
        ))}
        {nextSteps(card).map((kind) => (
          <li key={kind}>
            <button type="button" data-take={kind} onClick={() => add(kind)}>
              {stepText(kind)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
