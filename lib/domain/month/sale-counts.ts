import type { SaleRecord } from '../report/sale';
import type { Contribution } from './counts';

/**
 * What an order of an all orders report adds to the month of its purchase, by the store's own calendar:
 *
 * - `orders`: orders that are not cancelled, those that are still pending among them
 * - `cancelled`: orders that are cancelled, by buyer, seller or Amazon: the report does not say by whom
 * - `units`: pieces of the lines that are not cancelled, of orders that are not
 * - `sales:CUR`: what the products of those lines cost (`item-price`, for all pieces of a line), in minor units, without shipping, gift
 *   wrap and tax of its own column; a pending order has no price yet and adds nothing
 */
export function saleCounts(sale: SaleRecord): Contribution[] {
  const { marketplace, currency, lines, status } = sale;
  const month = sale.day.slice(0, 7);
  if (status === 'cancelled') return [{ marketplace, month, name: 'cancelled', by: 1 }];
  let units = 0;
  let sales = 0;
  for (const { quantity, price, cancelled } of lines) {
    if (cancelled) continue;
    units += quantity;
    sales += price ?? 0;
  }
  const counts: Contribution[] = [{ marketplace, month, name: 'orders', by: 1 }];
  if (units > 0) counts.push({ marketplace, month, name: 'units', by: units });
  if (currency && sales > 0) counts.push({ marketplace, month, name: `sales:${currency}`, by: sales });
  return counts;
}
