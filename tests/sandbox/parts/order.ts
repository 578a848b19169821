import type { MoneyStyle } from './money.ts';
import type { OrderWords } from './words.ts';

/** One line of an order, in minor units. Absent amounts make no row: real pages have no zero rows. */
export interface OrderItem {
  title: string;
  asin: string;
  sku: string;
  orderItemId: string;
  quantity: number;
  unitPrice?: number;
  /** Unit price without tax, where the page shows two. */
  unitPriceExclusive?: number;
  shipping?: number;
  tax?: number;
  promotion?: number;
  refund?: number;
  /** A refund that was made and is not released yet. */
  refundPending?: number;
  /** Tax contained in price and shipping, printed in a column of its own (two-price layouts). */
  included?: { price: number; shipping?: number; total: number };
  status?: 'shipped' | 'pending' | 'cancelled';
}

export interface OrderPackage {
  carrier: string;
  tracking: string;
  /** Which items, by position, and how many of each. */
  contents: readonly { item: number; quantity: number }[];
}

export interface Order {
  id: string;
  items: readonly OrderItem[];
  purchased: string;
  shipBy: string;
  deliverBy: string;
  channel: 'seller' | 'amazon';
  salesChannel: string;
  /** Host of the shop, for product links. */
  shop: string;
  marketplaceId: string;
  words: OrderWords;
  money: MoneyStyle;
  /** `us`: one unit price, 7 cells. `eu`: two, 8 cells. `jp`: as `eu` with a hidden gift head that has no cell. */
  layout: 'us' | 'eu' | 'jp';
  /** Null where the page shows no address: fulfilled by Amazon, pending. */
  buyer: { name: string; address: readonly string[]; phone: string; business?: boolean } | null;
  packages?: readonly OrderPackage[];
  feedback?: { stars: 1 | 2 | 3 | 4 | 5; comment: string; date?: string };
  /** No button on pending, cancelled and Amazon-fulfilled orders. */
  canRefund: boolean;
  invoice?: boolean;
  /** The page offers to take back refunds that are still on their way. */
  cancelRefund?: boolean;
  /** Printed instead of the sum of the items: for pages that do not add up. */
  printedGrandTotal?: number;
}

/** Item subtotal: all units, before shipping, promotion and refund. */
export function subtotal(item: OrderItem): number | undefined {
  return item.unitPrice === undefined ? undefined : item.unitPrice * item.quantity;
}

/** Item total as printed: after promotion and refund, which is why the rows above it need a refund row to add up. */
export function itemTotal(item: OrderItem): number | undefined {
  const price = subtotal(item);
  if (price === undefined) return undefined;
  return (
    price +
    (item.shipping ?? 0) +
    (item.tax ?? 0) -
    (item.promotion ?? 0) -
    (item.refund ?? 0) -
    (item.refundPending ?? 0)
  );
}

/** Sum of one amount over all items; undefined when no item has it. */
export function sum(items: readonly OrderItem[], of: (item: OrderItem) => number | undefined): number | undefined {
  const amounts = items.map(of).filter((amount) => amount !== undefined);
  return amounts.length === 0 ? undefined : amounts.reduce((left, right) => left + right, 0);
}
