import type { DueKind } from './due-kinds';
import type { OwnFacts } from './facts';
import type { Evidence, Prompt } from './prompt';
import { promptRules } from './rules';

const shareOf = ({ cases, of }: Evidence): number => cases / of;
const strongestFirst = (a: Evidence, b: Evidence): number => shareOf(b) - shareOf(a) || b.cases - a.cases;

/** Every prompt that own records call for, the one with the largest share of its kind first. */
export function promptsFrom(facts: OwnFacts): Prompt[] {
  return promptRules
    .flatMap(({ id, fits, evidence }): Prompt[] => {
      const found = evidence(facts).sort(strongestFirst);
      return found.length > 0 ? [{ id, fits: [...fits], evidence: found }] : [];
    })
    .sort(({ evidence: [a] }, { evidence: [b] }) => (a && b ? strongestFirst(a, b) : 0));
}

/** The one prompt that fits what is due, if one does. */
export const promptFor = (prompts: readonly Prompt[], due: readonly DueKind[]): Prompt | undefined =>
  prompts.find(({ fits }) => fits.some((kind) => due.includes(kind)));
