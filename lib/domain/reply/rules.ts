import type { DraftRule, SentenceRule } from './reply';

/** The rules that need one sentence alone. */
export const sentenceRules: readonly SentenceRule[] = [];

/** The rules that need all of a draft, the message it answers, or the order. */
export const draftRules: readonly DraftRule[] = [];
