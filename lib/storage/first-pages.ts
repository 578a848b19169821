import type { History } from './database';

/** Kinds of pages by their adapters that say how the account does. */
const HEALTH = /health|performance/;

/**
 * Which of the four pages that everything else rests on were seen: an order, feedback, messages, and how the account does, by a page
 * or by one of Amazon's reports. By what is remembered, whoever opened them and when.
 */
export async function firstPages(db: History): Promise<Record<'order' | 'feedback' | 'messages' | 'account', boolean>> {
  const [orders, feedback, threads, reports, health, reads] = await Promise.all([
    db.orders.limit(1).count(),
    db.feedback.limit(1).count(),
    db.threads.limit(1).count(),
    db.coverage.limit(1).count(),
    db.health.limit(1).count(),
    db.pageReads.toArray(),
  ]);
  const read = (wanted: (adapter: string) => boolean): boolean =>
    reads.some(({ adapter, readAt }) => readAt !== undefined && wanted(adapter));
  return {
    order: orders > 0,
    feedback: feedback > 0 || read((adapter) => adapter === 'feedback-manager'),
    messages: threads > 0 || read((adapter) => adapter === 'inbox'),
    account: reports + health > 0 || read((adapter) => HEALTH.test(adapter)),
  };
}
