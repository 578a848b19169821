import type { ReplyMode } from './reply';

/** What differs between an answer, a message that the seller begins, and a public reply. */
type ModeRules = {
  /** Everyone reads it: nothing of the buyer may stand in it. */
  everyoneReads: boolean;
  /** A carrier's tracking page may be linked. */
  carrierLinks: boolean;
  /** It names the order. */
  orderId: boolean;
  /** It is written in the buyer's language of preference. */
  buyersLanguage: boolean;
  /** It has one of the reasons for which a seller may begin. */
  allowedReason: boolean;
  /** It is sent within the days after the order in which a seller may begin. */
  withinWindow: boolean;
  /** The limit of letters of a message counts for it. */
  messageLength: boolean;
};

const answer: ModeRules = {
  everyoneReads: false,
  carrierLinks: true,
  orderId: false,
  buyersLanguage: false,
  allowedReason: false,
  withinWindow: false,
  messageLength: true,
};

export const modes: Record<ReplyMode, ModeRules> = {
  answer,
  proactive: {
    ...answer,
    carrierLinks: false,
    orderId: true,
    buyersLanguage: true,
    allowedReason: true,
    withinWindow: true,
  },
  public: { ...answer, everyoneReads: true, messageLength: false },
};
