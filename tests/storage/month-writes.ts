import fc from 'fast-check';
import type { OrderId } from '../../lib/domain/ids';
import type { MarketplaceCode } from '../../lib/domain/marketplace';
import { observation } from '../../lib/domain/order';
import { reasons } from '../../lib/domain/reason';
import type { SaleRecord } from '../../lib/domain/report/sale';
import { z } from '../../lib/domain/zod';
import type { History } from '../../lib/storage/database';
import { noteDefects } from '../../lib/storage/defect-store';
import { recordFeedbackRows } from '../../lib/storage/feedback-store';
import { recordObservations } from '../../lib/storage/history-store';
import { recordNote } from '../../lib/storage/note-store';
import { recordSales } from '../../lib/storage/sale-store';
import { recordThreads, settleStored } from '../../lib/storage/thread-store';
import { orderIdOf, sampleRow } from '../domain/feedback/sample-feedback';
import { moment, type SampleMessage, seenThread } from '../domain/message/sample-thread';
import { observed } from '../domain/orders';
import { sampleNote } from '../domain/sample-note';

/** One write of something that counts; `what` tells it in a run that fails. */
export type Write = { what: string; run(db: History): Promise<unknown> };
const write = (what: string, said: unknown, run: Write['run']): Write => ({
  what: `${what} ${JSON.stringify(said)}`,
  run,
});

const two = (number: number): string => String(number).padStart(2, '0');
const orderId = fc.integer({ min: 1, max: 4 }).map((number) => orderIdOf(number) as OrderId);
const store = fc.constantFrom<MarketplaceCode>('US', 'DE');
/** Around the end of a month, so that it matters whose calendar counts. */
const day = fc.constantFrom('2026-10-30', '2026-10-31', '2026-11-01', '2026-11-02');
const at = fc
  .tuple(fc.constantFrom('10-31', '11-01'), fc.nat(23))
  .map(([on, hour]) => `2026-${on}T${two(hour)}:00:00.000Z`);
const seenAt = fc.tuple(fc.integer({ min: 10, max: 12 }), fc.nat(23)).map(([on, hour]) => `${on} ${two(hour)}:30`);

