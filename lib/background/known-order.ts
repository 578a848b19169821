import type { MarketplaceCode } from '../domain/marketplace';
import { type OrderRecord, orderRecord } from '../domain/order';
import { z } from '../domain/zod';
import { history } from '../storage/database';

/** The record of an order, if one is kept and not damaged. */
export async function knownOrder(orderId: OrderRecord['orderId'] | undefined): Promise<OrderRecord | undefined> {
  return orderId && z.safeParse(orderRecord, await history.orders.get(orderId)).data;
}

/** The store of an order, by the last page or submission that named one. */
export function storeOfOrder(record: OrderRecord | undefined): MarketplaceCode | undefined {
  const { details, form, submissions } = record ?? {};
  return details?.value.marketplace ?? form?.value.marketplace ?? submissions?.at(-1)?.marketplace;
}
