import type { MarketplaceCode } from '../domain/marketplace';
import { type Coverage, coverage, type ReportKind } from '../domain/report/coverage';
import { z } from '../domain/zod';
import type { History } from './database';

/**
 * Remembers which days of which stores a report spoke of. The same span of the same kind and store is one record, with the later moment.
 */
export async function recordCoverage(
  db: History,
  kind: ReportKind,
  spans: readonly { marketplace: MarketplaceCode; from: string; to: string }[],
  at: string,
): Promise<void> {
  const fresh = spans.map(
    ({ marketplace, from, to }): Coverage => ({
      id: `${kind}/${marketplace}/${from}/${to}`,
      kind,
      marketplace,
      from,
      to,
      at,
    }),
  );
  await db.transaction('rw', db.coverage, async () => {
    const stored = await db.coverage.bulkGet(fresh.map(({ id }) => id));
    await db.coverage.bulkPut(fresh.filter((span, index) => span.at > (stored[index]?.at ?? '')));
  });
}

/** What was taken in, valid records only. */
export async function readCoverage(db: History): Promise<Coverage[]> {
  return (await db.coverage.toArray()).filter((span) => z.safeParse(coverage, span).success);
}
