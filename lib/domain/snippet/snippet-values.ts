import type { Day } from '../ids';
import type { Money } from '../money';

/**
 * What the places of a ready text are filled with, as plain values: they are written out in the text's own language. A value
 * that is absent is not known, and its place stays open.
 */
export type SnippetValues = {
  order?: string | undefined;
  /** Titles of the order's products as its page prints them, each once. */
  products?: readonly string[] | undefined;
  /** How many units in all. */
  quantity?: number | undefined;
  purchasedOn?: Day | undefined;
  shipBy?: Day | undefined;
  deliverBy?: Day | undefined;
  tracking?: readonly string[] | undefined;
  /** What the buyer paid for shipping, and for all of the order. */
  shipping?: Money | undefined;
  paid?: Money | undefined;
  /** What the order's page shows as given back, and what of the payment is not given back yet. */
  refunded?: Money | undefined;
  refundLeft?: Money | undefined;
  /** The day it is where the order's store is. */
  today?: Day | undefined;
  /** How the order's store writes its own language (`en-GB`): for texts that name no country. */
  storeLocale?: string | undefined;
};
