import type { Gap } from '../domain/import/gap';
import type { RefusedRow } from '../domain/import/refusal';
import type { MarketplaceCode } from '../domain/marketplace';
import type { Outcome } from '../storage/admitted';
import { createGaps } from './complete-days';
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
  const gaps = createGaps();
  return {
    /** @param gap what it leaves unknown. */
    refuse(row: RefusedRow, gap?: Gap): void {
      gaps.add(gap);
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
    gaps,
    /** Whether the file held no row at all. */
    get empty(): boolean {
      return Object.values(counts).every((count) => count === 0);
    },
    result: (kind: ImportResult['kind'], cancelled: boolean): ImportResult => ({
      kind,
      ...counts,
      refusedRows,
      cancelled,
    }),
  };
}
