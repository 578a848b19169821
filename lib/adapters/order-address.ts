import type { OrderId } from '../domain/ids';
import { readOrderId } from '../domain/read-ids';

/** A page of Seller Central that is about one order, by its address. `thread` is the conversation with its buyer. */
export type OrderAddress = { orderId: OrderId; thread: boolean };

const IN_PATH = /^\/orders-v3\/order\/([^/]+)/;
const THREAD = /^\/(?:messaging\/(?:inbox|contact)|gp\/orders-v2\/contact)/;
/** Names under which addresses carry an order ID, in whatever case; the inbox searches by `ss` and, older, by `si`. */
const PARAMETER = /^(?:order-?ids?|ss|si)$/i;

/** The one order that an address names, if it names one. Pages that list orders name none, or carry filters instead. */
export function orderInAddress({ pathname, searchParams }: URL): OrderAddress | undefined {
  const inPath = readOrderId(IN_PATH.exec(pathname)?.[1] ?? '');
  const named = [...searchParams].flatMap(([name, value]) => (PARAMETER.test(name) ? (readOrderId(value) ?? []) : []));
  const ids = new Set(inPath ? [inPath] : named);
  const [orderId] = ids;
  return orderId && ids.size === 1 ? { orderId, thread: THREAD.test(pathname) } : undefined;
}
