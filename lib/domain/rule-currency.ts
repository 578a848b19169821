import type { ConcessionRule } from './concession-rule';
import type { Currency } from './money';

/** A person's own rule, if it speaks of that currency and no other: one of another store's money says nothing here. */
export function inCurrency(currency: Currency, rule: ConcessionRule | undefined): ConcessionRule | undefined {
  const used = [...JSON.stringify(rule ?? {}).matchAll(/"currency":"(\w+)"/g)].map(([, code]) => code);
  return used.every((code) => code === currency) ? rule : undefined;
}
