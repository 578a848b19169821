/** What a reply can get wrong by what it says: whether it may be sent at all, and what it may not contain. */
export const policyFlags = [
  'external-link',
  'contact-details',
  'marketing',
  'review-incentive',
  'feedback-pressure',
  'conditional-remedy',
  'ask-only-if-happy',
  'ask-to-cancel',
  'personal-data-public',
] as const;

/** What it can get wrong by how it says it. */
export const toneFlags = [
  'blame-buyer',
  'deflect-manufacturer',
  'sarcasm',
  'command',
  'shouting',
  'threat',
  'defensive',
  'dismissive',
] as const;

/** What it can leave out of an answer to what the buyer wrote. */
export const missingFlags = ['no-acknowledgement', 'no-apology', 'no-remedy', 'unanswered-question'] as const;

/** The flags a reply is measured by; a rule of the check may stand for one of them or for none. */
export const replyFlags = [...policyFlags, ...toneFlags, ...missingFlags] as const;
export type ReplyFlag = (typeof replyFlags)[number];
