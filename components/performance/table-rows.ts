import { type Currency, exponentOf } from '../../lib/domain/money';
import { type Cell, PPM } from '../../lib/domain/month/cell';
import type { FigureRow, Unit } from '../../lib/domain/month/figures';
import { t } from '../../lib/i18n';
import { cellText, extentText } from './value-text';
import { figureName } from './words';

const trimmed = (value: number, places: number): string => value.toFixed(places).replace(/\.?0+$/, '') || '0';

/** A figure as a spreadsheet counts with it: percent, minutes, whole units of its currency. */
function plain(cell: Cell, unit: Unit, currency: Currency | undefined): string {
  if (cell.state !== 'value') return cellText(cell, unit, currency);
  if (unit === 'ppm') return trimmed((cell.value / PPM) * 100, 4);
  if (unit !== 'money' || !currency) return String(cell.value);
  const places = exponentOf(currency);
  return (cell.value / 10 ** places).toFixed(places);
}

const signs: Partial<Record<Unit, string>> = { ppm: '%', minutes: 'min' };

const head = (months: readonly string[]): string[] => [t('perfFigure'), t('perfUnit'), ...months];

/** The table of months for a file: plain numbers, and below what each speaks for where that is not its whole month. */
export function rowsForFile(months: readonly string[], rows: readonly FigureRow[]): string[][] {
  const line = (row: FigureRow, say: (cell: Cell) => string): string[] => [
    figureName(row.figure),
    row.currency ?? signs[row.unit] ?? '',
    ...row.cells.map(say),
  ];
  const extents = rows.filter(({ cells }) => cells.some((cell) => extentText(cell) !== undefined));
  return [
    head(months),
    ...rows.map((row) => line(row, (cell) => plain(cell, row.unit, row.currency))),
    [],
    [t('perfSpeaksFor')],
    head(months),
    ...extents.map((row) => line(row, (cell) => extentText(cell) ?? '')),
  ];
}

/** The table of months as a person reads it, to paste. */
export const rowsToPaste = (months: readonly string[], rows: readonly FigureRow[]): string[][] => [
  head(months),
  ...rows.map((row) => [
    figureName(row.figure),
    row.currency ?? signs[row.unit] ?? '',
    ...row.cells.map((cell) => {
      const extent = extentText(cell);
      const text = cellText(cell, row.unit, row.currency);
      return extent ? `${text} (${extent})` : text;
    }),
  ]),
];
