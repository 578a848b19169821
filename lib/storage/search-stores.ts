import type { OrderId } from '../domain/ids';
import type { MarketplaceCode } from '../domain/marketplace';
import type { History } from './database';

/** The store of each order, as far as its page, a report or its feedback says. It reads `orders`, `sales` and `feedback`. */
export async function storesOf(
  db: History,
  orderIds: readonly string[],
): Promise<ReadonlyMap<string, MarketplaceCode | undefined>> {
  const ids = [...new Set(orderIds)] as OrderId[];
  if (ids.length === 0) return new Map();
  const [seen, sold, left] = await Promise.all([
    db.orders.bulkGet(ids),
    db.sales.bulkGet(ids),
    db.feedback.bulkGet(ids),
  ]);
  return new Map(
    ids.map((id, index) => [
      id,
      seen[index]?.details?.value.marketplace ?? sold[index]?.marketplace ?? left[index]?.marketplace?.value,
    ]),
  );
}
