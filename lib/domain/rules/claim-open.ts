import type { RefundSituation } from '../refund-situation';
import type { Example, Rule } from '../rule';
import { NOW, situation } from './examples';
import { FROM_NOTES, grounds } from './sources';

/** An A-to-z claim on the order is noted as open: a refund could meet the one that Amazon grants. */
const rule: Rule<RefundSituation> = {
  id: 'claim-open',
  severity: 'warning',
  text: 'ruleClaimOpen',
  grounds: [FROM_NOTES, grounds.afterClaim],
  evaluate: ({ view: { claimOpenSince } }) => (claimOpenSince ? [{ fill: [{ at: claimOpenSince }] }] : []),
};
export default rule;

export const examples: readonly Example<RefundSituation>[] = [
  { because: 'a claim was noted', given: situation({ view: { claimOpenSince: NOW } }), finds: 1 },
  { because: 'none was noted', given: situation(), finds: 0 },
];
