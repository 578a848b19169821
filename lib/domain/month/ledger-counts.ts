import { given, type LedgerEntry } from '../ledger';
import type { Contribution } from './counts';

/** What was given back or on top, by part: `goodwill` is both kinds of concession together. */
const names = {
  refund: 'given-refund',
  'return-shipping': 'goodwill-return-shipping',
  other: 'goodwill-other',
} as const;

/**
 * What an entry of the ledger counts in its month, in minor units of its currency: `given-refund:USD`, or for a concession
 * `goodwill:USD`, its part (`goodwill-return-shipping:USD`, `goodwill-other:USD`), its reason (`goodwill-reason-defective:USD`,
 * `goodwill-reason-none:USD`) and one of `concessions`. What was withdrawn or never went through counts nothing.
 */
export function ledgerCounts(entry: LedgerEntry): Contribution[] {
  if (given([entry]).length === 0) return [];
  const { marketplace, month, part, money, reason } = entry;
  const of = (name: string, by: number): Contribution => ({ marketplace, month, name, by });
  const amount = (name: string): Contribution => of(`${name}:${money.currency}`, money.amount);
  if (part === 'refund') return [amount(names.refund)];
  return [amount('goodwill'), amount(names[part]), amount(`goodwill-reason-${reason ?? 'none'}`), of('concessions', 1)];
}
