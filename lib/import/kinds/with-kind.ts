import type { RawRecord } from '../../domain/import/record-reader';
import type { Found } from '../../domain/import/report-reader';
import type { History } from '../../storage/database';
import type { Course } from '../course';
import type { ImportOrder } from '../import-order';
import type { createTally } from '../tally';
import { openFeedback } from './feedback';
import type { OpenKind } from './open-kind';
import { openOrders } from './orders';
import { openPayments } from './payments';
import { openReturns } from './returns';

/** Takes the rows of one file. */
export type Taking = {
  /** Returns when there is room for more. */
  take(records: readonly RawRecord[], course: Course): Promise<void>;
  /** Waits for what is on its way and stores the rest, unless it was cancelled. */
  end(course: Course): Promise<void>;
};

/** Rows that are stored in one transaction: few enough to be stopped between two, many enough to be quick. */
const CHUNKS: Readonly<Record<Found['kind'], number>> = {
  feedback: 1_000,
  orders: 5_000,
  returns: 2_000,
  payments: 2_000,
};

/** Chunks that are on their way to the database: while it ends one, the next one waits there, so that it is never idle. */
const MOST_WRITING = 2;

/** Takes a file of the kind that was found. */
export function withKind(
  db: History,
  found: Found,
  hints: ImportOrder & { latest: string },
  tally: ReturnType<typeof createTally>,
  most = CHUNKS[found.kind],
): Taking {
  const { marketplace } = hints;
  if (found.kind === 'orders') return take(db, openOrders(found.head, hints), most, tally);
  if (found.kind === 'returns') return take(db, openReturns(found.head, hints), most, tally);
  if (found.kind === 'payments') return take(db, openPayments(found.head, found.before, hints), most, tally);
  if (!marketplace) throw new TypeError('A feedback report names no store');
  return take(db, openFeedback(found.head, { ...hints, marketplace }), most, tally);
}

function take<Row>(db: History, kind: OpenKind<Row>, most: number, tally: ReturnType<typeof createTally>): Taking {
  let rows: Row[] = [];
  const writing: Promise<void>[] = [];
  /** Waits until no more than so many chunks are on their way. Where one failed, none of them is when that is said. */
  async function settle(most: number): Promise<void> {
    try {
      while (writing.length > most) await writing.shift();
    } catch (error) {
      await Promise.allSettled(writing);
      throw error;
    }
  }
  async function write(): Promise<void> {
    await settle(MOST_WRITING - 1);
    const chunk = rows;
    rows = [];
    const written = kind.record(db, chunk).then(tally.took);
    // It is waited for when there is no room for another; until then nobody listens.
    written.catch(() => {});
    writing.push(written);
  }
  return {
    async take(records, course) {
      for (const record of records) {
        const result = kind.read(record);
        if ('reason' in result) {
          tally.refuse(result, kind.gap(record.fields, result.reason));
          continue;
        }
        tally.spoke(kind.place(result.row));
        rows.push(result.row);
        if (rows.length < most) continue;
        if (course.cancelled) return;
        await write();
      }
    },
    async end({ cancelled }) {
      if (rows.length > 0 && !cancelled) await write();
      await settle(0);
    },
  };
}
