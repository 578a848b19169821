import type { RefundSituation } from './refund-situation';
import type { Rule } from './rule';
import aboveOrderTotal from './rules/above-order-total';
import agentLimit from './rules/agent-limit';
import claimOpen from './rules/claim-open';
import concessionAboveLimit from './rules/concession-above-limit';
import fulfilledByAmazon from './rules/fulfilled-by-amazon';
import otherOrder from './rules/other-order';
import reasonAdvice from './rules/reason-advice';
import refundAbovePaid from './rules/refund-above-paid';
import refundNotShown from './rules/refund-not-shown';
import refundPending from './rules/refund-pending';
import refundRate from './rules/refund-rate';
import refundTwice from './rules/refund-twice';
import refundUnreadable from './rules/refund-unreadable';
import refundedBefore from './rules/refunded-before';

/** The rules of a refund, in the order in which a person would want to hear them: the wrong order first. */
export const refundRules: readonly Rule<RefundSituation>[] = [
  otherOrder,
  refundTwice,
  refundNotShown,
  fulfilledByAmazon,
  claimOpen,
  refundPending,
  refundUnreadable,
  refundAbovePaid,
  concessionAboveLimit,
  refundedBefore,
  agentLimit,
  aboveOrderTotal,
  reasonAdvice,
  refundRate,
];
