import { type SaleRecord, saleRecord } from '../../domain/report/sale';
import { mergeSales } from '../../domain/report/sale-merge';
import { recordSales, removeSales } from '../../storage/sale-store';
import { olderByStore } from './by-store';
import { reportTable } from './report-table';

/** Orders as the all orders report tells them. */
export const sales = reportTable<SaleRecord>({
  name: 'sales',
  schema: saleRecord,
  keyOf: ({ orderId }) => orderId,
  merge: mergeSales,
  record: (db, records) => recordSales(db, records),
  remove: removeSales,
  older: (db, before) => olderByStore(db, 'sales', before),
});
