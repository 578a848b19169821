import type { DraftRule, SentenceRule } from './reply';
import askOnlyIfHappy from './rules/ask-only-if-happy';
import askToCancel from './rules/ask-to-cancel';
import conditionalRemedy from './rules/conditional-remedy';
import contactDetails from './rules/contact-details';
import externalLink from './rules/external-link';
import feedbackPressure from './rules/feedback-pressure';
import marketing from './rules/marketing';
import personalDataPublic from './rules/personal-data-public';
import reviewIncentive from './rules/review-incentive';

/** The rules that need one sentence alone. */
export const sentenceRules: readonly SentenceRule[] = [externalLink, contactDetails, marketing, askToCancel];

/** The rules that need all of a draft, the message it answers, or the order. */
export const draftRules: readonly DraftRule[] = [askOnlyIfHappy, conditionalRemedy, feedbackPressure, personalDataPublic, reviewIncentive];
