import { plainLabel } from '../health/words/plain';

/**
 * Columns of the business reports by date, by the heads that Amazon's own English downloads carry ("Seller Performance", seen in tools of
 * 2021 to 2025). The heads of other languages are not known: such a report is left alone.
 */
const HEADS = {
  date: /^date$/,
  ordered: /^units ordered$/,
  refunded: /^units refunded$/,
  'refund-rate': /^refund rate$/,
  feedback: /^feedback received$/,
  negative: /^negative feedback received$/,
  'negative-rate': /^received negative feedback rate$/,
  claims: /^a-to-z claims granted$/,
  shipped: /^units shipped$/,
  'orders-shipped': /^orders shipped$/,
} as const;

export type ReportColumn = keyof typeof HEADS;

/** The column that a head names; the text must be nothing else. */
export const columnNamed = (text: string): ReportColumn | undefined =>
  (Object.keys(HEADS) as ReportColumn[]).find((column) => HEADS[column].test(plainLabel(text)));
