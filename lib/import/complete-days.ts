import { plusDays } from '../domain/calendar';
import type { Gap } from '../domain/import/gap';
import type { MarketplaceCode } from '../domain/marketplace';
import { joined, type Span } from '../domain/month/cover';

/** Of which days of which stores everything was taken, and of which that was asked for it was not: rows of theirs were refused. */
export type CompleteDays = {
  complete: { marketplace: MarketplaceCode; from: string; to: string }[];
  incomplete: Span[];
};

/** Collects what refused rows leave unknown, and takes it from days that would be complete. */
export function createGaps() {
  /** Days by store, and those of every store; `all` where it cannot be told which. */
  const missed = new Map<MarketplaceCode | 'every', Set<string> | 'all'>();
  return {
    add(gap: Gap | undefined): void {
      if (!gap) return;
      const store = gap.marketplace ?? 'every';
      const known = missed.get(store) ?? new Set();
      if (known === 'all') return;
      if (gap.days) for (const day of gap.days) known.add(day);
      missed.set(store, gap.days ? known : 'all');
    },
    /** Whether a day could not be told, so that nothing of a store counts as complete. */
    get untold(): boolean {
      return [...missed.values()].includes('all');
    },
    /** What is left of spans once the days of refused rows are taken out. */
    without(spans: Iterable<readonly [MarketplaceCode, Span]>): CompleteDays {
      const found: CompleteDays = { complete: [], incomplete: [] };
      const lost: Span[] = [];
      for (const [marketplace, { from, to }] of spans) {
        const [every, own] = [missed.get('every') ?? [], missed.get(marketplace) ?? []];
        if (every === 'all' || own === 'all') {
          lost.push({ from, to });
          continue;
        }
        const out = [...new Set([...every, ...own])].filter((day) => day >= from && day <= to).sort();
        lost.push(...out.map((day) => ({ from: day, to: day })));
        let begin = from;
        for (const day of [...out, plusDays(to, 1)]) {
          if (begin < day) found.complete.push({ marketplace, from: begin, to: plusDays(day, -1) });
          begin = plusDays(day, 1);
        }
      }
      found.incomplete = joined(lost);
      return found;
    },
  };
}
