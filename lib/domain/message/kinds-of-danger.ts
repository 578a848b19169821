import type { DangerKind, Triage } from './triage';

type Sign = Pick<Triage['danger'][number], 'kind' | 'maybe'>;

/** Each kind of danger once, in the order in which they are first named, with all that names it. It only may be where all of that only may be. */
export const kindsOfDanger = <Of extends Sign>(
  danger: readonly Of[],
): { kind: DangerKind; maybe: boolean; signs: Of[] }[] =>
  [...Map.groupBy(danger, ({ kind }) => kind)].map(([kind, signs]) => ({
    kind,
    maybe: signs.every(({ maybe }) => maybe),
    signs,
  }));
