import { canonical } from '../seen';

/** The later of two tellings of the same, whole; of two of the same moment the one whose canonical text is greater. */
export function laterSeen<Told extends { seenAt: string }>(a: Told, b: Told): Told {
  if (a.seenAt !== b.seenAt) return a.seenAt > b.seenAt ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}

/** Whether two tellings say the same, whenever they said it. */
export const saysTheSame = <Told extends { seenAt: string }>(a: Told, b: Told): boolean =>
  canonical({ ...a, seenAt: '' }) === canonical({ ...b, seenAt: '' });
