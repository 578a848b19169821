import { returnCounts } from '../domain/month/return-counts';
import { saysTheSame } from '../domain/report/later-seen';
import type { ProductRecord } from '../domain/report/product';
import { type ReturnRecord, returnRecord } from '../domain/report/return';
import { mergeReturns } from '../domain/report/return-merge';
import type { SaleRecord } from '../domain/report/sale';
import { admitted, type Outcome } from './admitted';
import { countOrders, withWritten } from './count-orders';
import type { History } from './database';
import { mergeInto } from './merge-into';
import { orderIdsOf, recordsOf, salesOf } from './of-orders';
import { recordProducts } from './product-store';
import { removeCounted } from './remove-counted';
import { withheldTables } from './withheld';

const KIND = {
  schema: returnRecord,
  key: ({ id }: ReturnRecord) => id,
  same: (a: ReturnRecord, b: ReturnRecord) =>
    saysTheSame({ ...a, storeToldAt: undefined }, { ...b, storeToldAt: undefined }),
};

const MEANS = { counts: returnCounts, defects: { claim: ({ claim }: ReturnRecord) => claim } };

/** A request with what follows from it, and with the store that the order's own record tells. */
function settled(record: ReturnRecord, sale: SaleRecord | undefined): ReturnRecord {
  const { claimDay: _, storeToldAt, marketplace, ...rest } = record;
  return {
    ...rest,
    ...(sale ? { marketplace: sale.marketplace } : marketplace && { marketplace }),
    ...(!sale && storeToldAt && { storeToldAt }),
    ...(rest.claim && { claimDay: rest.day }),
  };
}

/**
 * Merges return requests into the history, with what is counted of their months, in one transaction. The only way they are written. The
 * store of an order that is known by the orders report goes before the one that a record says: the returns report names none.
 * @param records each request once. @returns what became of each.
 */
export function recordReturns(
  db: History,
  records: readonly ReturnRecord[],
  products: readonly ProductRecord[] = [],
): Promise<Outcome[]> {
  const tables = [db.returns, db.sales, db.products, db.months, db.defects, db.damaged, ...withheldTables(db)];
  return db.transaction('rw', tables, async () => {
    const { rows, outcomes } = await admitted(db, records);
    const orderIds = orderIdsOf(rows);
    const sales = await salesOf(db, orderIds);
    const settle = (record: ReturnRecord) => settled(record, sales.get(record.orderId));
    const before = await recordsOf<ReturnRecord>(db.returns, orderIds, returnRecord);
    const merge = (a: ReturnRecord, b: ReturnRecord) => settle(mergeReturns(a, b));
    const { news, after } = await mergeInto<ReturnRecord>(db, db.returns, { ...KIND, merge }, rows.map(settle));
    await countOrders(db, before, withWritten(before, after), MEANS);
    await recordProducts(db, products);
    return outcomes(news);
  });
}

/** Takes requests away, and what is counted of them. */
export const removeReturns = (db: History, records: readonly ReturnRecord[]): Promise<void> =>
  removeCounted<ReturnRecord>(db, db.returns, returnRecord, MEANS, records);
