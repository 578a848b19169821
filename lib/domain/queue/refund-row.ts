import type { MarketplaceCode } from '../marketplace';
import { add, type Money, nothing } from '../money';
import type { OrderRecord } from '../order';
import type { UndoClock } from '../refund-view-schema';
import type { RefundRow } from './queue-row';

/** What was typed in the submission that a clock runs for; nothing where the refund was only seen on its way, or not all of it was read. */
export function submittedIn({ submissions = [] }: OrderRecord, { since, exact }: UndoClock): Money | undefined {
  const submission = exact ? submissions.find(({ at }) => at === since) : undefined;
  const amounts = submission?.lines.flatMap(({ refund, returnShipping, other }) =>
    [refund ?? [], returnShipping ?? [], other ?? []].flat(),
  );
  if (!submission || submission.incomplete || !amounts || amounts.length === 0) return undefined;
  // Only where every line was read in the one currency is the sum what was submitted.
  if (amounts.some(({ currency }) => currency !== submission.currency)) return undefined;
  return amounts.reduce(add, nothing(submission.currency));
}

/** The name that marks of a refund are kept under. */
export const refundRowId = (orderId: string): string => `refund:${orderId}`;

/** A refund that can still be cancelled, as a row. An end that is not exact is the latest it can be. */
export function refundRowOf(
  record: OrderRecord,
  clock: UndoClock,
  marketplace: MarketplaceCode | undefined,
): RefundRow {
  const amount = submittedIn(record, clock);
  return {
    kind: 'refund',
    id: refundRowId(record.orderId),
    orderId: record.orderId,
    ...(marketplace && { marketplace }),
    clock,
    deadline: { at: clock.until, ...(!clock.exact && { doubt: 'earlier' as const }) },
    ...(amount && { amount }),
    news: clock.since,
    seenAt: record.lastSeenAt,
  };
}
