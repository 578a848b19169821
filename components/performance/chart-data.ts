import { exponentOf } from '../../lib/domain/money';
import { PPM } from '../../lib/domain/month/cell';
import type { FigureId, FigureRow, Unit } from '../../lib/domain/month/figures';

/** A line of months, the oldest first; of a month of which nothing is known there is no value. */
export type ChartData = {
  figure: FigureId;
  unit: Unit;
  currency?: FigureRow['currency'];
  months: readonly string[];
  /** In percent, or whole units of the currency. */
  values: readonly (number | null)[];
  /** Levels to keep to, in the same unit. */
  levels: readonly { value: number; text: string }[];
};

/** What one looks at rather than reads, with the table's own rows behind it. */
export const charted: readonly FigureId[] = ['negative-rate', 'refund-rate', 'goodwill', 'reply-share'];

/** The line of a row of the table; nothing where fewer than two months are known, which is no line. @param months newest first. */
export function chartOf(row: FigureRow, months: readonly string[], levels: ChartData['levels']): ChartData | undefined {
  const { figure, unit, currency } = row;
  const factor = unit === 'ppm' ? 100 / PPM : currency ? 1 / 10 ** exponentOf(currency) : 1;
  const values = row.cells.map((cell) => (cell.state === 'value' ? cell.value * factor : null)).reverse();
  if (values.filter((each) => each !== null).length < 2) return undefined;
  return { figure, unit, ...(currency && { currency }), months: months.toReversed(), values, levels };
}
