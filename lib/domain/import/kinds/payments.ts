import type { MarketplaceCode } from '../../marketplace';
import { type Currency, isCurrency } from '../../money';
import { readOrderId } from '../../read-ids';
import { type PaymentRecord, paymentRecord } from '../../report/payment';
import { z } from '../../zod';
import { refusedRow } from '../cells';
import { type Columns, findColumns } from '../find-columns';
import { createNumbering } from '../numbering';
import { groupedAmount } from '../plain-amount';
import { type ReadRow, rowReader } from '../read-row';
import type { RawRecord } from '../record-reader';
import { rowHash } from '../row-hash';
import { remembering, type Stores } from '../stores';
import { paymentMoment } from './payment-moment';
import { paymentType } from './payment-type';

/**
 * Columns of a payments date-range transactions report in English (public importers of it, 2026). It has heads in other languages, none of
 * which was seen. Places of buyers are not among them: they are never looked at.
 */
const NEEDED = {
  date: ['date/time'],
  type: ['type'],
  orderId: ['order id'],
  sku: ['sku'],
  sales: ['product sales'],
  shipping: ['shipping credits'],
  total: ['total'],
} as const;
const OTHERS = { quantity: ['quantity'], store: ['marketplace'], description: ['description'] } as const;

export type PaymentHead = Columns<keyof typeof NEEDED, keyof typeof OTHERS>;

/** Where the columns stand by the names in a row of heads; what it lacks where it is one by most of them. */
export const readPaymentHead = (fields: readonly string[]) => findColumns(fields, NEEDED, OTHERS);

/** Whether fields are a row of the report by what they hold. */
export const isPaymentRow = (head: PaymentHead, fields: readonly string[]): boolean =>
  /\d{4}.*\d:\d\d/.test(fields[head.date] ?? '') && /^-?[\d,.]+$/.test((fields[head.total] ?? '').trim());

/** The currency that the lines in front of the head say all amounts are in ("All amounts in USD, unless specified"). */
export function currencyOfPreamble(lines: readonly string[]): Currency | undefined {
  for (const line of lines) {
    const code = /\ball amounts in ([A-Z]{3})\b/i.exec(line)?.[1]?.toUpperCase();
    if (code && isCurrency(code)) return code;
  }
  return undefined;
}

export type PaymentHints = {
  stores: Stores & { currency(store: MarketplaceCode): Currency };
  latest: string;
  /** Currency of the preamble, else the one of the row's store counts. */
  currency?: Currency | undefined;
  /** The store of rows that name none, such as transfers. */
  marketplace?: MarketplaceCode | undefined;
};

const QUANTITY = /^-?\d{1,6}$/;

/** Reads rows of a payments report whose head is known; each is checked before it leaves. */
export function createPaymentReader(
  head: PaymentHead,
  hints: PaymentHints,
): (record: RawRecord) => ReadRow<PaymentRecord> {
  const { stores, latest } = hints;
  const named = remembering(stores.named);
  const moments = remembering((key: string) =>
    paymentMoment(key.slice(2), stores.zone(key.slice(0, 2) as MarketplaceCode)),
  );
  const nthOf = createNumbering();
  return rowReader(head, (line, cell) => {
    const store = cell(head.store);
    const marketplace = store === '' ? hints.marketplace : named(store);
    if (!marketplace)
      return store === ''
        ? refusedRow(line, 'importRefusedNoStore', cell(head.type))
        : refusedRow(line, 'importRefusedStore', store);
    const moment = moments(`${marketplace}${cell(head.date)}`);
    if (!moment) return refusedRow(line, 'importRefusedDate', cell(head.date));
    const { at, day } = moment;
    if (day > latest) return refusedRow(line, 'importRefusedFuture', cell(head.date));
    const word = cell(head.type);
    const type = paymentType(word);
    const orderId = readOrderId(cell(head.orderId));
    // Without its order nobody can say what a refund is of; a fee may stand beside a number of any kind.
    if (!orderId && (type === 'order' || type === 'refund'))
      return refusedRow(line, 'importRefusedOrderId', cell(head.orderId));
    const currency = hints.currency ?? stores.currency(marketplace);
    const [sales, shipping, total] = [head.sales, head.shipping, head.total].map((place) =>
      groupedAmount(cell(place) || '0', currency),
    );
    if (sales === undefined || shipping === undefined || total === undefined || cell(head.total) === '')
      return refusedRow(line, 'importRefusedMoney', [head.sales, head.shipping, head.total].map(cell).join(' '));
    const quantity = cell(head.quantity);
    if (quantity !== '' && !QUANTITY.test(quantity)) return refusedRow(line, 'importRefusedQuantity', quantity);
    const sku = cell(head.sku);
    const hash = rowHash([
      ...[at, marketplace, word, orderId ?? '', sku, quantity, currency, sales, shipping, total],
      cell(head.description),
    ]);
    const result = z.safeParse(paymentRecord, {
      id: `${hash}/${nthOf(hash)}`,
      at,
      day,
      marketplace,
      type,
      word,
      ...(orderId && { orderId }),
      ...(sku !== '' && { sku }),
      ...(quantity !== '' && { quantity: Number(quantity) }),
      currency,
      sales,
      shipping,
      total,
    });
    return result.success ? { line, row: result.data } : refusedRow(line, 'importRefusedLong', orderId ?? word);
  });
}
