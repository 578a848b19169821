import type { Day, OrderId } from '../ids';
import type { MarketplaceCode } from '../marketplace';
import type { Money } from '../money';

/** An order behind a figure, with what it is there for: its day by the store's calendar, an amount, stars, or minutes until the answer. */
export type Behind = {
  key: string;
  orderId?: OrderId | undefined;
  /** Of a conversation before a sale. */
  caseId?: string | undefined;
  marketplace?: MarketplaceCode | undefined;
  day?: Day | undefined;
  money?: Money | undefined;
  stars?: number | undefined;
  minutes?: number | undefined;
};

/** The first of them, how many there are, and whether all were looked through to know that. */
export type BehindList = { rows: readonly Behind[]; total?: number | undefined; more: boolean };

/** So many are listed. */
export const MOST_BEHIND = 200;
