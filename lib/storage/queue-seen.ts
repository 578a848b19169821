import type { MarketplaceCode } from '../domain/marketplace';
import { marketplaceCode } from '../domain/marketplace-schema';
import type { QueueSeen, SourceSeen } from '../domain/queue/queue-seen';
import { latest } from '../domain/seen';
import { z } from '../domain/zod';
import type { History } from './database';

const seenOf = (at: string | undefined, driftAt?: string | undefined): SourceSeen => ({
  ...(at && { at }),
  ...(driftAt && driftAt > (at ?? '') && { driftAt }),
});

/**
 * When each source of the queue was seen last. Of pages their own last reading counts; records alone, as they come from a copy of the
 * history, where a page was never read here.
 */
export async function queueSeen(db: History): Promise<QueueSeen> {
  const [pages, order, thread, report, note] = await Promise.all([
    db.pageReads.bulkGet(['order-details', 'refund-form', 'inbox', 'feedback-manager']),
    db.orders.orderBy('lastSeenAt').last(),
    db.threads.orderBy('lastSeenAt').last(),
    db.coverage.where('kind').equals('feedback').toArray(),
    db.notes.orderBy('changedAt').last(),
  ]);
  const [details, form, inbox, list] = pages;
  const reportAt = report.map(({ at }) => at).reduce<string | undefined>(latest, undefined);
  return {
    orders: seenOf(latest(latest(details?.readAt, form?.readAt), order?.lastSeenAt), details?.driftAt),
    messages: seenOf(inbox?.readAt ?? thread?.lastSeenAt, inbox?.driftAt),
    feedback: seenOf(latest(list?.readAt, reportAt), list?.driftAt),
    claims: seenOf(note?.changedAt),
  };
}

/** How many accounts are offered at most. */
const MOST_ACCOUNTS = 50;

/** Whose lists of feedback were seen: host and account, as their pages tell it. */
export const accountsSeen = (db: History): Promise<string[]> => db.feedbackSummaries.limit(MOST_ACCOUNTS).primaryKeys();

/** Stores of which something was seen last: in them pages can be opened. */
export async function storesSeen(db: History): Promise<MarketplaceCode[]> {
  const [order, thread, feedback] = await Promise.all([
    db.orders.orderBy('lastSeenAt').last(),
    db.threads.orderBy('lastSeenAt').last(),
    db.feedback.orderBy('lastSeenAt').last(),
  ]);
  const codes = [order?.details?.value.marketplace, thread?.marketplace?.value, feedback?.marketplace?.value];
  return codes.flatMap((code) => z.safeParse(marketplaceCode, code).data ?? []);
}
