import type { Instant } from './ids';
import type { MarketplaceCode } from './marketplace';
import { type Currency, type Money, sum } from './money';
import type { OrderRecord } from './order';
import type { Reason } from './reason';
import { type SubmissionState, stateOf } from './undo';

/** What an entry is: money that was paid, given back, or one of the two concessions, given on top. */
export type LedgerPart = 'refund' | 'return-shipping' | 'other';

/**
 * One part of one submitted refund, for one order line: the goodwill ledger keeps concessions apart from refunds. Worked
 * out from the order's record alone and under a stable ID, so writing it again changes nothing.
 */
export type LedgerEntry = {
  id: string;
  orderId: string;
  at: Instant;
  /** Calendar month (`YYYY-MM`) in the marketplace's own time zone; of the moment in UTC where the store is not known. */
  month: string;
  marketplace?: MarketplaceCode | undefined;
  part: LedgerPart;
  money: Money;
  reason?: Reason | undefined;
  asin?: string | undefined;
  sku?: string | undefined;
  state: SubmissionState;
};

/** The ledger entries of one order. @param monthOf the calendar month of a moment in a store's own time zone. */
export function ledgerOf(
  record: OrderRecord,
  monthOf: (at: Instant, marketplace: MarketplaceCode | undefined) => string,
): LedgerEntry[] {
  return (record.submissions ?? []).flatMap((submission) => {
    const marketplace = submission.marketplace ?? record.details?.value.marketplace;
    const state = stateOf(submission, record);
    return submission.lines.flatMap(({ key, asin, sku, refund, returnShipping, other }) => {
      const entry = (part: LedgerPart, money: Money | undefined): LedgerEntry[] =>
        money && money.amount > 0
          ? [
              {
                id: [record.orderId, submission.at, key, part].join('/'),
                orderId: record.orderId,
                at: submission.at,
                month: monthOf(submission.at, marketplace),
                ...(marketplace && { marketplace }),
                part,
                money,
                ...(submission.reason && { reason: submission.reason }),
                ...(asin && { asin }),
                ...(sku && { sku }),
                state,
              },
            ]
          : [];
      return [...entry('refund', refund), ...entry('return-shipping', returnShipping), ...entry('other', other)];
    });
  });
}

/** Entries that count as given: pressed and not disproved since. */
export function given(entries: readonly LedgerEntry[]): LedgerEntry[] {
  return entries.filter(({ state }) => state === 'submitted' || state === 'shown');
}

/** What was given as concessions, by currency: refunds give back what was paid and are no goodwill. */
export function goodwillOf(entries: readonly LedgerEntry[]): Money[] {
  const concessions = given(entries).filter(({ part }) => part !== 'refund');
  const codes = [...new Set(concessions.map(({ money }) => money.currency))];
  return codes.map((code: Currency) =>
    sum(
      concessions.flatMap(({ money }) => (money.currency === code ? money : [])),
      code,
    ),
  );
}