const feedback = fc
  .record({
    rows: fc.array(
      fc.record({
        orderId,
        rating: fc.integer({ min: 1, max: 5 }),
        left: day,
        struck: fc.boolean(),
        sure: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
    seen: seenAt,
    marketplace: fc.option(store, { nil: undefined }),
  })
  .map((said) =>
    write('feedback', said, (db) => {
      const seen = moment(said.seen);
      const rows = said.rows.map(({ orderId: order, rating, left, struck, sure }) => ({
        ...sampleRow(1, {
          rating,
          left: sure ? { day: left } : { either: ['2026-01-10', '2026-10-01'] },
          ...(struck && { struck: true as const }),
        }),
        orderId: order,
      }));
      const sorted = rows.sort((a, b) => (JSON.stringify(a.left) < JSON.stringify(b.left) ? 1 : -1));
      return recordFeedbackRows(db, {
        rows: sorted,
        at: seen,
        scope: 'one',
        marketplace: said.marketplace,
        marks: true,
        source: 'page',
        covers: { first: true, last: true },
        moments: { loaded: seen, rows: sorted.map(() => seen), summary: seen },
      });
    }),
  );

const message = fc.record({
  from: fc.constantFrom<NonNullable<SampleMessage['from']>>('buyer', 'seller', 'amazon'),
  hour: fc.nat(60),
  lasts: fc.constantFrom(0, 0, 0, 3_600_000, undefined),
  blocked: fc.boolean(),
});
const messages = fc
  .record({ orderId, at: seenAt, store, messages: fc.array(message, { minLength: 1, maxLength: 6 }) })
  .map((said) =>
    write('messages', said, async (db) => {
      const start = Date.parse('2026-10-30T20:00:00.000Z');
      const time = (offset: number): string => new Date(start + offset).toISOString();
      const list = said.messages
        .toSorted((a, b) => a.hour - b.hour)
        .map(({ from, hour, lasts, blocked }) => ({
          from,
          text: `${from} ${hour}`,
          ...(blocked && from === 'seller' && { blocked }),
          ...(lasts !== undefined && { sent: { from: time(hour * 3_600_000), to: time(hour * 3_600_000 + lasts) } }),
        }));
      const seen = await seenThread(said.at, list, { orderId: said.orderId, marketplace: said.store });
      return recordThreads(db, [seen], '9999');
    }),
  );
const settled = fc
  .record({
    orderId,
    at: seenAt,
    kind: fc.constantFrom('no-response-needed' as const, 'answered' as const, 'open' as const),
  })
  .map((said) =>
    write('settled', said, (db) =>
      settleStored(db, `order:${said.orderId}`, { kind: said.kind, at: moment(said.at), seenAt: moment(said.at) }),
    ),
  );

const pick = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;
const amounts = [0, 500, 1_250];

/** Of an order and an instant there is one press of the button, whichever machine remembers it. */
function submissionOf(order: OrderId, at: string) {
  const number = Number(order.at(-1)) * 48 + Number(at.slice(8, 10)) * 24 + Number(at.slice(11, 13));
  return {
    currency: pick(['USD', 'EUR'] as const, number),
    store: pick([undefined, 'US', 'DE'] as const, number),
    submission: {
      at,
      reason: pick([undefined, ...reasons], number),
      refund: pick(amounts, number),
      returnShipping: pick(amounts, Math.floor(number / 3)),
      other: pick(amounts, Math.floor(number / 9)),
    },
  };
}
const refunds = fc
  .record({ orderId, at })
  .map((said) => ({ orderId: said.orderId, ...submissionOf(said.orderId, said.at) }))
  .map((said) =>
    write('refund', said, (db) => {
      const { reason, refund, returnShipping, other } = said.submission;
      const money = (value: number) => ({ amount: value, currency: said.currency });
      const submitted = {
        at: said.submission.at,
        currency: said.currency,
        full: false,
        lines: [
          { key: '10000000000001', refund: money(refund), returnShipping: money(returnShipping), other: money(other) },
        ],
        ...(said.store && { marketplace: said.store }),
        ...(reason && { reason }),
      };
      const kind = 'refund-submitted';
      return recordObservations(db, [
        z.parse(observation, { kind, orderId: said.orderId, at: said.submission.at, submission: submitted }),
      ]);
    }),
  );
/** The order's page, seen later: what was pressed shows there, or does not. */
const pages = fc
  .record({ orderId, at: seenAt, pending: fc.option(fc.constantFrom(0, 500, 2_000), { nil: undefined }) })
  .map((said) =>
    write('page', said, (db) =>
      recordObservations(db, [
        observed(said.orderId, moment(said.at), said.pending === undefined ? {} : { pending: said.pending }),
      ]),
    ),
  );
const withdrawn = fc
  .record({ orderId, of: at })
  .map((said) =>
    write('withdrawn', said, (db) =>
      recordObservations(db, [z.parse(observation, { kind: 'refund-withdrawn', at: said.of, ...said })]),
    ),
  );

const note = fc
  .record({
    orderId,
    removed: fc.boolean(),
    changed: seenAt,
    kind: fc.constantFrom('claim-opened' as const, 'note' as const),
  })
  .map((said) =>
    write('note', said, (db) => {
      const id = `5f0c0a52-6c7e-4d0b-9a37-00000000000${said.orderId.at(-1)}`;
      return recordNote(db, sampleNote({ ...said, id, changedAt: moment(said.changed) }));
    }),
  );
const claims = fc
  .record({ orderId, kind: fc.constantFrom('claim' as const, 'chargeback' as const), counts: fc.boolean() })
  .map((said) =>
    write('defect', said, (db) => db.transaction('rw', db.defects, db.sales, db.months, () => noteDefects(db, [said]))),
  );
/** Amazon never moves an order to another store. */
const sold = fc
  .record({ orderId, day })
  .map((said) => ({ ...said, marketplace: Number(said.orderId.at(-1)) % 2 === 0 ? ('US' as const) : ('DE' as const) }));
const sales = fc.array(sold, { minLength: 1, maxLength: 5 }).map((said) =>
  write('sales', said, (db) =>
    recordSales(
      db,
      [...new Map(said.map((sale) => [sale.orderId, sale])).values()].map(
        (sale): SaleRecord => ({
          ...sale,
          updatedAt: `${sale.day}T12:00:00.000Z`,
          status: 'shipped',
          currency: 'USD',
          lines: [{ sku: 'SKU-1', quantity: 2, price: 1_000 }],
        }),
      ),
    ),
  ),
);

/** Any sequence of writes of everything that a month counts here. */
export const writes: fc.Arbitrary<Write[]> = fc.array(
  fc.oneof(feedback, messages, settled, refunds, pages, withdrawn, note, claims, sales),
  { maxLength: 14 },
);
