import type { MonthCounts } from '../../lib/dashboard/feedback-messages';
import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { DataTable } from '../options/data-table';
import { monthName } from './month-name';

/** Feedback by month and band. Of a month of which none was seen nothing is said, which is no zero. */
export function MonthTable({ months, undated }: { months: readonly MonthCounts[]; undated: number }) {
  const first = months.findLastIndex(({ counts }) => counts !== undefined);
  const cell = (month: string, band: string, count: number) => (
    <span key={band} data-figure={`feedback-${band}`} data-month={month} data-count={count}>
      {countText(count)}
    </span>
  );
  return (
    <>
      <DataTable
        caption={t('dashboardMonths')}
        columns={[t('dashboardMonth'), t('dashboardPositive'), t('dashboardNeutral'), t('dashboardNegative')]}
        rows={months.slice(0, first + 1).map(({ month, counts }) => ({
          key: month,
          data: { 'data-month': month, 'data-state': counts ? 'read' : 'empty' },
          cells: [
            monthName(month),
            ...(counts
              ? (['positive', 'neutral', 'negative'] as const).map((band) => cell(month, band, counts[band]))
              : [
                  <span key="none" class="quiet">
                    {t('optionsNotSeen')}
                  </span>,
                  '',
                  '',
                ]),
          ],
        }))}
      />
      {undated > 0 && <p class="quiet">{t('dashboardUndated', countText(undated))}</p>}
    </>
  );
}
