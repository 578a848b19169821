import { withoutNote } from '../../adapters/feedback/amazon-note';
import type { FeedbackRow } from '../../domain/feedback/feedback-row';
import { settleDay } from '../../domain/feedback/left-day';
import { createNewestDay } from '../../domain/import/newest-day';
import type { RawRecord } from '../../domain/import/record-reader';
import type { RefusedRow } from '../../domain/import/refusal';
import { createDateFinder } from '../../domain/import/report-dates';
import type { ReportHead } from '../../domain/import/report-head';
import { createRowReader } from '../../domain/import/report-row';
import { channelOfRater } from '../../domain/import/store-hint';
import { usualOrder } from '../../domain/import/usual-order';
import type { MarketplaceCode } from '../../domain/marketplace';
import { marketplaceBySalesChannel } from '../../policies/marketplaces';
import type { FeedbackInspection } from '../inspection';
import { type Inspector, MOST_SHOWN, PREVIEW_ROWS } from './inspector';

/** Looks through a seller feedback report: the order of its dates, and the store that its addresses stand for. */
export function inspectFeedback(head: ReportHead, latest: string): Inspector<Omit<FeedbackInspection, 'encoding'>> {
  const dates = createDateFinder();
  const newest = createNewestDay(latest);
  const stores = new Set<MarketplaceCode | undefined>();
  const preview: { row: FeedbackRow; date: string }[] = [];
  const refusedRows: RefusedRow[] = [];
  const counts = { rows: 0, refused: 0, spoilt: 0 };
  const readRow = createRowReader(head, { latest, withoutNote });
  return {
    take(record: RawRecord) {
      const result = readRow(record);
      if ('reason' in result) {
        counts.refused++;
        if (refusedRows.length < MOST_SHOWN) refusedRows.push(result);
        return;
      }
      const { row, date } = result;
      counts.rows++;
      dates.add(date, row.left);
      newest.add(row.left);
      if (`${row.comment}${row.reply ?? ''}`.includes('\ufffd')) counts.spoilt++;
      if (preview.length < PREVIEW_ROWS)
        preview.push({ row: { ...row, left: settleDay(row.left, { notAfter: latest }) }, date });
      const channel = head.rater === undefined ? undefined : channelOfRater(record.fields[head.rater] ?? '');
      if (channel) stores.add(marketplaceBySalesChannel(channel)?.code);
    },
    end() {
      const [marketplace] = stores.size === 1 ? stores : [];
      return {
        kind: 'feedback',
        ...counts,
        refusedRows,
        newest: newest.newest,
        dates: dates.find({ latest, language: head.language, usual: usualOrder(marketplace) }),
        preview,
        ...(marketplace && { marketplace }),
      };
    },
  };
}
