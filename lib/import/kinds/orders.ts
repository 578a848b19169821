import { orderGaps } from '../../domain/import/kinds/order-gap';
import { createOrderReader, type OrderHead, type OrderRow } from '../../domain/import/kinds/orders';
import { mergeSales } from '../../domain/report/sale-merge';
import { recordSales } from '../../storage/sale-store';
import { amazonStores } from '../amazon-stores';
import { type OpenKind, type ReadingHints, recordApart } from './open-kind';
import { createProductNames } from './product-names';

/** An all orders report: its rows are put together to orders before they are stored. */
export function openOrders(head: OrderHead, { latest, at }: ReadingHints): OpenKind<OrderRow> {
  const names = createProductNames(at);
  // Most reports are taken once: orders are added without a look until one shows that most of it is there.
  let likelyNew = true;
  return {
    read: createOrderReader(head, { stores: amazonStores, latest }),
    place: ({ sale }) => sale,
    gap: orderGaps(head, { stores: amazonStores, latest }),
    isTwin: ({ sale }) => sale.lines.some(({ nth }) => nth !== undefined),
    columns: ['day', 'store', 'order', 'product', 'title', 'quantity', 'price', 'status'],
    preview({ sale: { day, marketplace, orderId, lines, currency, status }, title }) {
      const [line] = lines;
      const price = currency && line?.price !== undefined ? { money: { amount: line.price, currency } } : undefined;
      const product = line && { text: line.sku };
      const quantity = line && { count: line.quantity };
      return [
        { day },
        { text: marketplace },
        { text: orderId },
        product,
        { text: title },
        quantity,
        price,
        { text: status },
      ];
    },
    async record(db, rows) {
      for (const { sale, title } of rows) for (const { sku, asin } of sale.lines) names.add(sku, asin, title);
      const news = await recordApart(
        rows,
        { key: ({ sale }) => sale.orderId, kept: ({ sale }) => sale, merge: mergeSales },
        (sales) => recordSales(db, sales, names.take(), likelyNew),
      );
      likelyNew = 2 * news.filter((each) => each === 'all').length > news.length;
      return news;
    },
  };
}
