import type { ReportKind } from '../report/coverage';
import { type Cover, coverTheSame, type Span } from './cover';
import type { MonthView } from './view';

/** How far a figure speaks for its month: as far as a report says; only what was seen; for some of the stores. */
export type Extent =
  | { of: 'month' }
  | { of: 'days'; spans: readonly Span[] }
  | { of: 'stores' }
  /** A report of the kind would make it whole, where there is one. */
  | { of: 'seen'; report?: ReportKind | undefined };

/** One figure of one month. What no source speaks of is `not-seen`, and never zero. */
export type Cell =
  | {
      state: 'value';
      /** A number of cases, minor units, parts per million or minutes, by the figure. */
      value: number;
      extent: Extent;
      /** Of a rate: so many out of so many. */
      part?: number;
      whole?: number;
      /** There may be more, by a source that says nothing of this month. */
      atLeast?: true;
      /** Cases that could not be judged. */
      uncertain?: number;
    }
  | { state: 'not-seen'; report?: ReportKind | undefined }
  /** There is nothing of which it could be a share. */
  | { state: 'nothing' }
  /** Its two sources speak of different days. */
  | { state: 'apart'; reports: readonly ReportKind[] };

export const PPM = 1_000_000;

/** A share in parts per million, rounded to whole ones. */
export const ppmOf = (part: number, whole: number): number => Math.round((part / whole) * PPM);

/** What was counted under a name; a name that is absent is zero. */
export const countIn = ({ counts }: Pick<MonthView, 'counts'>, name: string): number => counts[name] ?? 0;

function extentOf(cover: Cover, report: ReportKind): Extent {
  if (cover.state === 'whole') return { of: 'month' };
  if (cover.state === 'part') return { of: 'days', spans: cover.spans };
  return cover.state === 'apart' ? { of: 'stores' } : { of: 'seen', report };
}

/** A count or an amount that a report alone says. */
export function reported(view: MonthView, name: string, report: ReportKind): Cell {
  const cover = view.cover[report];
  const value = countIn(view, name);
  if (cover.state === 'none' && value === 0) return { state: 'not-seen', report };
  return { state: 'value', value, extent: extentOf(cover, report) };
}

/** A share of what two reports say, where both speak of the same days. */
export function rateOf(
  view: MonthView,
  [part, partReport]: readonly [name: string, report: ReportKind],
  [whole, wholeReport]: readonly [name: string, report: ReportKind],
): Cell {
  const covers = [view.cover[partReport], view.cover[wholeReport]] as const;
  for (const report of [wholeReport, partReport])
    if (view.cover[report].state === 'none') return { state: 'not-seen', report };
  if (!coverTheSame(...covers)) return { state: 'apart', reports: [...new Set([wholeReport, partReport])] };
  const [value, of] = [countIn(view, part), countIn(view, whole)];
  if (of === 0) return { state: 'nothing' };
  return { state: 'value', value: ppmOf(value, of), part: value, whole: of, extent: extentOf(covers[1], wholeReport) };
}
