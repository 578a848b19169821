import type { DayOrder } from '../domain/feedback/list-dates';
import type { RefusedRow } from '../domain/import/refusal';
import type { MarketplaceCode } from '../domain/marketplace';
import type { ReportKind } from '../domain/report/coverage';
import type { Encoding } from './encoding';
import type { Span } from './inspection';

/** What the person decided before a report is taken. */
export type ImportOrder = {
  encoding: Encoding;
  /** The store of rows that name none; a feedback report names none at all. */
  marketplace?: MarketplaceCode | undefined;
  /** Order of day and month; absent where dates that can be read in two ways shall keep both. */
  order?: DayOrder | undefined;
  /**
   * Days of which everything is in the file, in each of its stores; absent where the rows themselves tell them, `none` where none is. Of a file
   * without any row they are of `marketplace`, and nothing happened in them.
   */
  span?: Span | 'none' | undefined;
  /** The moment that the report counts as seen at. */
  at: string;
  /** The moment at which the person decided: of two decisions the later one counts. */
  toldAt: string;
};

/** What became of the rows. */
export type ImportResult = {
  kind: ReportKind | undefined;
  /** Rows that were not known before, and rows that said something new of what was. */
  taken: number;
  changed: number;
  /** Rows that said nothing new. */
  known: number;
  refused: number;
  /** Rows of what was erased here, or deleted by its age: they stay out. */
  held: number;
  /** The first refused rows; there may be more than are kept here. */
  refusedRows: readonly RefusedRow[];
  /** Days that would count as complete and do not, since rows of theirs were refused. */
  incomplete?: readonly Span[] | undefined;
  /** Of a refused row nobody can tell the day: so no day of its store, or of any, counts as complete. */
  untold?: true | undefined;
  cancelled: boolean;
};
