/**
 * What a person who reads a page of feedback would say about it. Written by hand in each page file, never derived from the description
 * the page is built from.
 */
export interface FeedbackTruth {
  /**
   * `read`: there are rows to say. `loading`: its frame is there, rows are not. `drift`: it looks like the list but must not be
   * trusted. `none`: another page altogether. `order`: an order page that shows the buyer's feedback.
   */
  state: 'read' | 'loading' | 'drift' | 'none' | 'order';
  /** Two letters as sellers say it; absent where the page does not tell. */
  marketplace?: string;
  rows?: readonly FeedbackRowTruth[];
  /** Absent where the rows may not be all there is between the first and the last of them. */
  covers?: { first: boolean; last: boolean };
  /** Counts: positive, neutral, negative and all, over 30, 90 and 365 days and for all time. */
  summary?: readonly (readonly [positive: number, neutral: number, negative: number, count: number])[];
  /** On a page of an order: its ID, where it shows feedback that is not certain. */
  orderId?: string;
}

export interface FeedbackRowTruth {
  orderId: string;
  rating: number;
  /** The day, or both readings (month first, day first) where the page leaves it open. */
  left: string | readonly [monthFirst: string, dayFirst: string];
  comment: string;
  amazonNote?: 'fulfilled-by-amazon' | 'buy-shipping' | 'other';
  reply?: string;
  struck?: true;
}
