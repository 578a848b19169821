import type { Note } from './note';

/** What a note says: the person's own words, or one of the steps that a case goes through. */
export const noteKinds = ['note', 'contacted', 'replacement-sent', 'solved', 'claim-opened', 'claim-closed'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** The longest own text; a note is a line or two, and nothing that is longer belongs into it. */
export const LONGEST_NOTE = 2000;

/**
 * A version of a note that comes after it, also on a clock that stands still or was set back since.
 * @param now the moment of the change.
 */
export function changedNote(before: Note, change: Partial<Pick<Note, 'text' | 'removed'>>, now: string): Note {
  const next = new Date(Date.parse(before.changedAt) + 1).toISOString();
  return { ...before, ...change, changedAt: now > before.changedAt ? now : next };
}
