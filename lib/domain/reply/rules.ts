import type { DraftRule, SentenceRule } from './reply';
import absolutes from './rules/absolutes';
import blameBuyer from './rules/blame-buyer';
import command from './rules/command';
import defensive from './rules/defensive';
import deflectManufacturer from './rules/deflect-manufacturer';
import dismissive from './rules/dismissive';
import noAcknowledgement from './rules/no-acknowledgement';
import noApology from './rules/no-apology';
import noRemedy from './rules/no-remedy';
import sarcasm from './rules/sarcasm';
import shouting from './rules/shouting';
import threat from './rules/threat';
import unansweredQuestion from './rules/unanswered-question';

/** The rules that need one sentence alone. */
export const sentenceRules: readonly SentenceRule[] = [shouting, absolutes];

/** The rules that need all of a draft, the message it answers, or the order. */
export const draftRules: readonly DraftRule[] = [
  blameBuyer,
  deflectManufacturer,
  sarcasm,
  command,
  threat,
  defensive,
  dismissive,
  noAcknowledgement,
  noApology,
  noRemedy,
  unansweredQuestion,
];
