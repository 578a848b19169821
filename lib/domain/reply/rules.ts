import type { DraftRule, SentenceRule } from './reply';
import absolutes from './rules/absolutes';
import askOnlyIfHappy from './rules/ask-only-if-happy';
import askToCancel from './rules/ask-to-cancel';
import attachmentKind from './rules/attachment-kind';
import blameBuyer from './rules/blame-buyer';
import buyerLanguage from './rules/buyer-language';
import command from './rules/command';
import conditionalRemedy from './rules/conditional-remedy';
import contactDetails from './rules/contact-details';
import defensive from './rules/defensive';
import deflectManufacturer from './rules/deflect-manufacturer';
import dismissive from './rules/dismissive';
import emoji from './rules/emoji';
import externalLink from './rules/external-link';
import feedbackPressure from './rules/feedback-pressure';
import insult from './rules/insult';
import leftBlank from './rules/left-blank';
import lineBreaks from './rules/line-breaks';
import marketing from './rules/marketing';
import markup from './rules/markup';
import messageLength from './rules/message-length';
import namedInPublic from './rules/named-in-public';
import noAcknowledgement from './rules/no-acknowledgement';
import noApology from './rules/no-apology';
import noRemedy from './rules/no-remedy';
import orderIdMissing from './rules/order-id-missing';
import otherAmount from './rules/other-amount';
import otherDay from './rules/other-day';
import otherOrder from './rules/other-order';
import otherTracking from './rules/other-tracking';
import paymentElsewhere from './rules/payment-elsewhere';
import personalDataPublic from './rules/personal-data-public';
import proactiveReason from './rules/proactive-reason';
import proactiveWindow from './rules/proactive-window';
import reviewIncentive from './rules/review-incentive';
import sarcasm from './rules/sarcasm';
import shouting from './rules/shouting';
import threat from './rules/threat';
import unansweredQuestion from './rules/unanswered-question';

/** The rules that need one sentence alone. */
export const sentenceRules: readonly SentenceRule[] = [
  externalLink,
  contactDetails,
  paymentElsewhere,
  marketing,
  askToCancel,
  personalDataPublic,
  attachmentKind,
  emoji,
  markup,
  proactiveReason,
  insult,
  shouting,
  absolutes,
  leftBlank,
];

/** The rules that need all of a draft, the message it answers, or the order. */
export const draftRules: readonly DraftRule[] = [
  reviewIncentive,
  conditionalRemedy,
  feedbackPressure,
  askOnlyIfHappy,
  namedInPublic,
  orderIdMissing,
  buyerLanguage,
  proactiveWindow,
  messageLength,
  lineBreaks,
  otherOrder,
  otherTracking,
  otherAmount,
  otherDay,
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
