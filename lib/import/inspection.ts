import type { FeedbackRow } from '../domain/feedback/feedback-row';
import type { NewestDay } from '../domain/import/newest-day';
import type { Preview } from '../domain/import/preview';
import type { RefusedRow } from '../domain/import/refusal';
import type { ReportBasis } from '../domain/import/report-basis';
import type { DateFinding } from '../domain/import/report-dates';
import type { MarketplaceCode } from '../domain/marketplace';
import type { Encoding } from './encoding';

/** What is found of every kind of file. */
type Common = {
  encoding: Encoding;
  /** Rows that can be taken, and rows that cannot. */
  rows: number;
  refused: number;
  /** The first rows that cannot. */
  refusedRows: readonly RefusedRow[];
  /** Rows that say the same as another of their order or moment: each counts beside it. Absent where there can be none. */
  twins?: number | undefined;
  /** Rows with characters that the encoding could not read. */
  spoilt: number;
  /** The store that all of it is about, as far as the file tells. */
  marketplace?: MarketplaceCode | undefined;
};

/** A seller feedback report: how its dates read is for the person to decide. */
export type FeedbackInspection = Common & {
  kind: 'feedback';
  dates: DateFinding;
  /** The first rows, with the text of their date. */
  preview: readonly { row: FeedbackRow; date: string }[];
  newest: NewestDay;
};

/** Days that a file speaks of, first and last. */
export type Span = { from: string; to: string };

/** Any other report. */
export type TableInspection = Common & {
  kind: 'orders' | 'returns' | 'payments' | 'performance';
  /** Stores that its rows name, and how many rows each. */
  stores: readonly { code: MarketplaceCode; rows: number }[];
  /** Rows that name no store, and can be taken once it is said which. */
  storeless: number;
  span?: Span | undefined;
  /** Whether the span is one of days whose orders are all in it; absent for other reports than orders. */
  basis?: ReportBasis | undefined;
  preview: Preview;
};

/** What a file is, as far as the person has to see it before it is taken. */
export type Inspection = FeedbackInspection | TableInspection;
