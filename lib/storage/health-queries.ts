import Dexie from 'dexie';
import { type HealthLine, linesOf, onlyAccount } from '../domain/health/health-line';
import { isBusinessMetric } from '../domain/health/health-state';
import type { MarketplaceCode } from '../domain/marketplace';
import { type HealthMetric, healthMetric } from '../domain/report/performance';
import { z } from '../domain/zod';
import type { History } from './database';

/** Records looked at for the latest of one metric: a few accounts and windows over some weeks, whatever is kept behind them. */
const RECENT = 120;

const FULFILMENTS = ['', 'seller', 'amazon'] as const;

/** A damaged record must not stop the others. */
const valid = (records: readonly unknown[]): HealthMetric[] =>
  records.flatMap((record) => z.safeParse(healthMetric, record).data ?? []);

/** Keys of records begin with store, metric and fulfilment, and go on with the day: they sort by it. */
const keysOf = (db: History, prefix: string) => db.health.where('id').startsWith(prefix);

/**
 * What is last known of each metric of account health: by store, account, whose orders and how many days, with what was known a week or more
 * before. Metrics of business reports are not among them. Costs what the metrics cost, however long they have been recorded.
 * @param store of one store alone.
 */
export async function latestHealth(db: History, store?: MarketplaceCode | undefined): Promise<HealthLine[]> {
  return db.transaction('r', db.health, async () => {
    const index = '[marketplace+metric]';
    const pairs = store
      ? db.health.where(index).between([store, Dexie.minKey], [store, Dexie.maxKey])
      : db.health.orderBy(index);
    const keys = (await pairs.uniqueKeys()) as unknown as [MarketplaceCode, string][];
    const health = keys.filter(([, metric]) => !isBusinessMetric(metric));
    const recent = await Promise.all(
      health.flatMap(([marketplace, metric]) =>
        FULFILMENTS.map(async (fulfilment) =>
          valid(await keysOf(db, `${marketplace}/${metric}/${fulfilment}/`).reverse().limit(RECENT).toArray()),
        ),
      ),
    );
    const accounts = new Map(
      [...Map.groupBy(recent.flat(), ({ marketplace }) => marketplace)].map(([code, records]) => [
        code,
        onlyAccount(records),
      ]),
    );
    return recent.flatMap((records) => linesOf(records, records[0] && accounts.get(records[0].marketplace)));
  });
}
