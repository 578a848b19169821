// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MarketplaceCode } from '../../lib/domain/marketplace';
import type { Cell } from '../../lib/domain/month/cell';
import { type FigureId, rowsOf } from '../../lib/domain/month/figures';
import { monthsUpTo } from '../../lib/domain/month/months';
import { monthViews } from '../../lib/domain/month/view';
import type { Course } from '../../lib/import/course';
import type { ImportOrder } from '../../lib/import/import-order';
import { importReport } from '../../lib/import/import-report';
import { recordCoverage } from '../../lib/storage/coverage-store';
import { History } from '../../lib/storage/database';
import { recordFeedbackRows } from '../../lib/storage/feedback-store';
import { recordObservations } from '../../lib/storage/history-store';
import { behindFigure } from '../../lib/storage/month-behind';
import { keptMonths } from '../../lib/storage/month-queries';
import { recordPayments } from '../../lib/storage/payment-store';
import { recordReturns } from '../../lib/storage/return-store';
import { recordSales } from '../../lib/storage/sale-store';
import { feedbackFile, ordersFile, paymentsFile, returnsFile } from './month-reports';
import {
  feedbackOf,
  paymentsOf,
  returnsOf,
  type SampleOrder,
  saleOf,
  sampleOrders,
  submissionsOf,
} from './month-sample';

const COUNT = 700;
const orders = sampleOrders(COUNT, 20_261_122);
const months = monthsUpTo('2026-10', 4);
const stores = ['US', 'DE'] as const;

let db: History;
const AT = '2026-11-01T12:00:00.000Z';
const COURSE: Course = { progress: () => {}, cancelled: false };
const COVERED = { from: '2026-08-01', to: '2026-10-31' };

// Reports come in any order: feedback and claims before the orders that they are about, half of these twice.
async function written(): Promise<void> {
  for (const store of stores) {
    const own = orders.filter((order) => order.store === store);
    const rows = own.flatMap(feedbackOf);
    await recordFeedbackRows(db, {
      rows,
      at: AT,
      marketplace: store,
      source: 'report',
      covers: { first: true, last: true },
    });
    await recordReturns(db, own.flatMap(returnsOf));
  }
  await recordSales(db, orders.map(saleOf));
  await recordSales(db, orders.slice(0, COUNT / 2).map(saleOf));
  await recordPayments(db, orders.flatMap(paymentsOf));
  for (const kind of ['orders', 'returns', 'payments', 'feedback'] as const)
    await recordCoverage(
      db,
      kind,
      stores.map((marketplace) => ({ marketplace, ...COVERED })),
      AT,
    );
}

async function imported(): Promise<void> {
  const take = async (text: string, order: Partial<ImportOrder> = {}): Promise<void> => {
    const whole: ImportOrder = { encoding: 'utf-8', at: AT, toldAt: AT, span: COVERED, ...order };
    const { taken, known, refused } = await importReport(db, new Blob([text]), whole, COURSE);
    expect([taken + known > 0, refused]).toEqual([true, 0]);
  };
  for (const store of stores) {
    const own = orders.filter((order) => order.store === store);
    await take(feedbackFile(own, store), { marketplace: store, order: store === 'US' ? 'month-first' : 'day-first' });
    await take(returnsFile(own), { marketplace: store });
    await take(paymentsFile(own, store));
  }
  await take(ordersFile(orders));
  await take(ordersFile(orders.slice(0, COUNT / 2)));
}

const shown = async (store?: MarketplaceCode) =>
  rowsOf(monthViews(await keptMonths(db, months.at(-1) ?? '', months[0] ?? ''), months, { store, off: [] }));

async function cellOf(
  figure: FigureId,
  month: string,
  store: MarketplaceCode | undefined,
  currency?: string,
): Promise<Cell | undefined> {
  const row = (await shown(store)).find((each) => each.figure === figure && (!currency || each.currency === currency));
  return row?.cells[months.indexOf(month)];
}

const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0);

