import type { Instant } from './ids';
import type { Observation, OrderDetails, OrderRecord } from './order';
import { earliest, later, latest } from './seen';
import { mergeSubmissions } from './submission';

/** Whether the order's page shows a refund that is on its way: by a row of its amounts, or by the offer to cancel it. */
export function showsPending(details: OrderDetails): boolean {
  return (
    details.refundCancellable === true ||
    details.items.some(({ refundPending }) => refundPending !== undefined && refundPending.amount > 0)
  );
}

/** The record that one observation alone makes. */
export function recordFrom(observed: Observation): OrderRecord {
  const { orderId, at } = observed;
  const record: OrderRecord = { orderId, firstSeenAt: at, lastSeenAt: at };
  switch (observed.kind) {
    case 'refund-form':
      return { ...record, form: { at, value: observed.form } };
    case 'refund-submitted':
      return { ...record, submissions: [observed.submission], refundMovedAt: observed.submission.at };
    case 'refund-withdrawn':
      return { ...record, withdrawn: [observed.of] };
    case 'thread':
      return { ...record, threadSeenAt: at };
    case 'order-details': {
      const pending = showsPending(observed.details);
      return {
        ...record,
        details: { at, value: observed.details },
        ...(pending && { pendingSeenAt: [at], refundMovedAt: at }),
      };
    }
  }
}

/** Moments of both lists, in order; of each hour of the clock only the first, so that a page left open adds no more. */
function byHour(moments: readonly Instant[]): Instant[] {
  const hours = new Map<string, Instant>();
  for (const at of moments) hours.set(at.slice(0, 13), earliest(at, hours.get(at.slice(0, 13)) ?? at));
  return [...hours.values()].sort();
}

/**
 * Two records of the same order as one: the later sighting of each part wins, first and last sightings widen, what was
 * pressed is kept. Commutative, associative and idempotent. @throws RangeError when the orders differ.
 */
export function mergeOrders(a: OrderRecord, b: OrderRecord): OrderRecord {
  if (a.orderId !== b.orderId) throw new RangeError('Two different orders cannot be merged');
  const details = later(a.details, b.details);
  const form = later(a.form, b.form);
  const pendingSeenAt = byHour([...(a.pendingSeenAt ?? []), ...(b.pendingSeenAt ?? [])]);
  const submissions = mergeSubmissions(a.submissions ?? [], b.submissions ?? []);
  const withdrawn = [...new Set([...(a.withdrawn ?? []), ...(b.withdrawn ?? [])])].sort();
  const threadSeenAt = latest(a.threadSeenAt, b.threadSeenAt);
  const refundMovedAt = latest(a.refundMovedAt, b.refundMovedAt);
  return {
    orderId: a.orderId,
    firstSeenAt: earliest(a.firstSeenAt, b.firstSeenAt),
    lastSeenAt: latest(a.lastSeenAt, b.lastSeenAt),
    ...(details && { details }),
    ...(form && { form }),
    ...(pendingSeenAt.length > 0 && { pendingSeenAt }),
    ...(submissions.length > 0 && { submissions }),
    ...(withdrawn.length > 0 && { withdrawn }),
    ...(threadSeenAt && { threadSeenAt }),
    ...(refundMovedAt && { refundMovedAt }),
  };
}
