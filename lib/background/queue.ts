import type { Instant } from '../domain/ids';
import type { QueueAnswer } from '../domain/queue/queue-answer';
import type { RefundRow } from '../domain/queue/queue-row';
import { refundRowOf } from '../domain/queue/refund-row';
import { storeOfOrder } from '../domain/store-of-order';
import type { Request, Response } from '../messaging/protocol';
import type { Sender } from '../messaging/server';
import { history } from '../storage/database';
import { paused } from '../storage/paused';
import { doneSince, snoozedNow } from '../storage/queue-marks';
import { queuedRefunds } from '../storage/queue-refunds';
import { accountsSeen, queueSeen, storesSeen } from '../storage/queue-seen';
import { bothLeftOut } from '../storage/read-on';
import { fromOwnPage } from './own-page';
import { queueClaims } from './queue-claims';
import { queueFeedback } from './queue-feedback';
import { queueMessages } from './queue-messages';

/** While everything is stopped nothing is said of what was seen. */
const nothing: QueueAnswer = {
  rows: [],
  older: { count: 0 },
  further: { count: 0 },
  seen: { orders: {}, messages: {}, feedback: {}, claims: {} },
  snoozed: [],
  done: [],
  accounts: [],
  stores: [],
};

/** Refunds of the queue. */
async function refundRows(now: Instant, only: Request<'queue'>['marketplace']): Promise<RefundRow[]> {
  const due = await queuedRefunds(history, new Date(now));
  return due
    .map(({ record, clock }) => refundRowOf(record, clock, storeOfOrder(record)))
    .filter(({ marketplace }) => only === undefined || marketplace === only);
}

/** The moment at which the person's own day began. */
const startOfToday = (now: Instant): Instant => new Date(new Date(now).setHours(0, 0, 0, 0)).toISOString();

/**
 * The queue: everything to be seen to, as many of each kind as are asked for, with when it was seen, for the extension's own pages only;
 * nothing while paused. Its cost does not grow with what is kept: each kind is looked up by an index, from its nearest end on.
 * @throws RangeError from anywhere else.
 */
export async function queue(
  { most, marketplace, account }: Request<'queue'>,
  sender: Sender,
): Promise<Response<'queue'>> {
  fromOwnPage(sender);
  if (await paused.get()) return nothing;
  const now = new Date().toISOString();
  const [refunds, messages, feedback, claims, seen, snoozed, done, accounts, near] = await Promise.all([
    refundRows(now, marketplace),
    queueMessages(now, most, marketplace),
    // Two clocks are looked along.
    queueFeedback(now, Math.ceil(most / 2), { marketplace, account }),
    queueClaims(now, Math.ceil(most / 2), marketplace),
    queueSeen(history),
    snoozedNow(history, now),
    doneSince(history, startOfToday(now), now),
    accountsSeen(history),
    storesSeen(history),
  ]);
  // Only lists of feedback tell whose they are.
  const others = [...refunds, ...messages.rows, ...claims.rows];
  const rows = account === undefined ? [...others, ...feedback.rows] : feedback.rows;
  return {
    rows,
    older: bothLeftOut(bothLeftOut(messages.olderDue, messages.olderOther), claims.older),
    further: feedback.further,
    seen,
    snoozed,
    done,
    ...(snoozed[0] && { wakeAt: snoozed[0].until }),
    accounts,
    stores: [...new Set([...rows.flatMap(({ marketplace: store }) => store ?? []), ...near])],
    ...(account !== undefined && { unplaced: others.length }),
  };
}
