import type { Money } from '../money';

/** Columns of the first rows that are shown of a file, by what they hold. */
export type PreviewColumn =
  | 'day'
  | 'order'
  | 'store'
  | 'product'
  | 'title'
  | 'quantity'
  | 'price'
  | 'status'
  | 'reason'
  | 'claim'
  | 'type'
  | 'total'
  | 'metric'
  | 'rate';

/** One cell as it will be taken; `undefined` where the row says nothing. */
export type PreviewCell =
  | { text: string }
  | { day: string }
  | { money: Money }
  | { count: number }
  /** Parts per million. */
  | { rate: number }
  | { yes: boolean }
  | undefined;

/** The first rows of a file as they will be taken. */
export type Preview = { columns: readonly PreviewColumn[]; rows: readonly (readonly PreviewCell[])[] };
