import type { Day, Instant } from '../ids';
import type { MarketplaceCode } from '../marketplace';
import type { Coverage, ReportKind } from '../report/coverage';
import type { MonthView } from './view';

/** What the figures rest on: one kind of report, how far it reaches, as of when, and the months of which it says nothing, newest first. */
export type SourceSeen = {
  report: ReportKind;
  to?: Day | undefined;
  at?: Instant | undefined;
  missing: readonly string[];
};

/** Reports that figures of months come from. */
const kinds = ['orders', 'payments', 'returns', 'feedback'] as const satisfies readonly ReportKind[];

const newest = (texts: readonly string[]): string | undefined => [...texts].sort().at(-1);

/** How far each kind of report reaches for the stores that are looked at. */
export function sourcesOf(
  coverage: readonly Coverage[],
  views: readonly MonthView[],
  { store, off }: { store?: MarketplaceCode | undefined; off: readonly MarketplaceCode[] },
): SourceSeen[] {
  return kinds.map((report) => {
    const spans = coverage.filter(
      ({ kind, marketplace }) =>
        kind === report && (store ? marketplace === store : !off.some((each) => each === marketplace)),
    );
    return {
      report,
      to: newest(spans.map(({ to }) => to)),
      at: newest(spans.map(({ at }) => at)),
      missing: views.filter(({ cover }) => cover[report].state === 'none').map(({ month }) => month),
    };
  });
}
