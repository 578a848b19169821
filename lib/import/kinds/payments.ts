import { paymentGaps } from '../../domain/import/kinds/payment-gap';
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
  const hints = { stores: amazonStores, latest, currency, marketplace };
  return {
    read: createPaymentReader(head, hints),
    place: (record) => record,
    gap: paymentGaps(head, hints),
    isTwin: ({ id }) => !id.endsWith('/1'),
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
