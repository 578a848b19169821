import { type OrderRecord, orderRecord } from '../domain/order';
import { z } from '../domain/zod';
import { history } from '../storage/database';

/** The record of an order, if one is kept and not damaged. */
export async function knownOrder(orderId: OrderRecord['orderId'] | undefined): Promise<OrderRecord | undefined> {
  return orderId && z.safeParse(orderRecord, await history.orders.get(orderId)).data;
}
