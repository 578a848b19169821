import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Erasure } from '../domain/backup/erasure';
import type { Floor } from '../domain/backup/retention';
import type { FeedbackRecord } from '../domain/feedback/feedback-record';
import type { FeedbackSummary } from '../domain/feedback/feedback-row';
import type { LedgerEntry } from '../domain/ledger';
import type { ThreadRecord } from '../domain/message/thread';
import type { MonthCounts } from '../domain/month/counts';
import type { Defect } from '../domain/month/defect';
import type { Note } from '../domain/note';
import type { OrderRecord } from '../domain/order';
import type { Mark } from '../domain/queue/mark';
import type { Coverage } from '../domain/report/coverage';
import type { PaymentRecord } from '../domain/report/payment';
import type { HealthMetric } from '../domain/report/performance';
import type { ProductRecord } from '../domain/report/product';
import type { ReturnRecord } from '../domain/report/return';
import type { SaleRecord } from '../domain/report/sale';
import type { Seen } from '../domain/seen';
import type { Snippet } from '../domain/snippet/snippet';
import { historyName, OWN_HISTORY } from './sample-name';
import type { BlockDays, DocRow, Queued, SearchBlock, WordRow } from './search-rows';
import { watchForSearch } from './search-watch';

/** How the pages of one adapter were last understood. */
export type PageRead = {
  adapter: string;
  readAt?: string | undefined;
  driftAt?: string | undefined;
  missing?: readonly string[] | undefined;
  /** By which way each field was found last: `taught`, or the number of the built-in way, the strongest being 0. */
  ways?: Readonly<Record<string, string>> | undefined;
};

/** The summary above a list of feedback as it was seen last; `scope` is whose list it is. */
export type FeedbackSummarySeen = Seen<FeedbackSummary> & { scope: string };

/** A stored record that does not fit its schema: set aside, never thrown away. */
export type DamagedRecord = { id?: number; table: string; key: string; record: unknown };

/**
 * The history: one database in the extension's own origin. Each version lists only the tables it changes; an upgrade
 * that throws leaves the older database as it was.
 */
export class History extends Dexie {
  orders!: EntityTable<OrderRecord, 'orderId'>;
  pageReads!: EntityTable<PageRead, 'adapter'>;
  ledger!: EntityTable<LedgerEntry, 'id'>;
  notes!: EntityTable<Note, 'id'>;
  feedback!: EntityTable<FeedbackRecord, 'orderId'>;
  feedbackSummaries!: EntityTable<FeedbackSummarySeen, 'scope'>;
  threads!: EntityTable<ThreadRecord, 'id'>;
  snippets!: EntityTable<Snippet, 'id'>;
  sales!: EntityTable<SaleRecord, 'orderId'>;
  products!: EntityTable<ProductRecord, 'sku'>;
  returns!: EntityTable<ReturnRecord, 'id'>;
  payments!: EntityTable<PaymentRecord, 'id'>;
  health!: EntityTable<HealthMetric, 'id'>;
  coverage!: EntityTable<Coverage, 'id'>;
  months!: EntityTable<MonthCounts, 'id'>;
  defects!: EntityTable<Defect, 'orderId'>;
  marks!: EntityTable<Mark, 'id'>;
  erasures!: EntityTable<Erasure, 'id'>;
  floors!: EntityTable<Floor, 'kind'>;
  damaged!: Table<DamagedRecord, number>;
  searchDocs!: EntityTable<DocRow, 'no'>;
  searchWords!: EntityTable<WordRow, 'key'>;
  searchBlocks!: EntityTable<SearchBlock, 'block'>;
  searchDays!: EntityTable<BlockDays, 'block'>;
  searchQueue!: Table<Queued, number>;

  constructor(name = OWN_HISTORY) {
    super(name);
    this.use(watchForSearch);
    // Where it is deleted it stays so: Dexie's own answer, which false leaves out, opens it again for the next query, and so would
    // bring back the sample, empty, from a page that has not yet turned away from it.
    this.on('versionchange', ({ newVersion }) => {
      if (newVersion !== null) return true;
      this.close();
      return false;
    });
    this.version(1).stores({
      orders: 'orderId, lastSeenAt, pendingRefund.firstAt',
      pageReads: 'adapter',
      damaged: '++id, table',
    });
    // Refunds that were pressed here, the ledger of what was given, and the person's own notes.
    this.version(2)
      .stores({
        orders: 'orderId, lastSeenAt, refundMovedAt',
        ledger: 'id, orderId, month, asin',
        notes: 'id, orderId, changedAt',
      })
      .upgrade((transaction) =>
        transaction
          .table('orders')
          .toCollection()
          .modify((record: OrderRecord & { pendingRefund?: { firstAt: string; lastAt: string } }) => {
            const pending = record.pendingRefund;
            if (!pending) return;
            delete record.pendingRefund;
            const seen = [...new Set([pending.firstAt, pending.lastAt])].filter((at) => typeof at === 'string').sort();
            const last = seen.at(-1);
            if (!last) return;
            record.pendingSeenAt = seen;
            record.refundMovedAt = last;
          }),
      );
    // Feedback, by the day it was left: what can still be removed, what a list should show, a month of it.
    this.version(3).stores({
      feedback: 'orderId, lastSeenAt, day, lowSince, [scope.value+day]',
      feedbackSummaries: 'scope',
    });
    // Conversations by when an answer is due, and the person's own ready texts.
    this.version(4).stores({
      threads: 'id, orderId, *caseIds, dueAt, attentionAt, wordsSince, lastSeenAt',
      snippets: 'id, changedAt',
    });
    // What Amazon's own reports say, and what is counted of each month.
    this.version(5)
      .stores({
        sales: 'orderId, [marketplace+day], *sold',
        products: 'sku, asin',
        returns: 'id, orderId, day, [marketplace+day], claimDay',
        payments: 'id, orderId, [marketplace+day], unpriced',
        health: 'id, [marketplace+metric], seenAt',
        coverage: 'id, kind',
        months: 'id, month',
        defects: 'orderId, [marketplace+day]',
        threads: 'id, orderId, *caseIds, dueAt, attentionAt, wordsSince, lastSeenAt, *months',
      })
      .upgrade(async (transaction) => {
        // In scripts of their own: every page opens the database, and hardly one is the first to do so after an update.
        const [{ countWhatIsKept }, { readWhatIsKept }] = await Dexie.waitFor(
          Promise.all([import('./month-upgrade'), import('./search-upgrade')]),
        );
        await countWhatIsKept(transaction);
        await readWhatIsKept(transaction);
      });
    // What was made of rows of the queue, whose claims are looked up by the kind of a note and by the day of a return that has one.
    this.version(5).stores({ notes: 'id, orderId, changedAt, [kind+at]', marks: 'id, until' });
    // The words of what is kept, by which it is found again.
    this.version(5).stores({
      orders: 'orderId, lastSeenAt, refundMovedAt, *sold',
      searchDocs: 'no, &id',
      searchWords: 'key',
      searchBlocks: 'block, part',
      searchDays: 'block',
      searchQueue: '++id',
    });
    // What was erased and what was deleted by its age, so that no file brings it back.
    this.version(5).stores({ erasures: 'id', floors: 'kind' });
  }
}

/** The database that this script works with: that of this installation, but in a page that shows the sample. */
export const history = new History(historyName());
