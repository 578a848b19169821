/**
 * What a person who reads a page of account health would say about it. Written by hand in each page file, never derived from the
 * description the page is built from.
 */
export interface HealthTruth {
  /** `read`: there is something to say. `loading`: its frame is there, values are not. `drift`: it must not be trusted. `none`: another page. */
  state: 'read' | 'loading' | 'drift' | 'none';
  /** Two letters as sellers say it. */
  marketplace?: string;
  account?: string;
  metrics?: readonly HealthMetricTruth[];
}

/** One metric of one column. Shares are in parts per million: 1 % is 10,000. One that has no value stands there with its name alone. */
export interface HealthMetricTruth {
  metric: string;
  fulfillment?: 'seller' | 'amazon';
  days?: number;
  from?: string;
  to?: string;
  rate?: number;
  count?: number;
  of?: number;
  score?: number;
  target?: { value: number; condition: 'less-than' | 'greater-than' | 'equals' | 'at-least' | 'at-most' };
  status?: string;
}
