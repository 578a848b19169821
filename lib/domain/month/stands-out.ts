import type { MarketplaceCode } from '../marketplace';
import type { Policy } from '../policy';
import type { FigureId, FigureRow } from './figures';
import { misses, type PerformanceTarget, type Target, type TargetMetric, targetFor } from './target';

/** A figure that is not as it should be by what is published. */
export type StandsOut = { figure: FigureId; month: string; value: number; atLeast: boolean; target: Target };

/** Which target each figure must keep to. */
const kept: Partial<Record<FigureId, TargetMetric>> = {
  'refund-rate': 'refund-rate',
  'negative-rate': 'negative-rate',
  'defect-rate': 'defect-rate',
  'reply-share': 'reply-share',
};

/** How many months are looked at: what is older is over. */
const MONTHS = 2;

/** The figures of the newest months that miss what is published, the newest first. @param months newest first, as the cells of the rows. */
export function standsOut(
  rows: readonly FigureRow[],
  months: readonly string[],
  policy: Policy<PerformanceTarget>,
  store: MarketplaceCode | undefined,
): StandsOut[] {
  return months.slice(0, MONTHS).flatMap((month, index) =>
    rows.flatMap(({ figure, cells }) => {
      const cell = cells[index];
      const metric = kept[figure];
      const target = metric && targetFor(policy, metric, store);
      if (!target || cell?.state !== 'value' || !misses(cell.value, target.fact.value)) return [];
      return [{ figure, month, value: cell.value, atLeast: cell.atLeast === true, target }];
    }),
  );
}
