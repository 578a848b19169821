import type { OrderId } from '../ids';
import { conversationPath } from '../message/conversation-path';
import type { QueueRow } from './queue-row';

/** Pages of Seller Central by which the queue becomes current, without their store's host. Addresses as public material has them. */
export const sourcePaths = {
  orders: '/orders-v3',
  messages: '/messaging/inbox',
  feedback: '/feedback-manager/index.html#/',
  claims: '/gp/guarantee-claims/home.html',
} as const;

/** The order that a row is about, if it is about one. */
export const orderOf = (row: QueueRow): OrderId | undefined =>
  row.kind === 'message' ? row.line.orderId : row.orderId;

/** The page of an order. */
const orderPath = (orderId: string): string => `/orders-v3/order/${orderId}`;

/** Where a row is seen to in Seller Central, without the store's host: what is asked of Amazon is asked in the Feedback Manager. */
export function rowPath(row: QueueRow): string | undefined {
  if (row.kind === 'message') return conversationPath(row.line);
  if (row.kind === 'claim') return sourcePaths.claims;
  if (row.kind === 'feedback' || row.kind === 'case') {
    return row.line.next === 'request' ? sourcePaths.feedback : orderPath(row.orderId);
  }
  return orderPath(row.orderId);
}
