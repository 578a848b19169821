/** What one sentence can be by how it sounds or what it offers: flags of a reply that words alone do not settle. */
export const voiceFlags = [
  'blame-buyer',
  'deflect-manufacturer',
  'sarcasm',
  'command',
  'threat',
  'defensive',
  'dismissive',
  'marketing',
  'review-incentive',
  'feedback-pressure',
  'conditional-remedy',
  'ask-only-if-happy',
  'ask-to-cancel',
  'personal-data-public',
] as const;
export type VoiceFlag = (typeof voiceFlags)[number];

/** What a sentence does for the buyer: says sorry, takes up what is wrong, offers or announces something, answers. */
export const voiceActs = ['apologises', 'acknowledges', 'remedies', 'answers'] as const;
export type VoiceAct = (typeof voiceActs)[number];

/** All that is weighed: `unkind` is any of the flags of tone. */
export const voiceNames = [...voiceFlags, 'unkind', ...voiceActs] as const;
export type VoiceName = (typeof voiceNames)[number];

/** How sure each is of one sentence, as log odds: 0 is as likely as not. */
export type Voice = Readonly<Record<VoiceName, number>>;
