import { isCurrency } from '../../money';
import { readAsin, readOrderId } from '../../read-ids';
import { type SaleLine, type SaleRecord, saleRecord } from '../../report/sale';
import { lineKey } from '../../report/sale-merge';
import { z } from '../../zod';
import { refusedRow } from '../cells';
import { type Columns, findColumns } from '../find-columns';
import { createNumbering } from '../numbering';
import { cellAmount } from '../plain-amount';
import { type ReadRow, rowReader } from '../read-row';
import type { RawRecord } from '../record-reader';
import { readStamp } from '../stamp';
import { createDayFinder, remembering, type Stores } from '../stores';
import { statusOf } from './order-status';

/**
 * Columns of Amazon's all orders reports, by order date and by last update (GET_FLAT_FILE_ALL_ORDERS_DATA_..._GENERAL; names from
 * public importers of it). What tells lines of an order apart is needed: without it the same line would be another one in every file.
 * Names of buyers' places are not among them: they are never looked at.
 */
const NEEDED = {
  orderId: ['amazon-order-id'],
  bought: ['purchase-date'],
  updated: ['last-updated-date'],
  status: ['order-status'],
  store: ['sales-channel'],
  sku: ['sku'],
  quantity: ['quantity'],
  currency: ['currency'],
  price: ['item-price'],
  shipping: ['shipping-price'],
} as const;
const OTHERS = {
  channel: ['fulfillment-channel'],
  title: ['product-name'],
  asin: ['asin'],
  lineStatus: ['item-status'],
} as const;

export type OrderHead = Columns<keyof typeof NEEDED, keyof typeof OTHERS>;

/** Where the columns stand by the names in a row of heads; what it lacks where it is one by most of them. */
export const readOrderHead = (fields: readonly string[]) => findColumns(fields, NEEDED, OTHERS);

/** Whether fields are a row of the report by what they hold. */
export const isOrderRow = (head: OrderHead, fields: readonly string[]): boolean =>
  readOrderId(fields[head.orderId] ?? '') !== undefined && readStamp(fields[head.bought] ?? '') !== undefined;

/** A row of the report: its order with this one line, and what the product is called. */
export type OrderRow = { sale: SaleRecord; title: string };

/** Orders that were sold elsewhere and are only sent by Amazon. */
export const isElsewhere = (store: string): boolean => /^non[- ]?amazon/i.test(store);
const QUANTITY = /^\d{1,6}$/;

/**
 * Reads rows of an all orders report whose head is known; each is checked before it leaves.
 * @param latest the last day that can be, by the store's own calendar.
 */
export function createOrderReader(
  head: OrderHead,
  { stores, latest }: { stores: Stores; latest: string },
): (record: RawRecord) => ReadRow<OrderRow> {
  const named = remembering(stores.named);
  const dayIn = createDayFinder(stores.zone);
  const nthOf = createNumbering();
  return rowReader(head, (at, cell) => {
    const store = cell(head.store);
    // Their IDs have another shape, which would be the reason else.
    if (isElsewhere(store)) return refusedRow(at, 'importRefusedNotAmazon', cell(head.orderId));
    const orderId = readOrderId(cell(head.orderId));
    if (!orderId) return refusedRow(at, 'importRefusedOrderId', cell(head.orderId));
    const marketplace = named(store);
    if (!marketplace) return refusedRow(at, 'importRefusedStore', store);
    const bought = readStamp(cell(head.bought));
    if (bought === undefined) return refusedRow(at, 'importRefusedDate', cell(head.bought));
    const updated = readStamp(cell(head.updated));
    if (updated === undefined) return refusedRow(at, 'importRefusedDate', cell(head.updated));
    const day = dayIn(marketplace, bought);
    if (day > latest) return refusedRow(at, 'importRefusedFuture', cell(head.bought));
    const status = statusOf(cell(head.status));
    if (!status) return refusedRow(at, 'importRefusedStatus', cell(head.status));
    const quantity = cell(head.quantity);
    if (!QUANTITY.test(quantity)) return refusedRow(at, 'importRefusedQuantity', quantity);
    const sku = cell(head.sku);
    if (sku === '') return refusedRow(at, 'importRefusedSku', orderId);
    const currency = cell(head.currency);
    const price = cellAmount(cell(head.price), currency);
    const shipping = cellAmount(cell(head.shipping), currency);
    if (price === null || shipping === null || (currency !== '' && !isCurrency(currency)))
      return refusedRow(at, 'importRefusedMoney', `${currency} ${cell(head.price)} ${cell(head.shipping)}`);
    const asin = readAsin(cell(head.asin));
    const channel = channelOf(cell(head.channel));
    const line: SaleLine = {
      sku,
      ...(asin && { asin }),
      quantity: Number(quantity),
      ...(price !== undefined && { price }),
      ...(shipping !== undefined && { shipping }),
      ...(statusOf(cell(head.lineStatus)) === 'cancelled' && { cancelled: true }),
    };
    // Reports of two changes may have been put together in one file.
    const nth = nthOf(`${orderId}\n${updated}\n${lineKey(line)}`);
    const result = z.safeParse(saleRecord, {
      orderId,
      marketplace,
      day,
      updatedAt: new Date(updated).toISOString(),
      ...(channel && { channel }),
      status,
      ...(currency !== '' && { currency }),
      lines: [nth > 1 ? { ...line, nth } : line],
    });
    return result.success
      ? { line: at, row: { sale: result.data, title: cell(head.title) } }
      : refusedRow(at, 'importRefusedLong', orderId);
  });
}

function channelOf(text: string): SaleRecord['channel'] {
  const word = text.toLowerCase();
  if (word === 'amazon' || word === 'afn') return 'amazon';
  return word === 'merchant' || word === 'mfn' ? 'seller' : undefined;
}
