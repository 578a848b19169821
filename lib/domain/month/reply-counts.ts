import type { Instant } from '../ids';
import type { MarketplaceCode } from '../marketplace';
import { STANDARD_HOURS } from '../message/standard-hours';
import type { ThreadRecord } from '../message/thread';
import type { Contribution } from './counts';
import { waitsOf } from './waits';

/** The calendar month (`YYYY-MM`) of a moment in a store's own time zone; of the moment in UTC where the store is not known. */
export type MonthOf = (at: Instant, marketplace: MarketplaceCode | undefined) => string;

/**
 * What a conversation counts, each time that the buyer waited in the month of the buyer's message: `replies-answered` with
 * `replies-minutes` from the first unanswered message to the answer, `replies-in-time` of those within 24 hours, `replies-waiting`,
 * and `replies-uncertain` where a time is not known to the minute.
 */
export function replyCounts(record: ThreadRecord, monthOf: MonthOf): Contribution[] {
  const marketplace = record.marketplace?.value;
  return waitsOf(record).flatMap((wait) => {
    const month = monthOf(wait.at, marketplace);
    const of = (name: string, by = 1): Contribution => ({ marketplace, month, name, by });
    if (wait.state !== 'answered') return [of(`replies-${wait.state}`)];
    const inTime = wait.minutes <= STANDARD_HOURS * 60;
    return [
      of('replies-answered'),
      ...(wait.minutes > 0 ? [of('replies-minutes', wait.minutes)] : []),
      ...(inTime ? [of('replies-in-time')] : []),
    ];
  });
}
