import type { Note } from './note';

/** What a note says: the person's own words, or one of the steps that a case goes through. */
export const noteKinds = [
  'note',
  'contacted',
  'replacement-sent',
  'solved',
  'claim-opened',
  'claim-closed',
  // The case of a feedback: asked the buyer once, who said no; asked Amazon, who said no; replied in public.
  'asked',
  'buyer-declined',
  'requested',
  'request-declined',
  'replied',
  // What the person says of the order where no page showed it.
  'fulfilled-by-amazon',
  'fulfilled-by-seller',
  'buy-shipping-on-time',
  'not-buy-shipping',
] as const;
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
