import type { MarketplaceCode } from '../marketplace';
import { marketplaceCode } from '../marketplace-schema';
import { z } from '../zod';

/**
 * What is counted of a store's month. Amounts are minor units; their names end in the currency (`sales:USD`).
 * What each means, from which source and in which month it falls, stands where it is counted (`lib/domain/month/*-counts.ts`).
 */
export type CountName = string;

/** What one record adds to a month: the counts of a month are the sum over all records, and nothing else. */
export type Contribution = { marketplace: MarketplaceCode | undefined; month: string; name: CountName; by: number };

/** The counts of one store's month as they are kept; a name that is absent is zero. `marketplace` is `-` where no store is known. */
export const monthCounts = z.object({
  id: z.string(),
  marketplace: z.union([marketplaceCode, z.literal('-')]),
  month: z.string().check(z.regex(/^\d{4}-\d\d$/)),
  counts: z.record(z.string(), z.int()),
});
export type MonthCounts = z.infer<typeof monthCounts>;

const monthId = (marketplace: MarketplaceCode | undefined, month: string): string => `${marketplace ?? '-'}/${month}`;

/** Collects what was counted before and what is counted after a write, and says what changes by it. */
export function createDelta(): {
  before(contributions: readonly Contribution[]): void;
  after(contributions: readonly Contribution[]): void;
  /** By month's ID; only months of which something changes. */
  changes(): Map<string, { marketplace: MarketplaceCode | undefined; month: string; counts: Map<CountName, number> }>;
} {
  const months = new Map<
    string,
    { marketplace: MarketplaceCode | undefined; month: string; counts: Map<CountName, number> }
  >();
  const add = (contributions: readonly Contribution[], sign: 1 | -1): void => {
    for (const { marketplace, month, name, by } of contributions) {
      const id = monthId(marketplace, month);
      const entry = months.get(id) ?? { marketplace, month, counts: new Map<CountName, number>() };
      months.set(id, entry);
      entry.counts.set(name, (entry.counts.get(name) ?? 0) + sign * by);
    }
  };
  return {
    before: (contributions) => add(contributions, -1),
    after: (contributions) => add(contributions, 1),
    changes() {
      for (const [id, { counts }] of months) {
        for (const [name, by] of counts) if (by === 0) counts.delete(name);
        if (counts.size === 0) months.delete(id);
      }
      return months;
    },
  };
}
