import type { MarketplaceCode } from '../marketplace';
import { joined, type Span } from '../month/cover';
import { latest } from '../seen';
import { type Coverage, type ReportKind, reportKinds } from './coverage';

/** What is in of one kind and store: the spans of days that reports speak of, and the latest moment that one counts as seen at. */
export type Covered = { kind: ReportKind; marketplace: MarketplaceCode; spans: readonly Span[]; at: string };

/** What is in already, kind by kind and store by store; spans that touch are one. */
export function coveredSpans(coverage: readonly Coverage[]): Covered[] {
  const found = new Map<string, Coverage[]>();
  for (const each of coverage) {
    const key = `${reportKinds.indexOf(each.kind)} ${each.marketplace}`;
    found.set(key, [...(found.get(key) ?? []), each]);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...rest]]) => {
      if (!first) return [];
      const all = [first, ...rest];
      const at = all.map((each) => each.at).reduce(latest);
      return { kind: first.kind, marketplace: first.marketplace, spans: joined(all), at };
    });
}
