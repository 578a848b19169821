import type { Context } from './context.ts';

/** What a figure must keep to: its median, or the median of its ratio, may be at most this. */
export interface Goal {
  of: 'value' | 'ratio';
  most: number;
}

/** One line of the report: what was measured, and what it is measured against in the same run. */
export interface Figure {
  name: string;
  unit: string;
  /** Every measurement, in the order in which they were made; one where there is nothing to repeat. */
  values: readonly number[];
  /** The floor, peer or budget in words. */
  against: string;
  /** Its measurements, in the unit of `values` and each made beside the value of the same index. */
  floor: readonly number[];
  /** Absent for what is only told. */
  goal?: Goal;
}

/** One thing to measure: the default export of a file in `rows/`, which is all there is to adding one. */
export interface Row {
  /** What it is called on the command line. */
  name: string;
  measure(context: Context): Promise<Figure[]>;
}
