/**
 * What a person who reads a sandbox page would say about it. Written by hand in each page file, never derived from the
 * description the page is built from, so that a slip in the builder shows up as a difference.
 *
 * Money is in minor units (cents; whole yen) and positive, also where the page prints a minus (promotion, refund).
 */
export interface Truth {
  kind: 'order-details' | 'refund-form' | 'none';
  /**
   * `read`: there are figures to say. `empty`: understood, but the page has no prices (a pending order).
   * `not-applicable`: understood, but a seller cannot refund here (fulfilled by Amazon, cancelled).
   * `drift`: it looks like the page but must not be trusted, so no figure. `none`: another page altogether.
   */
  state: 'read' | 'empty' | 'drift' | 'not-applicable' | 'none';
  orderId?: string;
  /** Two letters as sellers say it: US, UK, DE, JP … Absent where the page does not tell. */
  marketplace?: string;
  currency?: string;
  channel?: 'seller' | 'amazon';
  items?: readonly ItemTruth[];
  /** What the buyer paid, before any refund. */
  paid?: number;
  refunded?: number;
  /** Refunds that the page prints as not released yet. */
  pending?: number;
  /** Whether the page offers to cancel a refund. */
  refundCancellable?: boolean;
  /** Calendar day in the marketplace's own zone, YYYY-MM-DD. */
  purchaseDate?: string;
  /** Calendar days as the order's page prints them, the last one of a span. */
  shipBy?: string;
  deliverBy?: string;
  /** Tracking numbers of its parcels, in the order of the page. */
  tracking?: readonly string[];
}

export interface ItemTruth {
  orderItemId?: string;
  asin?: string;
  sku?: string;
  title?: string;
  quantity?: number;
  /** Item subtotal (all units). */
  price?: number;
  shipping?: number;
  /** Tax charged on top, printed as a line of its own. */
  tax?: number;
  /** Tax contained in the other amounts and printed in a column of its own (item total). */
  taxIncluded?: number;
  promotion?: number;
  refund?: number;
  refundPending?: number;
  /** Item total as printed, that is after a refund. */
  total?: number;
  printedLimits?: { returnShipping?: number; other?: number; total?: number };
}
