import type { AgentLimits } from './agent-limit';
import { type Currency, exponentOf } from './money';
import { readTyped } from './read-money';

export const agentBoxes = ['concession', 'total'] as const;
export type AgentBox = (typeof agentBoxes)[number];
export type AgentLimit = NonNullable<AgentLimits[Currency]>;

/** What stands in the boxes for one currency, as it was typed. */
export type AgentDraft = Partial<Record<AgentBox, string>>;
export type AgentProblems = Partial<Record<AgentBox, 'amount' | 'above-total' | 'nothing'>>;

/** What the boxes hold for a limit that is already set. */
export function agentDraftOf(limit: AgentLimit | undefined, currency: Currency): AgentDraft {
  const exponent = exponentOf(currency);
  const draft: AgentDraft = {};
  for (const box of agentBoxes) {
    const units = limit?.[box];
    if (units !== undefined) draft[box] = (units / 10 ** exponent).toFixed(exponent);
  }
  return draft;
}

/** The limit that the boxes say, in minor units, or what is wrong with which of them. An empty box sets no limit of its kind. */
export function readAgentLimit(
  draft: AgentDraft,
  currency: Currency,
): { limit: AgentLimit } | { problems: AgentProblems } {
  const problems: AgentProblems = {};
  const limit: AgentLimit = {};
  for (const box of agentBoxes) {
    const text = draft[box] ?? '';
    if (text.trim() === '') continue;
    const amount = readTyped(text, currency);
    if (amount) limit[box] = amount.amount;
    else problems[box] = 'amount';
  }
  const { concession, total } = limit;
  if (concession !== undefined && total !== undefined && concession > total) problems.concession = 'above-total';
  if (agentBoxes.every((box) => (draft[box] ?? '').trim() === '')) problems.concession = 'nothing';
  return Object.keys(problems).length > 0 ? { problems } : { limit };
}
