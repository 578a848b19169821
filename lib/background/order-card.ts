import { goodwillOf } from '../domain/ledger';
import { sum } from '../domain/money';
import { claimOpenSince } from '../domain/note';
import { type OrderDetails, type OrderRecord, orderRecord } from '../domain/order';
import type { OrderCard } from '../domain/order-card';
import type { Submission } from '../domain/submission';
import { stateOf, undoClockOf } from '../domain/undo';
import { z } from '../domain/zod';
import type { Request, Response } from '../messaging/protocol';
import type { Sender } from '../messaging/server';
import { history } from '../storage/database';
import { ledgerOfOrder, notesOn } from '../storage/queries';
import { switchedOff, undoHours } from '../storage/settings';
import { cardFeedback } from './card-feedback';
import { cardMessage } from './card-message';
import { fromOwnPage } from './own-page';

/**
 * Sums of a whole order that can be refunded here, where its page prints totals that its lines confirm. What is pending stays
 * open where the page offers to cancel a refund and prints no row of it.
 */
function sumsOf(details: OrderDetails): Pick<OrderCard, 'paid' | 'refunded' | 'pending'> {
  const { totalsConfirmed, items, currency, channel, status, refundCancellable } = details;
  if (!totalsConfirmed || channel === 'amazon' || status !== 'open') return {};
  if (items.length === 0 || items.some(({ paid }) => !paid)) return {};
  const all = (part: 'paid' | 'refunded' | 'refundPending') =>
    sum(
      items.flatMap((item) => item[part] ?? []),
      currency,
    );
  const pending = all('refundPending');
  const open = refundCancellable === true && pending.amount === 0;
  return { paid: all('paid'), refunded: all('refunded'), ...(!open && { pending }) };
}

/** One submission in two sums: what was paid given back, and what was given on top. */
function cardRefund(submission: Submission, record: OrderRecord): OrderCard['refunds'][number] {
  const { at, lines, currency, reason, incomplete } = submission;
  const refund = sum(
    lines.flatMap((line) => line.refund ?? []),
    currency,
  );
  const concession = sum(
    lines.flatMap(({ returnShipping, other }) => [returnShipping ?? [], other ?? []].flat()),
    currency,
  );
  return {
    at,
    state: stateOf(submission, record),
    ...(reason && { reason }),
    ...(incomplete && { incomplete }),
    ...(refund.amount > 0 && { refund }),
    ...(concession.amount > 0 && { concession }),
  };
}

/** All that is remembered of one order, for the extension's own pages only. @throws RangeError from anywhere else. */
export async function openOrderCard(
  { orderId }: Request<'openOrderCard'>,
  sender: Sender,
): Promise<Response<'openOrderCard'>> {
  fromOwnPage(sender);
  const [found, entries, notes, hours, off, { message, store: threadStore }] = await Promise.all([
    history.orders.get(orderId),
    ledgerOfOrder(history, orderId),
    notesOn(history, orderId),
    undoHours.get(),
    switchedOff.get(),
    cardMessage(orderId),
  ]);
  const record = z.safeParse(orderRecord, found).data;
  const store = record?.details?.value.marketplace ?? record?.form?.value.marketplace;
  const feedback = await cardFeedback(orderId, record?.details?.value);
  const stores = [store, threadStore, feedback.feedback?.marketplace];
  if (stores.some((each) => each && off.marketplaces.includes(each)))
    return { orderId, off: true, goodwill: [], refunds: [], notes: [] };
  const claim = claimOpenSince(notes);
  const undo = record && undoClockOf(record, hours, new Date().toISOString());
  return {
    orderId,
    goodwill: goodwillOf(entries),
    refunds: (record?.submissions ?? []).map((each) => cardRefund(each, record as OrderRecord)),
    notes,
    ...feedback,
    ...(message && { message }),
    ...(claim && { claimOpenSince: claim }),
    ...(undo && { undo }),
    ...(record && {
      firstSeenAt: record.firstSeenAt,
      detailsSeenAt: record.details?.at,
      formSeenAt: record.form?.at,
      threadSeenAt: record.threadSeenAt,
      marketplace: store,
      ...(record.details && sumsOf(record.details.value)),
    }),
  };
}
