import { type PaymentRecord, paymentRecord } from '../../domain/report/payment';
import { mergePayments } from '../../domain/report/payment-merge';
import { recordPayments, removePayments } from '../../storage/payment-store';
import { olderByStore } from './by-store';
import { defineTable } from './define-table';
import { eachOnce } from './each-once';
import { mergedOf } from './merged-of';

const keyOf = ({ id }: PaymentRecord): string => id;

export const payments = defineTable<PaymentRecord>({
  name: 'payments',
  schema: paymentRecord,
  keyOf,
  tells: true,
  merge: async (db, records) => mergedOf(await recordPayments(db, eachOnce(records, keyOf, mergePayments))),
  remove: removePayments,
  ofOrder: (db, orderId) => db.payments.where('orderId').equals(orderId).toArray(),
  aged: {
    kind: 'reports',
    older: (db, before) => olderByStore(db, 'payments', before),
    drop: (db, records) => db.payments.bulkDelete(records.map(keyOf)),
  },
});
