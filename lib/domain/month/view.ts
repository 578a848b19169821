import type { MarketplaceCode } from '../marketplace';
import type { Coverage } from '../report/coverage';
import { type ReportKind, reportKinds } from '../report/coverage';
import type { CountName, MonthCounts } from './counts';
import { type Cover, coverOf, coverOfAll } from './cover';

/** All that is known of one month: what was counted, of one store or of several together, and what reports cover of it. */
export type MonthView = {
  month: string;
  counts: Readonly<Record<CountName, number>>;
  cover: Readonly<Record<ReportKind, Cover>>;
};

type Kept = { months: readonly MonthCounts[]; coverage: readonly Coverage[] };

/** The stores of which anything was counted or imported. What is of no known store is of none of them. */
function storesIn({ months, coverage }: Kept): MarketplaceCode[] {
  const counted = months.flatMap(({ marketplace }) => (marketplace === '-' ? [] : marketplace));
  return [...new Set([...counted, ...coverage.map(({ marketplace }) => marketplace)])].sort();
}

/**
 * The months as they are shown. Without a store all are added up, with what is of no known store; amounts stay apart by their
 * currency, which is part of the name.
 * @param off stores that the person switched off: they count nowhere.
 */
export function monthViews(
  kept: Kept,
  months: readonly string[],
  { store, off }: { store?: MarketplaceCode | undefined; off: readonly MarketplaceCode[] },
): MonthView[] {
  const counts = new Map(months.map((month) => [month, {} as Record<CountName, number>]));
  for (const { marketplace, month, counts: found } of kept.months) {
    const sums = counts.get(month);
    if (!sums || (store && marketplace !== store) || off.some((each) => each === marketplace)) continue;
    for (const [name, by] of Object.entries(found)) sums[name] = (sums[name] ?? 0) + by;
  }
  const stores = storesIn(kept).filter((each) => (store ? each === store : !off.includes(each)));
  return months.map((month) => ({
    month,
    counts: counts.get(month) ?? {},
    cover: Object.fromEntries(
      reportKinds.map((kind) => {
        const spans = (of: MarketplaceCode) =>
          kept.coverage.filter((each) => each.kind === kind && each.marketplace === of);
        return [kind, coverOfAll(stores.map((each) => coverOf(spans(each), month)))];
      }),
    ) as Record<ReportKind, Cover>,
  }));
}
