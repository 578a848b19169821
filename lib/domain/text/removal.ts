import type { Span, TextLanguage, TopicFound } from './text';

/** Who ships, as far as it is known. */
export type Fulfilment = 'FBA' | 'FBM' | 'unknown';

/** What can become of a feedback. `too-late` comes from its clock, never from its words. */
export const verdicts = ['amazon-removes', 'amazon-strikes', 'buyer-only', 'too-late', 'unsure'] as const;
export type Verdict = (typeof verdicts)[number];

/** On which ground Amazon takes a feedback down or strikes it. */
export const removalCategories = ['obscene', 'personal-data', 'product-review', 'fulfilment'] as const;
export type RemovalCategory = (typeof removalCategories)[number];

/** What a verdict would need to know and does not. */
export const missingFacts = ['fulfilment', 'buy-shipping', 'language'] as const;
export type MissingFact = (typeof missingFacts)[number];

/** A comment with what is known of its order. */
export type Comment = {
  /** The buyer's words, without what Amazon appended; empty where only stars were given. */
  text: string;
  rating: number;
  fulfilment: Fulfilment;
  /** Shipped on time with Amazon's Buy Shipping; `null` where nobody knows. */
  buyShippingOnTime: boolean | null;
  /** The language of the text where it is known; found out from the words otherwise. */
  language?: TextLanguage | undefined;
};

/** What may be asked for this comment, and the words that decide it. */
export type Removal = {
  verdict: Verdict;
  category: RemovalCategory | null;
  /** `likely` only where it was right for at least 93 of 100 real comments; `null` where nothing is to be asked. */
  confidence: 'likely' | 'may-be' | null;
  /** The words that decide it. */
  decisive: readonly Span[];
  /** The clause about something else, which makes it not the entire comment. */
  spoils?: Span | undefined;
  /** Facts that would change the verdict. */
  missing: readonly MissingFact[];
  topics: readonly TopicFound[];
  language: TextLanguage;
};
