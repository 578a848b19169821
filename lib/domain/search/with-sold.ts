import type { OrderRecord } from '../order';
import { soldKeys } from './sold-keys';

/** An order with what it is looked up by among the orders of its products; without it where no product is known. */
export function withSold({ sold: _, ...record }: OrderRecord): OrderRecord {
  const { details, form, firstSeenAt } = record;
  const lines = [...(details?.value.items ?? []), ...(details ? [] : (form?.value.lines ?? []))];
  const keys = soldKeys(lines, details?.value.purchasedOn ?? firstSeenAt.slice(0, 10));
  return keys.length > 0 ? { ...record, sold: keys } : record;
}
