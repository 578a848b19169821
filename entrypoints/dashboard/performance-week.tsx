import { useState } from 'preact/hooks';
import { longDay } from '../../components/dashboard/long-day';
import { ExportButtons } from '../../components/performance/export-buttons';
import { WeekChoice } from '../../components/performance/week-choice';
import { weekRows } from '../../components/performance/week-rows';
import { WeekView, weekLines } from '../../components/performance/week-view';
import { weeksUpTo } from '../../lib/domain/month/week';
import { t } from '../../lib/i18n';
import { marketplaceOf } from '../../lib/policies/marketplaces';
import type { Scope } from './performance-scope';
import type { useDesk } from './use-desk';
import { useExports } from './use-exports';
import { useVisits } from './use-visits';
import { useWeek } from './use-week';

/** This week and those before it that can be chosen. */
const WEEKS = 9;

/** The week page: what a team lead prints on Friday. */
export function PerformanceWeek({
  scope,
  today,
  desk,
}: {
  scope: Scope;
  today: string;
  desk: ReturnType<typeof useDesk>;
}) {
  const weeks = weeksUpTo(today, WEEKS);
  const [chosen, choose] = useState('');
  const visit = useVisits();
  const week = weeks.find(({ from }) => from === chosen) ?? weeks[0];
  const span = week ?? { from: today, to: today };
  const isNow = span.from === weeks[0]?.from;
  const { report, due, broken } = useWeek(desk, span, { scope, isNow, visit });
  const rows = () => (report ? weekRows(report, weekLines(report, due)) : []);
  const exports = useExports(`makegood-week-${span.from}`, rows, rows);
  if (broken) return <p class="problem">{t('stateMissing')}</p>;
  return (
    <section aria-labelledby="week-title">
      <h3 id="week-title">
        {longDay(span.from)} – {longDay(span.to)}
      </h3>
      <WeekChoice weeks={weeks} value={span.from} onValue={choose} />
      <p class="intro">
        {t('perfWeekNote')} ({t('dashboardAsOf')} <time dateTime={today}>{longDay(today)}</time>)
      </p>
      {report ? <WeekView report={report} due={due} storeOf={marketplaceOf} /> : <p class="quiet">{t('loading')}</p>}
      {report && <ExportButtons {...exports} />}
    </section>
  );
}
