import type { ConcessionRule } from './concession-rule';
import { type Currency, compare, exponentOf, type Money } from './money';
import { readTyped } from './read-money';
import { ratioNumber, readRatio } from './typed-number';

/** Kinds of rules that a person can set. */
export const ownKinds = ['amounts', 'two-limits'] as const;
export type OwnKind = (typeof ownKinds)[number];

/** The boxes of each kind, in the order in which they stand. */
export const ownBoxes = {
  amounts: ['total', 'returnShipping', 'other'],
  'two-limits': ['share', 'shippingTimes', 'fixedReturnShipping', 'fixedOther'],
} as const;
export type OwnBox = (typeof ownBoxes)[OwnKind][number];

/** What stands in the boxes, as it was typed. Boxes of the other kind are kept: changing the kind back loses nothing. */
export type OwnDraft = { kind: OwnKind; typed: Partial<Record<OwnBox, string>> };

/** Why what a box holds cannot be taken; `nothing` is about all of them. */
export type OwnProblem = 'amount' | 'share' | 'factor' | 'empty' | 'above-total' | 'nothing';
export type OwnProblems = Partial<Record<OwnBox, OwnProblem>>;

const isEmpty = (text = ''): boolean => text.trim() === '';

/** The text of an amount as it can be typed again, in plain digits. */
export const typedAmount = ({ amount, currency }: Money): string =>
  (amount / 10 ** exponentOf(currency)).toFixed(exponentOf(currency));

/** What the boxes hold for a rule that is already set. A rule of a kind that has no boxes begins empty. */
export function draftOf(rule: ConcessionRule | undefined): OwnDraft {
  if (rule?.kind === 'two-limits') {
    const { share, shippingTimes, fixedReturnShipping, fixedOther } = rule;
    return {
      kind: 'two-limits',
      typed: {
        share: String(ratioNumber(share, 100)),
        shippingTimes: String(ratioNumber(shippingTimes, 1)),
        fixedReturnShipping: typedAmount(fixedReturnShipping),
        fixedOther: typedAmount(fixedOther),
      },
    };
  }
  const typed: OwnDraft['typed'] = {};
  if (rule?.kind === 'amounts') for (const box of ownBoxes.amounts) if (rule[box]) typed[box] = typedAmount(rule[box]);
  return { kind: 'amounts', typed };
}

type Result = { rule: ConcessionRule } | { problems: OwnProblems };

/** Fixed amounts: an empty box sets nothing, and one at least must hold something. No part may be above the total. */
function amountsOf({ typed }: OwnDraft, currency: Currency): Result {
  const problems: OwnProblems = {};
  const found: Partial<Record<(typeof ownBoxes.amounts)[number], Money>> = {};
  for (const box of ownBoxes.amounts) {
    const text = typed[box] ?? '';
    if (isEmpty(text)) continue;
    const amount = readTyped(text, currency);
    if (amount) found[box] = amount;
    else problems[box] = 'amount';
  }
  for (const part of ['returnShipping', 'other'] as const)
    if (found.total && found[part] && compare(found[part], found.total) > 0) problems[part] = 'above-total';
  if (ownBoxes.amounts.every((box) => isEmpty(typed[box]))) problems.total = 'nothing';
  return Object.keys(problems).length > 0 ? { problems } : { rule: { kind: 'amounts', ...found } };
}

/** The two limits: every box must hold something, since an empty one would be a guess. */
function twoLimitsOf({ typed }: OwnDraft, currency: Currency): Result {
  const problems: OwnProblems = {};
  const taken = <Value>(box: OwnBox, read: (text: string) => Value | undefined, problem: OwnProblem) => {
    const text = typed[box] ?? '';
    const value = isEmpty(text) ? undefined : read(text);
    if (value === undefined) problems[box] = isEmpty(text) ? 'empty' : problem;
    return value;
  };
  const share = taken('share', (text) => readRatio(text, 100), 'share');
  const shippingTimes = taken('shippingTimes', (text) => readRatio(text, 1), 'factor');
  const fixedReturnShipping = taken('fixedReturnShipping', (text) => readTyped(text, currency), 'amount');
  const fixedOther = taken('fixedOther', (text) => readTyped(text, currency), 'amount');
  if (!share || !shippingTimes || !fixedReturnShipping || !fixedOther) return { problems };
  return { rule: { kind: 'two-limits', share, shippingTimes, fixedReturnShipping, fixedOther } };
}

/** The rule that the boxes say, or what is wrong with which of them. Amounts are in the store's currency. */
export function readOwnRule(draft: OwnDraft, currency: Currency): Result {
  return draft.kind === 'amounts' ? amountsOf(draft, currency) : twoLimitsOf(draft, currency);
}
