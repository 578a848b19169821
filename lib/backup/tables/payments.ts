import { laterPayment } from '../../domain/backup/merges';
import { type PaymentRecord, paymentRecord } from '../../domain/report/payment';
import { admitReports } from './admit-reports';
import { olderByStore } from './by-store';
import { defineTable } from './define-table';
import { mergeRecords } from './merge-records';

const keyOf = ({ id }: PaymentRecord): string => id;

export const payments = defineTable<PaymentRecord>({
  name: 'payments',
  schema: paymentRecord,
  keyOf,
  merge: async (db, records) =>
    mergeRecords(db, 'payments', await admitReports(db, records), {
      schema: paymentRecord,
      keyOf,
      merge: laterPayment,
    }),
  remove: (db, records) => db.payments.bulkDelete(records.map(keyOf)),
  ofOrder: (db, orderId) => db.payments.where('orderId').equals(orderId).toArray(),
  aged: {
    kind: 'reports',
    older: (db, before) => olderByStore(db, 'payments', before),
    drop: (db, records) => db.payments.bulkDelete(records.map(keyOf)),
  },
});
