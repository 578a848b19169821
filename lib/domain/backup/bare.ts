import type { FeedbackRecord, FeedbackVersion } from '../feedback/feedback-record';
import type { Instant } from '../ids';
import type { Note } from '../note';
import { changedNote } from '../note-change';
import type { OrderRecord } from '../order';

/** Versions that say the same once their words are gone are one: the earliest. */
function bareVersions(versions: readonly FeedbackVersion[]): FeedbackVersion[] {
  const first = new Map<number, FeedbackVersion>();
  for (const version of versions)
    if (!first.has(version.rating)) first.set(version.rating, { ...version, comment: '' });
  return [...first.values()];
}

/** A feedback without the buyer's words and the seller's answer to them: stars, days and what became of it stay, and that there was an answer. */
export function bareFeedback({ versions, ...record }: FeedbackRecord): FeedbackRecord {
  const { shown, reply } = record;
  const bare = versions && bareVersions(versions);
  return {
    ...record,
    shown: { ...shown, value: { ...shown.value, comment: '' } },
    ...(bare && bare.length > 1 && { versions: bare }),
    ...(reply && { reply: { ...reply, value: '' } }),
  };
}

/** An order without the numbers by which its parcels can be followed to a person's door; amounts and days stay. */
export function bareOrder(record: OrderRecord): OrderRecord {
  const { details } = record;
  if (!details?.value.tracking) return record;
  const { tracking: _, ...value } = details.value;
  return { ...record, details: { ...details, value } };
}

/** A note without its words; one that is nothing but words counts as removed. Steps of a case stay. */
export function bareNote(note: Note, now: Instant): Note {
  if (note.text === '' && (note.kind !== 'note' || note.removed)) return note;
  return changedNote(note, { text: '', ...(note.kind === 'note' && { removed: true }) }, now);
}
