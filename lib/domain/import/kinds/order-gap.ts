import { readOrderId } from '../../read-ids';
import { cellOf } from '../cells';
import { daysAround, type GapFinder, isCutOff, isMisplaced, isOtherStore } from '../gap';
import { readStamp } from '../stamp';
import { createDayFinder, type Stores } from '../stores';
import { isElsewhere, type OrderHead } from './orders';

/** What refused rows of an all orders report leave unknown. @param latest the last day that can be. */
export function orderGaps(head: OrderHead, { stores, latest }: { stores: Stores; latest: string }): GapFinder {
  const dayIn = createDayFinder(stores.zone);
  return (fields, reason) => {
    if (isCutOff(reason)) return {};
    const store = cellOf(fields, head.store);
    const marketplace = stores.named(store);
    if (isMisplaced(reason) && !readOrderId(cellOf(fields, head.orderId))) return {};
    if (!isMisplaced(reason) && (isElsewhere(store) || (!marketplace && isOtherStore(store)))) return undefined;
    const bought = readStamp(cellOf(fields, head.bought));
    if (bought === undefined) return { marketplace };
    const days = marketplace ? [dayIn(marketplace, bought)] : daysAround(new Date(bought).toISOString().slice(0, 10));
    // A moment to come was misread or miswritten.
    return days.every((day) => day > latest) ? { marketplace } : { marketplace, days };
  };
}