/** Each figure by arithmetic of its own over the orders that were written. */
function expected(month: string, own: readonly SampleOrder[]): Partial<Record<FigureId, number>> {
  const within = (day: string | undefined): boolean => day?.startsWith(month) === true;
  const bought = own.filter(({ day }) => within(day));
  const counted = bought.filter(({ cancelled }) => !cancelled);
  const refunds = own.filter(({ refund }) => within(refund?.day));
  const full = refunds.filter(({ refund, price }) => refund?.amount === price);
  const left = own.flatMap(({ stars }) => (stars && within(stars.day) ? stars.rating : []));
  const negative = left.filter((rating) => rating < 3).length;
  const claims = own.filter(({ back }) => back?.claim && within(back.day));
  const defects = bought.filter(
    ({ stars, back, chargeback }) => (stars && stars.rating < 3) || back?.claim || chargeback,
  );
  const ppm = (part: number, whole: number): number => Math.round((part * 1_000_000) / whole);
  return {
    orders: counted.length,
    units: sum(counted.map(({ quantity }) => quantity)),
    refunds: refunds.length,
    'refunded-orders': full.length,
    'refund-rate': ppm(full.length, counted.length),
    returns: own.filter(({ back }) => within(back?.day)).length,
    'feedback-positive': left.filter((rating) => rating > 3).length,
    'feedback-neutral': left.filter((rating) => rating === 3).length,
    'feedback-negative': negative,
    'negative-rate': ppm(negative, left.length),
    claims: claims.length,
    chargebacks: own.filter(({ chargeback }) => within(chargeback)).length,
    'defect-rate': ppm(defects.length, counted.length),
    concessions: own.filter(({ concession }) => within(concession?.day)).length,
  };
}

describe.each([
  { way: 'taken in from report files', fill: imported },
  { way: 'written by the stores', fill: written },
])('records $way', ({ fill }) => {
  beforeAll(async () => {
    db = new History(`test-${crypto.randomUUID()}`);
    await fill();
    await recordObservations(db, orders.flatMap(submissionsOf));
  });
  afterAll(() => db.delete());

  describe.each([undefined, ...stores])('figures of %s', (store) => {
    const own = orders.filter((order) => !store || order.store === store);

    it.each(['2026-08', '2026-09', '2026-10'])('of %s are those of an independent computation', async (month) => {
      const rows = await shown(store);
      const found = Object.fromEntries(
        rows.map(({ figure, cells }) => {
          const cell = cells[months.indexOf(month)];
          return [figure, cell?.state === 'value' ? cell.value : cell?.state];
        }),
      );
      expect(found).toMatchObject(expected(month, own));
    });
    it.each(['USD', 'EUR'])('keep %s apart', async (currency) => {
      const of = own.filter((order) => order.currency === currency);
      const month = '2026-09';
      const within = (day: string | undefined): boolean => day?.startsWith(month) === true;
      const sales = sum(of.flatMap(({ day, cancelled, price }) => (within(day) && !cancelled ? price : [])));
      const back = sum(of.flatMap(({ refund }) => (refund && within(refund.day) ? refund.amount : [])));
      const given = sum(
        of.flatMap(({ concession }) => (concession && within(concession.day) ? concession.amount : [])),
      );
      const amounts = await Promise.all(
        (['sales', 'refunded-amount', 'goodwill'] as const).map((figure) => cellOf(figure, month, store, currency)),
      );
      const value = (cell: Cell | undefined): number => (cell?.state === 'value' ? cell.value : 0);
      expect(amounts.map(value)).toEqual([sales, back, given]);
    });
    it('say of a month of which nothing was imported that it was not seen', async () => {
      for (const { cells } of await shown(store)) expect(cells[months.indexOf('2026-07')]?.state).toBe('not-seen');
    });
    it.each<FigureId>([
      'orders',
      'refunds',
      'refunded-orders',
      'returns',
      'feedback-negative',
      'claims',
      'chargebacks',
      'concessions',
      'defect-rate',
    ])('open the orders behind %s', async (figure) => {
      const month = '2026-09';
      const { rows, more } = await behindFigure(db, { figure, month, stores: store ? [store] : stores, all: !store });
      const cell = await cellOf(figure, month, store);
      const count = cell?.state === 'value' ? (cell.part ?? cell.value) : 0;
      expect(count).toBeGreaterThan(0);
      expect(more ? 'more' : rows.length).toBe(count > 200 ? 'more' : count);
      for (const { day = '' } of rows) expect(day.slice(0, 7)).toBe(month);
    });
  });
});
