import { type PaymentRecord, paymentRecord } from '../../domain/report/payment';
import { mergePayments } from '../../domain/report/payment-merge';
import { recordPayments, removePayments } from '../../storage/payment-store';
import { olderByStore } from './by-store';
import { reportTable } from './report-table';

/** Transactions of payments reports. */
export const payments = reportTable<PaymentRecord>({
  name: 'payments',
  schema: paymentRecord,
  keyOf: ({ id }) => id,
  merge: mergePayments,
  record: recordPayments,
  remove: removePayments,
  older: (db, before) => olderByStore(db, 'payments', before),
});
