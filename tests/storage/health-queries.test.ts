import { beforeEach, describe, expect, it } from 'vitest';
import { healthRecords } from '../../lib/domain/health/health-records';
import { type HealthMetric, healthId } from '../../lib/domain/report/performance';
import { History } from '../../lib/storage/database';
import { latestHealth } from '../../lib/storage/health-queries';
import { keptMonths } from '../../lib/storage/month-queries';
import { recordHealth } from '../../lib/storage/performance-store';

const db = new History('health-queries');
beforeEach(() => db.health.clear());

const seen = (day: string, metrics: Parameters<typeof healthRecords>[0]['metrics'], account = 'Example Widgets Ltd') =>
  recordHealth(db, healthRecords({ marketplace: 'US', account, metrics }, `${day}T10:00:00.000Z`, day));

const defects = (count: number) => ({
  metric: 'order-defect-rate',
  fulfillment: 'seller' as const,
  days: 60,
  rate: Math.round((count * 1_000_000) / 300),
  count,
  of: 300,
});

const reported = (parts: Partial<HealthMetric> & { to: string; seenAt: string }): HealthMetric => ({
  id: healthId('US', 'order-defect-rate', 'seller', parts.to),
  marketplace: 'US',
  metric: 'order-defect-rate',
  fulfillment: 'seller',
  rate: 3_333,
  count: 1,
  of: 300,
  source: 'report',
  ...parts,
});

const said = async () =>
  (await latestHealth(db)).map(({ latest, before }) => [latest.metric, latest.count, before?.count, latest.source]);

describe('what is last known', () => {
  it('is one line a metric, with what was known a week before', async () => {
    await seen('2026-11-01', [defects(1)]);
    await seen('2026-11-12', [defects(2)]);
    await seen('2026-11-20', [defects(3)]);
    await seen('2026-11-21', [defects(4)]);
    expect(await said()).toEqual([['order-defect-rate', 4, 2, 'page']]);
  });
  it('keeps windows, ways of fulfilment and accounts apart', async () => {
    const late = (days: number, count: number) => ({
      metric: 'late-shipment-rate',
      days,
      count,
      of: 100,
      rate: count * 10_000,
    });
    await seen('2026-11-20', [late(10, 1), late(30, 2), defects(3), { ...defects(0), fulfillment: 'amazon' }]);
    await seen('2026-11-20', [late(10, 5)], 'Other Sample LLC');
    const lines = await latestHealth(db);
    expect(
      lines.map(({ latest: { account, days, fulfillment, count } }) => [account, days, fulfillment, count]),
    ).toEqual(
      expect.arrayContaining([
        ['Example Widgets Ltd', 10, undefined, 1],
        ['Example Widgets Ltd', 30, undefined, 2],
        ['Other Sample LLC', 10, undefined, 5],
        ['Example Widgets Ltd', 60, 'seller', 3],
        ['Example Widgets Ltd', 60, 'amazon', 0],
      ]),
    );
    expect(lines).toHaveLength(5);
  });
  it('is the report where that is newer, and the page where an old report was taken in late', async () => {
    const report = reported({ from: '2026-09-13', to: '2026-11-11', seenAt: '2026-11-25T08:00:00.000Z' });
    await seen('2026-11-20', [defects(3)]);
    await recordHealth(db, [report]);
    expect(await said()).toEqual([['order-defect-rate', 1, undefined, 'report']]);
    await db.health.clear();
    await seen('2026-11-20', [defects(3)]);
    await recordHealth(db, [
      {
        ...report,
        from: '2026-05-04',
        to: '2026-07-02',
        id: healthId('US', 'order-defect-rate', 'seller', '2026-07-02'),
      },
    ]);
    expect(await said()).toEqual([['order-defect-rate', 3, 1, 'page']]);
  });
  it('takes a report for nobody’s where there are several accounts', async () => {
    await seen('2026-11-20', [defects(3)]);
    await seen('2026-11-20', [defects(5)], 'Other Sample LLC');
    await recordHealth(db, [reported({ from: '2026-09-13', to: '2026-11-11', seenAt: '2026-11-25T08:00:00.000Z' })]);
    expect((await said()).map(([, count]) => count).sort()).toEqual([1, 3, 5]);
  });
  it('is not of business reports, and of one store where that is asked', async () => {
    await seen('2026-11-20', [
      defects(3),
      { metric: 'units-refunded', days: 1, from: '2026-11-19', to: '2026-11-19', count: 1 },
    ]);
    expect(await said()).toHaveLength(1);
    expect(await latestHealth(db, 'UK')).toEqual([]);
    expect(await latestHealth(db, 'US')).toHaveLength(1);
  });
  it('says that there was no data, in place of what was known before', async () => {
    await seen('2026-11-01', [defects(1)]);
    await seen('2026-11-20', [{ metric: 'order-defect-rate', fulfillment: 'seller', days: 60 }]);
    const [line] = await latestHealth(db);
    expect([line?.latest.rate, line?.latest.count, line?.before?.count]).toEqual([undefined, undefined, 1]);
  });
  it('says it of every window where the page names none, until there is data again', async () => {
    await seen('2026-11-01', [defects(1)]);
    await seen('2026-11-20', [{ metric: 'order-defect-rate', fulfillment: 'seller' }]);
    expect(await said()).toEqual([['order-defect-rate', undefined, undefined, 'page']]);
    await seen('2026-11-21', [defects(2)]);
    expect(await said()).toEqual([['order-defect-rate', 2, 1, 'page']]);
  });
  it('passes over a damaged record', async () => {
    await seen('2026-11-20', [defects(3)]);
    await db.health.put({ ...reported({ to: '2026-11-30', seenAt: 'never' }) });
    expect(await said()).toEqual([['order-defect-rate', 3, undefined, 'page']]);
  });
});

/** What a query came to, and how many records of account health it read. */
async function reads<T>(query: () => Promise<T>): Promise<{ answer: T; read: number }> {
  let read = 0;
  const reading = (record: HealthMetric) => {
    read += 1;
    return record;
  };
  db.health.hook('reading', reading);
  const answer = await query();
  db.health.hook('reading').unsubscribe(reading);
  return { answer, read };
}

it('costs no more with years behind it', async () => {
  const days = Array.from({ length: 800 }, (_, at) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10));
  await recordHealth(
    db,
    days.flatMap((day) => healthRecords({ marketplace: 'US', metrics: [defects(1)] }, `${day}T10:00:00.000Z`, day)),
  );
  expect((await reads(() => latestHealth(db))).read).toBeLessThanOrEqual(120);
});

it('gives months the order defect rate of every store, and reads nothing else for it', async () => {
  const late = { metric: 'late-shipment-rate', days: 30, count: 1, of: 300 };
  await seen('2026-11-01', [defects(1), late]);
  await seen('2026-11-12', [defects(2), late]);
  await recordHealth(
    db,
    healthRecords({ marketplace: 'DE', metrics: [late, defects(3)] }, '2026-11-12T10:00:00.000Z', '2026-11-12'),
  );
  const { answer, read } = await reads(() => keptMonths(db, '2026-10', '2026-11'));
  expect(answer.health.map(({ marketplace, metric, count }) => [marketplace, metric, count])).toEqual([
    ['DE', 'order-defect-rate', 3],
    ['US', 'order-defect-rate', 1],
    ['US', 'order-defect-rate', 2],
  ]);
  expect(read).toBe(3);
});
