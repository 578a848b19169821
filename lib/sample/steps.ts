import { plusDays } from '../domain/calendar';
import type { Instant } from '../domain/ids';
import type { Note } from '../domain/note';
import type { NoteKind } from '../domain/note-change';
import type { FeedbackLook } from './feedback';
import { sampleScope } from './feedback';

/** Which comments the shop had Amazon look at: on what ground stands in the note, by which own success is counted. */
const GROUNDS: readonly (readonly [pattern: RegExp, category: string])[] = [
  [/shit/, 'obscene'],
  [/kettle is too loud|fabric is thin/, 'product-review'],
];

const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** What the shop did about its bad feedback, and how Amazon struck some of it a week later. Only what is old enough. */
export function stepsAfter(looks: readonly FeedbackLook[], now: Instant): { notes: Note[]; struck: FeedbackLook[] } {
  const notes: Note[] = [];
  const struck: FeedbackLook[] = [];
  for (const { at, marketplace, rows } of looks) {
    const later = (days: number): Instant => `${plusDays(at.slice(0, 10), days)}T10:00:00.000Z`;
    if (later(20) > now) continue;
    for (const row of rows.filter(({ rating }) => rating < 4)) {
      const note = (kind: NoteKind, days: number, text = ''): void => {
        const when = later(days);
        notes.push({
          id: idOf(notes.length + 1),
          orderId: row.orderId,
          at: when,
          kind,
          text,
          changedAt: when,
          removed: false,
        });
      };
      const [, category] = GROUNDS.find(([pattern]) => pattern.test(row.comment)) ?? [];
      if (category) {
        note('requested', 2, category);
        const gone = row.orderId.charCodeAt(18) % 3 > 0;
        struck.push({ at: later(9), marketplace, rows: [{ ...row, ...(gone && { struck: true }) }] });
        continue;
      }
      note('contacted', 1);
      if (row.orderId.charCodeAt(18) % 2 === 0) note('solved', 3, '');
      if (row.orderId.charCodeAt(18) % 4 === 0)
        note('note', 3, 'Sample note: sent a new one, buyer was happy with that.');
    }
  }
  return { notes, struck };
}

/** What a look at the list of feedback says of itself. */
export const seenIn = ({ at, marketplace, rows }: FeedbackLook) => ({
  at,
  marketplace,
  rows,
  scope: sampleScope(marketplace),
  marks: true,
  source: 'page' as const,
});
