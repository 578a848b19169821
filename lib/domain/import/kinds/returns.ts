import type { MarketplaceCode } from '../../marketplace';
import { readDay } from '../../read-date';
import { readAsin, readOrderId } from '../../read-ids';
import { type ReturnRecord, returnRecord } from '../../report/return';
import { z } from '../../zod';
import { refusedRow } from '../cells';
import { type Columns, findColumns } from '../find-columns';
import { cellAmount } from '../plain-amount';
import { type ReadRow, rowReader } from '../read-row';
import type { RawRecord } from '../record-reader';
import { remembering } from '../stores';

/** Columns of Amazon's returns report (GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE; names from public copies of it, one of 2025-08). */
const NEEDED = {
  orderId: ['Order ID'],
  day: ['Return request date'],
  claim: ['A-to-Z Claim'],
  sku: ['Merchant SKU'],
  quantity: ['Return quantity'],
} as const;
const OTHERS = {
  rma: ['Amazon RMA ID'],
  asin: ['ASIN'],
  title: ['Item Name'],
  reason: ['Return Reason'],
  currency: ['Currency code'],
  amount: ['Order Amount'],
  refunded: ['Refunded Amount'],
} as const;

export type ReturnHead = Columns<keyof typeof NEEDED, keyof typeof OTHERS>;

/** Where the columns stand by the names in a row of heads; what it lacks where it is one by most of them. */
export const readReturnHead = (fields: readonly string[]) => findColumns(fields, NEEDED, OTHERS);

/** Its days are written `10-Jul-2025`: the month in letters, so that no two readings are possible. */
export const returnDay = (text: string): string | undefined => {
  const printed = readDay(text);
  return printed && 'day' in printed ? printed.day : undefined;
};

/** Whether fields are a row of the report by what they hold. */
export const isReturnRow = (head: ReturnHead, fields: readonly string[]): boolean =>
  readOrderId(fields[head.orderId] ?? '') !== undefined && returnDay(fields[head.day] ?? '') !== undefined;

/** A row of the report, and what the product is called. */
export type ReturnRow = { record: ReturnRecord; title: string };

const QUANTITY = /^\d{1,6}$/;
const CLAIMS: Readonly<Record<string, boolean>> = {
  y: true,
  yes: true,
  true: true,
  n: false,
  no: false,
  false: false,
  '': false,
};

export type ReturnHints = {
  latest: string;
  /** The moment that the report counts as seen at. */
  at: string;
  /** The store that the person says, since no column tells it, and when that was. */
  marketplace?: MarketplaceCode | undefined;
  toldAt?: string | undefined;
};

/** Reads rows of a returns report whose head is known; each is checked before it leaves. */
export function createReturnReader(
  head: ReturnHead,
  { latest, at, marketplace, toldAt }: ReturnHints,
): (record: RawRecord) => ReadRow<ReturnRow> {
  const days = remembering(returnDay);
  return rowReader(head, (line, cell) => {
    const orderId = readOrderId(cell(head.orderId));
    if (!orderId) return refusedRow(line, 'importRefusedOrderId', cell(head.orderId));
    const day = days(cell(head.day));
    if (!day) return refusedRow(line, 'importRefusedDate', cell(head.day));
    if (day > latest) return refusedRow(line, 'importRefusedFuture', cell(head.day));
    const claim = CLAIMS[cell(head.claim).toLowerCase()];
    if (claim === undefined) return refusedRow(line, 'importRefusedClaim', cell(head.claim));
    const quantity = cell(head.quantity);
    if (!QUANTITY.test(quantity)) return refusedRow(line, 'importRefusedQuantity', quantity);
    const currency = cell(head.currency);
    const orderAmount = cellAmount(cell(head.amount), currency);
    const refunded = cellAmount(cell(head.refunded), currency);
    if (orderAmount === null || refunded === null)
      return refusedRow(line, 'importRefusedMoney', `${currency} ${cell(head.amount)} ${cell(head.refunded)}`);
    const sku = cell(head.sku);
    const asin = readAsin(cell(head.asin));
    const reason = cell(head.reason);
    const result = z.safeParse(returnRecord, {
      id: `${orderId}/${sku}/${cell(head.rma) || day}`,
      orderId,
      ...(marketplace && { marketplace, ...(toldAt && { storeToldAt: toldAt }) }),
      day,
      ...(sku !== '' && { sku }),
      ...(asin && { asin }),
      quantity: Number(quantity),
      ...(reason !== '' && { reason }),
      claim,
      ...(orderAmount !== undefined && { orderAmount: { amount: orderAmount, currency } }),
      ...(refunded !== undefined && { refunded: { amount: refunded, currency } }),
      seenAt: at,
    });
    return result.success
      ? { line, row: { record: result.data, title: cell(head.title) } }
      : refusedRow(line, 'importRefusedLong', orderId);
  });
}
