import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FigureRow } from '../../lib/domain/month/figures';
import { t } from '../../lib/i18n';
import { monthName } from '../dashboard/month-name';
import { Definition } from './definition';
import { FigureCell } from './figure-cell';
import { moveInGrid, takesTab } from './grid-keys';
import { groundsOf, type Targets, targetsOf, targetText } from './targets';
import { useOverflow } from './use-overflow';
import { figureName, type Group, groupOf, groups } from './words';

type Props = {
  /** Newest first. */
  months: readonly string[];
  rows: readonly FigureRow[];
  targets: Targets;
  hrefOf(row: FigureRow, month: string): string;
};

function FigureLine({ row, months, targets, hrefOf }: Omit<Props, 'rows'> & { row: FigureRow }) {
  return (
    <tr data-row={row.figure}>
      <th scope="row">
        {figureName(row.figure)}
        {row.currency && <span class="quiet"> {row.currency}</span>}
        {targetsOf(row.figure, targets).map((target) => (
          <small class="quiet" key={target.fact.value.metric}>
            {targetText(target)}
          </small>
        ))}
      </th>
      {months.map((month, index) => {
        const cell = row.cells[index];
        return (
          <td key={month}>{cell && <FigureCell row={row} month={month} cell={cell} href={hrefOf(row, month)} />}</td>
        );
      })}
    </tr>
  );
}

function GroupLines({ group, rows, ...props }: Props & { group: Group }) {
  return (
    <tbody>
      <tr class="group">
        <th scope="rowgroup" colSpan={props.months.length + 1}>
          <span>
            {t(group.name)} <Definition group={group} grounds={groundsOf(group, props.targets.policy)} />
          </span>
        </th>
      </tr>
      {rows.map((row) => (
        <FigureLine key={`${row.figure} ${row.currency}`} row={row} {...props} />
      ))}
    </tbody>
  );
}

/** Months side by side, the newest first; where the table is wider than the page it moves under its first column, and that is said. */
export function MonthsTable(props: Props) {
  const { months, rows } = props;
  const table = useRef<HTMLTableElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const over = useOverflow(place);
  useLayoutEffect(() => {
    if (table.current) takesTab(table.current);
  });
  return (
    <>
      {over && (
        <p class="quiet scroll-hint">
          <span aria-hidden="true">⇆</span> {t('perfScroll')}
        </p>
      )}
      <div class="months-scroll" ref={place}>
        <table class="months" ref={table} onKeyDown={moveInGrid}>
          <caption class="visually-hidden">{t('perfMonths')}</caption>
          <thead>
            <tr>
              <td />
              {months.map((month, index) => (
                <th key={month} scope="col">
                  {monthName(month)}
                  {index === 0 && <small>{t('perfToDate')}</small>}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <GroupLines
              key={group.id}
              {...props}
              group={group}
              rows={rows.filter(({ figure }) => groupOf(figure).id === group.id)}
            />
          ))}
        </table>
      </div>
    </>
  );
}
