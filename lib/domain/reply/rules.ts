import type { DraftRule, SentenceRule } from './reply';
import absolutes from './rules/absolutes';
import askOnlyIfHappy from './rules/ask-only-if-happy';
import askToCancel from './rules/ask-to-cancel';
import blameBuyer from './rules/blame-buyer';
import command from './rules/command';
import conditionalRemedy from './rules/conditional-remedy';
import contactDetails from './rules/contact-details';
import defensive from './rules/defensive';
import deflectManufacturer from './rules/deflect-manufacturer';
import dismissive from './rules/dismissive';
import externalLink from './rules/external-link';
import feedbackPressure from './rules/feedback-pressure';
import marketing from './rules/marketing';
import personalDataPublic from './rules/personal-data-public';
import reviewIncentive from './rules/review-incentive';
import sarcasm from './rules/sarcasm';
import shouting from './rules/shouting';
import threat from './rules/threat';

/** The rules that need one sentence alone. */
export const sentenceRules: readonly SentenceRule[] = [
  externalLink,
  contactDetails,
  marketing,
  askToCancel,
  shouting,
  absolutes,
];

/** The rules that need all of a draft, the message it answers, or the order. */
export const draftRules: readonly DraftRule[] = [
  reviewIncentive,
  conditionalRemedy,
  feedbackPressure,
  askOnlyIfHappy,
  personalDataPublic,
  blameBuyer,
  deflectManufacturer,
  sarcasm,
  command,
  threat,
  defensive,
  dismissive,
];
