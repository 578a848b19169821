import type { MarketplaceCode } from './marketplace';
import type { Fact, Policy } from './policy';

/**
 * The facts in force in a marketplace on a day (`YYYY-MM-DD`). Usually none or one; two when sources contradict each
 * other and nobody has settled it. Never falls back to another marketplace.
 */
export function factsFor<Value>(policy: Policy<Value>, marketplace: MarketplaceCode, on: string): Fact<Value>[] {
  return policy.facts.filter(
    (fact) => fact.marketplace === marketplace && fact.from <= on && (fact.until === undefined || on <= fact.until),
  );
}
