import type { FigureRow } from '../../lib/domain/month/figures';
import { t } from '../../lib/i18n';
import { monthName } from '../dashboard/month-name';
import { DataTable } from '../options/data-table';
import { useOnDemand } from '../use-on-demand';
import { charted, chartOf } from './chart-data';
import { ChartLevels } from './chart-levels';
import { type Targets, targetsOf, targetText } from './targets';
import { cellText, extentText } from './value-text';
import { figureName } from './words';

type Props = { months: readonly string[]; rows: readonly FigureRow[]; targets: Targets };

const nameOf = ({ figure, currency }: FigureRow): string =>
  currency ? `${figureName(figure)}, ${currency}` : figureName(figure);

/** What the drawing shows, to be read. */
function BesideChart({ row, months }: { row: FigureRow; months: readonly string[] }) {
  return (
    <DataTable
      caption={nameOf(row)}
      columns={[t('dashboardMonth'), nameOf(row)]}
      rows={months.map((month, index) => {
        const cell = row.cells[index];
        const extent = cell && extentText(cell);
        return {
          key: month,
          cells: [
            monthName(month),
            cell ? `${cellText(cell, row.unit, row.currency)}${extent ? ` (${extent})` : ''}` : '',
          ],
        };
      })}
    />
  );
}

/** Charts of what one looks at rather than reads; the library that draws them comes with the first of them. */
export function Charts({ months, rows, targets }: Props) {
  const drawn = rows.flatMap((row) => {
    if (!charted.includes(row.figure)) return [];
    const levels = targetsOf(row.figure, targets).map((target) => ({
      value: target.fact.value.ppm / 10_000,
      text: targetText(target),
    }));
    const data = chartOf(row, months, levels);
    return data ? [{ row, data }] : [];
  });
  const library = useOnDemand(drawn.length > 0, () => import('./uplot-chart'));
  if (drawn.length === 0) return null;
  return (
    <section aria-labelledby="charts-title" class="charts">
      <h3 id="charts-title">{t('perfCharts')}</h3>
      {drawn.map(({ row, data }) => (
        <figure key={`${row.figure} ${row.currency}`} data-chart={row.figure}>
          <figcaption>{nameOf(row)}</figcaption>
          <ChartLevels levels={data.levels} />
          <div class="beside">
            {library.state === 'here' && <library.thing.UplotChart data={data} label={t('perfChartOf', nameOf(row))} />}
            {library.state === 'failed' && <p class="problem">{t('optionsNotLoaded')}</p>}
            <BesideChart row={row} months={months} />
          </div>
        </figure>
      ))}
    </section>
  );
}
