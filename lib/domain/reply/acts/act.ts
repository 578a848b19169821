/** What a sentence of a reply can do for the buyer. */
export const actNames = [
  'apology',
  'acknowledges',
  'refund',
  'replace',
  'return',
  'chase',
  'ask-step',
  'instruct',
  'promise',
  'offer',
  'date',
  'yes',
  'no',
  'number',
  'reason',
  'place',
  'refuses',
  'thanks',
  'canned',
  'asks-again',
] as const;
export type Act = (typeof actNames)[number];

/** The words of a language by which each act is known; a language without its file has no acts. */
export type ActWords = Partial<Readonly<Record<Act, RegExp>>>;
