import type { MarketplaceCode } from './marketplace';
import type { OrderRecord } from './order';

/** The store of an order, by the last page or submission that named one. */
export function storeOfOrder(record: OrderRecord | undefined): MarketplaceCode | undefined {
  const { details, form, submissions } = record ?? {};
  return details?.value.marketplace ?? form?.value.marketplace ?? submissions?.at(-1)?.marketplace;
}
