import type { Day } from '../ids';
import type { Reason } from '../reason';
import type { Topic } from '../text/text';

/** How many were looked at, since which day, and how many of them each name stands for. One can stand for several. */
export type Tally<Name extends string> = { since: Day; of: number; counts: Partial<Record<Name, number>> };

/** The same of this span, and of the one before it of the same length; absent where nothing of it was seen, which is no zero. */
export type Spans<Name extends string> = { now: Tally<Name>; before?: Tally<Name> | undefined };

/** What a conversation can say of how answers are: the buyer asked about the product, or had to write three times and more. */
const conversationSigns = ['product-question', 'repeated'] as const;
export type ConversationSign = (typeof conversationSigns)[number];

/**
 * What the account's own records say of this month and the two before it, as far as they were seen: what every prompt rests on.
 * Absent where nothing of a kind was seen.
 */
export type OwnFacts = {
  /** Feedback of one to three stars that counts, by what it is about; `praise-only` is one that finds nothing wrong. */
  complaints?: Spans<Topic | 'praise-only'> | undefined;
  /** Refunds and concessions that were pressed here, by their reason. */
  refunds?: Spans<Reason> | undefined;
  /** Returns by Amazon's report, by its code. */
  returns?: Spans<string> | undefined;
  /** Times that a buyer waited and was answered, with those answered after the 24 hours. */
  answers?: Spans<'late'> | undefined;
  conversations?: Spans<ConversationSign> | undefined;
  /** All feedback that counts, with that of one and two stars. */
  feedback?: Spans<'negative'> | undefined;
};
export type FactKind = keyof OwnFacts;
