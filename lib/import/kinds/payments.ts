import { createPaymentReader, currencyOfPreamble, type PaymentHead } from '../../domain/import/kinds/payments';
import type { PaymentRecord } from '../../domain/report/payment';
import { mergePayments } from '../../domain/report/payment-merge';
import { recordPayments } from '../../storage/payment-store';
import { amazonStores } from '../amazon-stores';
import { type OpenKind, type ReadingHints, recordApart } from './open-kind';

/** A payments report. @param before the lines in front of its head, one of which says the currency. */
export function openPayments(
  head: PaymentHead,
  before: readonly string[],
  { latest, marketplace }: ReadingHints,
): OpenKind<PaymentRecord> {
  const currency = currencyOfPreamble(before);
  return {
    read: createPaymentReader(head, { stores: amazonStores, latest, currency, marketplace }),
    place: (record) => record,
    columns: ['day', 'store', 'type', 'order', 'product', 'price', 'total'],
    preview: ({ day, marketplace: store, word, orderId, sku, sales, total, currency: code }) => [
      ...[{ day }, { text: store }, { text: word }, orderId && { text: orderId }],
      sku === undefined ? undefined : { text: sku },
      { money: { amount: sales, currency: code } },
      { money: { amount: total, currency: code } },
    ],
    record: (db, rows) =>
      recordApart(rows, { key: ({ id }) => id, kept: (record) => record, merge: mergePayments }, (records) =>
        recordPayments(db, records),
      ),
  };
}
