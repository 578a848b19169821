import type { SourceSeen } from '../../lib/domain/month/sources';
import { t } from '../../lib/i18n';
import { longDay } from '../dashboard/long-day';
import { monthName } from '../dashboard/month-name';
import { DataTable } from '../options/data-table';
import { When } from '../when';
import { reportName } from './words';

/** Months in a row as from – to, newest first. */
function Missing({ months, all }: { months: readonly string[]; all: number }) {
  if (months.length === 0) return <>–</>;
  if (months.length === all) return <>{t('perfAllMonths')}</>;
  return <>{months.map(monthName).join(', ')}</>;
}

/** What the figures rest on, and which reports are to be imported to fill what is missing. */
export function Sources({ sources, months }: { sources: readonly SourceSeen[]; months: number }) {
  return (
    <section aria-labelledby="sources-title" class="sources">
      <h3 id="sources-title">{t('perfSources')}</h3>
      <DataTable
        caption={t('perfSources')}
        columns={[t('importKind'), t('perfUpTo'), t('perfReadAt'), t('perfMissing')]}
        rows={sources.map(({ report, to, at, missing }) => ({
          key: report,
          data: { 'data-report': report },
          cells: [
            reportName(report),
            to ? <time dateTime={to}>{longDay(to)}</time> : <span class="quiet">{t('optionsNotSeen')}</span>,
            at ? <When at={at} /> : '–',
            <Missing key="missing" months={missing} all={months} />,
          ],
        }))}
      />
      <p class="quiet">{t('perfLegendSeen')}</p>
      <p class="quiet">{t('perfLegendDays')}</p>
      <p class="actions">
        <a href="#import">{t('perfImport')}</a>
      </p>
    </section>
  );
}
