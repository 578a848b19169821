import fc from 'fast-check';
import type { OrderId } from '../../lib/domain/ids';
import { paymentTypes } from '../../lib/domain/report/payment';
import { recordPayments } from '../../lib/storage/payment-store';
import { recordReturns } from '../../lib/storage/return-store';
import { settleReports } from '../../lib/storage/settle-reports';
import { orderIdOf } from '../domain/feedback/sample-feedback';
import { type Write, writes } from './month-writes';

const orderId = fc.integer({ min: 1, max: 4 }).map((number) => orderIdOf(number) as OrderId);
const day = fc.constantFrom('2026-10-30', '2026-10-31', '2026-11-01', '2026-11-02');
const store = fc.constantFrom('US' as const, 'DE' as const);

const returns = fc
  .record({
    orderId,
    day,
    nth: fc.nat(1),
    claim: fc.boolean(),
    amount: fc.nat(3),
    seen: fc.integer({ min: 1, max: 3 }),
  })
  .map(
    (said): Write => ({
      what: `return ${JSON.stringify(said)}`,
      run: (db) =>
        recordReturns(db, [
          {
            id: `${said.orderId}/KETTLE/${said.nth}`,
            orderId: said.orderId,
            day: said.day,
            claim: said.claim,
            orderAmount: { amount: said.amount * 100, currency: 'USD' },
            seenAt: `2026-11-0${said.seen}T00:00:00.000Z`,
          },
        ]),
    }),
  );

const payments = fc
  .record({
    orderId,
    day,
    marketplace: store,
    type: fc.constantFrom(...paymentTypes),
    sales: fc.integer({ min: 1, max: 3 }),
    nth: fc.nat(2),
  })
  .map(
    (said): Write => ({
      what: `payment ${JSON.stringify(said)}`,
      run: (db) =>
        recordPayments(db, [
          {
            // Everything that tells it from others is in it, as in the hash of a report's row.
            id: Object.values(said).join(),
            at: `${said.day}T12:00:00.000Z`,
            day: said.day,
            marketplace: said.marketplace,
            type: said.type,
            word: said.type,
            orderId: said.orderId,
            sku: 'KETTLE',
            currency: 'USD',
            sales: (said.type === 'refund' ? -100 : 100) * said.sales,
            shipping: 0,
            total: 100 * said.sales,
          },
        ]),
    }),
  );

/**
 * Any sequence of writes of what a backup holds, taken in to the end as an import does it. Without those that say of an order what no
 * record says: there is nothing in them to back up.
 */
export const keptWrites: fc.Arbitrary<Write[]> = fc
  .tuple(writes, fc.array(fc.oneof(returns, payments), { maxLength: 6 }), fc.boolean())
  .map(([all, reports, first]) => {
    const kept = all.filter(({ what }) => !what.startsWith('defect'));
    const settle: Write = { what: 'settle', run: settleReports };
    return [...(first ? [...reports, ...kept] : [...kept, ...reports]), settle];
  });
