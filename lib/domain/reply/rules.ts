import type { DraftRule, SentenceRule } from './reply';
import noAcknowledgement from './rules/no-acknowledgement';
import noApology from './rules/no-apology';
import noRemedy from './rules/no-remedy';
import unansweredQuestion from './rules/unanswered-question';

/** The rules that need one sentence alone. */
export const sentenceRules: readonly SentenceRule[] = [];

/** The rules that need all of a draft, the message it answers, or the order. */
export const draftRules: readonly DraftRule[] = [noAcknowledgement, noApology, noRemedy, unansweredQuestion];
