import { withoutNote } from '../../adapters/feedback/amazon-note';
import type { FeedbackRow } from '../../domain/feedback/feedback-row';
import { type DayOrder, dayBy } from '../../domain/feedback/list-dates';
import { feedbackGaps } from '../../domain/import/kinds/feedback-gap';
import { newsOf } from '../../domain/import/news-of';
import type { ReportHead } from '../../domain/import/report-head';
import { createRowReader } from '../../domain/import/report-row';
import type { MarketplaceCode } from '../../domain/marketplace';
import type { Outcome } from '../../storage/admitted';
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
    gap: feedbackGaps(head, { latest, order }),
    columns: [],
    preview: () => [],
    async record(db, rows) {
      const seen = { rows: [...rows], at, marketplace, told: { at: toldAt, order }, source: 'report' as const };
      const { records, before, admitted } = await recordFeedbackRows(db, seen);
      const news = new Map<string, Outcome>(
        records.map(({ orderId }, index) => {
          // Measured by what may be kept: words that stay out are nothing new.
          const after = admitted[index];
          return [orderId, after ? newsOf(before[index], after) : 'held'];
        }),
      );
      // Of several rows of an order the first brought what is new.
      return rows.map(({ orderId }) => {
        const found = news.get(orderId) ?? 'none';
        if (found !== 'held') news.set(orderId, 'none');
        return found;
      });
    },
  };
}
