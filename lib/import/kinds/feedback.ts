import { withoutNote } from '../../adapters/feedback/amazon-note';
import type { FeedbackRow } from '../../domain/feedback/feedback-row';
import { type DayOrder, dayBy } from '../../domain/feedback/list-dates';
import { newsOf } from '../../domain/import/news-of';
import type { ReportHead } from '../../domain/import/report-head';
import { createRowReader } from '../../domain/import/report-row';
import type { MarketplaceCode } from '../../domain/marketplace';
import { recordFeedbackRows } from '../../storage/feedback-store';
import type { OpenKind, ReadingHints } from './open-kind';

/** What the person decided of a feedback report. */
type Decided = ReadingHints & { order?: DayOrder | undefined; toldAt: string };

/**
 * A seller feedback report as it is taken. It bears no list's name, since a report does not say whose list its rows stand in on a page.
 */
export function openFeedback(
  head: ReportHead,
  { latest, at, marketplace, order, toldAt }: Decided & { marketplace: MarketplaceCode },
): OpenKind<FeedbackRow> {
  return {
    read: createRowReader(head, { latest, order, withoutNote }),
    place({ left }) {
      const day = 'day' in left ? left.day : order && dayBy(left, order);
      return day ? { marketplace, day } : undefined;
    },
    columns: [],
    preview: () => [],
    async record(db, rows) {
      const seen = { rows: [...rows], at, marketplace, told: { at: toldAt, order }, source: 'report' as const };
      const { records, before } = await recordFeedbackRows(db, seen);
      const news = new Map(records.map((after, index) => [after.orderId, newsOf(before[index], after)]));
      // Of several rows of an order the first brought what is new.
      return rows.map(({ orderId }) => {
        const found = news.get(orderId) ?? 'none';
        news.set(orderId, 'none');
        return found;
      });
    },
  };
}
