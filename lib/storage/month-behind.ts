import type { OrderId } from '../domain/ids';
import { given } from '../domain/ledger';
import { type ThreadRecord, threadRecord } from '../domain/message/thread';
import { add } from '../domain/money';
import { type Behind, type BehindList, MOST_BEHIND } from '../domain/month/behind';
import type { FigureId } from '../domain/month/figures';
import { asksFor, type StoresAsked } from '../domain/month/stores-asked';
import { type Wait, waitsOf } from '../domain/month/waits';
import { z } from '../domain/zod';
import { refundedOrders } from './behind-refunded';
import { defects, feedback, payments, returns, type Source, sales } from './behind-reports';
import type { History } from './database';
import { dayWhere } from './month-of';

/** Which figure is asked about: of which month, and of which stores. */
export type BehindAsked = StoresAsked & { figure: FigureId; month: string };

/** What is listed, each under its key once; amounts of the same key and currency are added up. */
type Rows = Map<string, Behind>;

function put(rows: Rows, row: Behind): void {
  const known = rows.get(row.key);
  const same = known?.money && row.money && known.money.currency === row.money.currency;
  rows.set(
    row.key,
    same && known.money && row.money ? { ...known, money: add(known.money, row.money) } : (known ?? row),
  );
}

/** Collects what is listed up to the most, and stops there. */
async function through<T>(
  collection: { until(stop: () => boolean): { each(see: (record: T) => void): PromiseLike<void> } },
  rowsOf: (record: T) => readonly Behind[],
  rows: Rows,
): Promise<Behind[]> {
  const see = (record: T): void => {
    for (const row of rowsOf(record)) put(rows, row);
  };
  await collection.until(() => rows.size > MOST_BEHIND).each(see);
  return [...rows.values()];
}

async function inReports<T>(db: History, { of, row }: Source<T>, { stores, month }: BehindAsked): Promise<Behind[]> {
  const rows: Rows = new Map();
  for (const store of stores) await through(of(db, store, month), row, rows);
  return [...rows.values()];
}

async function inFeedback(
  db: History,
  asked: BehindAsked,
  passes: (stars: number) => boolean,
  gone = false,
): Promise<Behind[]> {
  const { of, row } = feedback(passes, gone);
  const fits = asksFor(asked);
  return through(
    of(db, asked.month),
    (record) => row(record).filter(({ marketplace }) => fits(marketplace)),
    new Map(),
  );
}

async function inLedger(db: History, asked: BehindAsked, refunds: boolean): Promise<Behind[]> {
  const fits = asksFor(asked);
  return through(
    db.ledger.where('month').equals(asked.month),
    (entry) =>
      fits(entry.marketplace) && (entry.part === 'refund') === refunds && given([entry]).length > 0
        ? [
            {
              key: entry.id,
              orderId: entry.orderId as OrderId,
              marketplace: entry.marketplace,
              day: dayWhere(entry.at, entry.marketplace),
              money: entry.money,
            },
          ]
        : [],
    new Map(),
  );
}

async function inThreads(db: History, asked: BehindAsked, listed: (wait: Wait) => boolean): Promise<Behind[]> {
  const fits = asksFor(asked);
  const waits = (record: ThreadRecord): Behind[] => {
    const marketplace = record.marketplace?.value;
    if (!fits(marketplace) || !z.safeParse(threadRecord, record).success) return [];
    return waitsOf(record).flatMap((wait) => {
      const day = dayWhere(wait.at, marketplace);
      if (!day.startsWith(asked.month) || !listed(wait)) return [];
      const minutes = wait.state === 'answered' ? wait.minutes : undefined;
      return [
        {
          key: `${record.id} ${wait.at}`,
          orderId: record.orderId,
          caseId: record.caseIds[0],
          marketplace,
          day,
          minutes,
        },
      ];
    });
  };
  return through(db.threads.where('months').equals(asked.month), waits, new Map());
}

const DAY = 24 * 60;

/** What stands behind each figure. Behind a share are those that lower or raise it: the late answers, the refunded orders, the defects. */
const behind: Readonly<Record<FigureId, (db: History, asked: BehindAsked) => Promise<Behind[]>>> = {
  orders: (db, asked) => inReports(db, sales, asked),
  units: (db, asked) => inReports(db, sales, asked),
  sales: (db, asked) => inReports(db, sales, asked),
  refunds: (db, asked) => inReports(db, payments('refund'), asked),
  'refunded-orders': (db, { stores, month }) => refundedOrders(db, stores, month),
  'refunded-amount': (db, asked) => inReports(db, payments('refund'), asked),
  'refund-rate': (db, { stores, month }) => refundedOrders(db, stores, month),
  returns: (db, asked) => inReports(db, returns(false), asked),
  'feedback-positive': (db, asked) => inFeedback(db, asked, (stars) => stars > 3),
  'feedback-neutral': (db, asked) => inFeedback(db, asked, (stars) => stars === 3),
  'feedback-negative': (db, asked) => inFeedback(db, asked, (stars) => stars < 3),
  'negative-rate': (db, asked) => inFeedback(db, asked, (stars) => stars < 3),
  'feedback-removed': (db, asked) => inFeedback(db, asked, () => true, true),
  claims: (db, asked) => inReports(db, returns(true), asked),
  'claim-amount': (db, asked) => inReports(db, returns(true), asked),
  chargebacks: (db, asked) => inReports(db, payments('chargeback'), asked),
  'defect-rate': (db, asked) => inReports(db, defects, asked),
  'reply-share': (db, asked) => inThreads(db, asked, (wait) => wait.state === 'answered' && wait.minutes > DAY),
  'reply-mean': (db, asked) => inThreads(db, asked, ({ state }) => state === 'answered'),
  'replies-waiting': (db, asked) => inThreads(db, asked, ({ state }) => state === 'waiting'),
  concessions: (db, asked) => inLedger(db, asked, false),
  goodwill: (db, asked) => inLedger(db, asked, false),
  'given-refund': (db, asked) => inLedger(db, asked, true),
};

/** The orders behind a figure of a month, the first of them; looked up by an index, and no further than what is listed. */
export async function behindFigure(db: History, asked: BehindAsked): Promise<BehindList> {
  const found = await behind[asked.figure](db, asked);
  const more = found.length > MOST_BEHIND;
  return { rows: found.slice(0, MOST_BEHIND), more, ...(!more && { total: found.length }) };
}
