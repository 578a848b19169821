import type { DangerKind } from '../../triage';

/**
 * Phrases of one language by kind (`phrases.ts` says how they are written). What `says` it says it in every message; what `hints` at it
 * counts only where something is wrong or somebody threatens: a bare "police" is a costume as often as a report. `harmless` phrases are
 * looked for first, and their words mean nothing any more.
 */
export type DangerWords = {
  says: Readonly<Partial<Record<DangerKind, readonly string[]>>>;
  hints: Readonly<Partial<Record<DangerKind, readonly string[]>>>;
  harmless: readonly string[];
  /** Words that count only in a message that sounds dangerous as a whole and holds none of the others; by them it is told of which danger. */
  faint?: Readonly<Partial<Record<DangerKind, readonly string[]>>>;
};
