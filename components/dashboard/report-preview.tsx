import type { FeedbackRow } from '../../lib/domain/feedback/feedback-row';
import { type DayOrder, dayBy } from '../../lib/domain/feedback/list-dates';
import { t } from '../../lib/i18n';
import { DataTable } from '../options/data-table';
import { PrintedDayText } from './printed-day';

export type PreviewRow = { row: FeedbackRow; date: string };

/** The first rows of a file as they will be taken. */
export function ReportPreview({ rows, order }: { rows: readonly PreviewRow[]; order: DayOrder | undefined }) {
  return (
    <>
      <h3>{t('importPreview')}</h3>
      <DataTable
        caption={t('importPreview')}
        columns={[t('feedbackDate'), t('feedbackStars'), t('feedbackOrder'), t('feedbackComment')]}
        rows={rows.map(({ row, date }, index) => ({
          key: `${index}`,
          data: { 'data-order-id': row.orderId },
          cells: [
            <span key="day">
              <PrintedDayText left={order ? { day: dayBy(row.left, order) } : row.left} />{' '}
              <span class="quiet">({date})</span>
            </span>,
            row.rating,
            row.orderId,
            <span key="comment" class="words" dir="auto">
              {row.comment}
            </span>,
          ],
        }))}
      />
    </>
  );
}
