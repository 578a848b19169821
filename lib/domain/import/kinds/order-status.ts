import type { SaleRecord } from '../../report/sale';

/**
 * Words for the status of an order in Amazon's flat files (Amazon's own list of order statuses, with the newer `Shipping` and the
 * `Shipped - ...` of sellers who ship themselves). An order that is partly shipped is still to be shipped.
 */
const STATUSES: readonly (readonly [RegExp, SaleRecord['status']])[] = [
  [/^cancell?ed\b/i, 'cancelled'],
  [/^shipp(?:ed|ing)\b|^complete$/i, 'shipped'],
  [/^pending\b|^invoiceunconfirmed$/i, 'pending'],
  [/^(?:unshipped|partially ?shipped|unfulfillable)$/i, 'unshipped'],
];

/** The status that a word of the report stands for; `undefined` for one that is not known, of which nobody can say whether it counts. */
export function statusOf(word: string): SaleRecord['status'] | undefined {
  return STATUSES.find(([pattern]) => pattern.test(word))?.[1];
}
