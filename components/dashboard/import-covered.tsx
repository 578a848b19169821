import type { Covered } from '../../lib/domain/report/covered-spans';
import { t } from '../../lib/i18n';
import { countryName } from '../country-name';
import { DataTable } from '../options/data-table';
import { When } from '../when';
import { longDay } from './long-day';
import { kindText } from './report-words';

/** Which reports are in already: kind, store, days, and as of when. What is not listed was not seen. */
export function ImportCovered({ covered }: { covered: readonly Covered[] }) {
  return (
    <section aria-labelledby="covered-title">
      <h3 id="covered-title">{t('importCovered')}</h3>
      {covered.length === 0 ? (
        <p class="quiet" data-figure="import-covered" data-state="empty">
          {t('importCoveredNone')}
        </p>
      ) : (
        <DataTable
          caption={t('importCovered')}
          columns={[t('importKind'), t('importMarketplace'), t('importDays'), t('dashboardAsOf')]}
          rows={covered.map(({ kind, marketplace, spans, at }) => ({
            key: `${kind} ${marketplace}`,
            data: { 'data-kind': kind, 'data-store': marketplace },
            cells: [
              kindText(kind),
              countryName(marketplace),
              <ul key="days" class="spans">
                {spans.map(({ from, to }) => (
                  <li key={from}>
                    <time dateTime={from}>{longDay(from)}</time> – <time dateTime={to}>{longDay(to)}</time>
                  </li>
                ))}
              </ul>,
              <When key="at" at={at} />,
            ],
          }))}
        />
      )}
    </section>
  );
}
