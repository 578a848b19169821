import type { DangerKind, Triage } from '../triage';

/** Words of danger in their order; of words of one kind that overlap those that begin first, and of these the longest. */
export function apartByKind(found: Readonly<Triage['danger']>): Triage['danger'] {
  const apart: Triage['danger'] = [];
  const until = new Map<DangerKind, number>();
  for (const { kind, start, end } of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < (until.get(kind) ?? 0)) continue;
    apart.push({ kind, start, end });
    until.set(kind, end);
  }
  return apart;
}
