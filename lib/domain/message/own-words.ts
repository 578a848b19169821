import type { Triage } from './triage';

/** Whether a message has to be answered in a person's own words, so that none are offered; what only may be dangerous is read first, no more. */
export const wantsOwnWords = ({ danger }: Pick<Triage, 'danger'>): boolean => danger.some(({ maybe }) => !maybe);
