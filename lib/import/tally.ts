import type { RefusedRow } from '../domain/import/refusal';
import type { MarketplaceCode } from '../domain/marketplace';
import type { Outcome } from '../storage/admitted';
import type { ImportResult } from './import-order';
import type { Span } from './inspection';

/** More refused rows than these are counted only. */
export const MOST_REFUSED = 10_000;

const NAMES = { all: 'taken', some: 'changed', none: 'known', held: 'held' } as const;

/** Counts what becomes of the rows of a file, and the days that they speak of. */
export function createTally() {
  const counts = { taken: 0, changed: 0, known: 0, refused: 0, held: 0 };
  const refusedRows: RefusedRow[] = [];
  const spans = new Map<MarketplaceCode, Span>();
  return {
    refuse(row: RefusedRow): void {
      counts.refused++;
      if (refusedRows.length < MOST_REFUSED) refusedRows.push(row);
    },
    took(outcomes: readonly Outcome[]): void {
      for (const each of outcomes) counts[NAMES[each]]++;
    },
    /** A row of this day was read; a store that nobody knows has no days. */
    spoke(place: { marketplace?: MarketplaceCode | undefined; day: string } | undefined): void {
      const { marketplace, day } = place ?? {};
      if (!marketplace || !day) return;
      const span = spans.get(marketplace);
      if (!span) spans.set(marketplace, { from: day, to: day });
      else if (day < span.from) span.from = day;
      else if (day > span.to) span.to = day;
    },
    spans,
    result: (kind: ImportResult['kind'], cancelled: boolean): ImportResult => ({
      kind,
      ...counts,
      refusedRows,
      cancelled,
    }),
  };
}
