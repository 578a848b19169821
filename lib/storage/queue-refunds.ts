import { refundRowId } from '../domain/queue/refund-row';
import { storeOfOrder } from '../domain/store-of-order';
import type { History } from './database';
import { type DueRefund, dueRefunds } from './queries';
import { unmarked } from './queue-marks';
import { switchedOff, undoHours } from './settings';

/** Refunds that may still be cancelled and were not put away, soonest first; of no store that is switched off. The same for popup, badge and queue. */
export async function queuedRefunds(db: History, now: Date): Promise<DueRefund[]> {
  const [hours, { marketplaces: off }] = await Promise.all([undoHours.get(), switchedOff.get()]);
  const due = (await dueRefunds(db, now, hours)).flatMap((each) => {
    const store = storeOfOrder(each.record);
    if (store && off.includes(store)) return [];
    return [{ each, id: refundRowId(each.record.orderId), news: each.clock.since }];
  });
  return (await unmarked(db, due, now.toISOString())).map(({ each }) => each);
}
