import type { Policy } from '../domain/policy';
import { claimWindows } from './claim-windows';
import { concessionLimits } from './concession-limits';
import { feedbackWindows } from './feedback-windows';
import { memoLengths } from './memo-lengths';
import { messageRules } from './message-rules';
import { performanceTargets } from './performance-targets';
import { refundWindows } from './refund-windows';

/** Every policy there is, for the table that shows them all. */
export const policies: readonly Policy<unknown>[] = [
  concessionLimits,
  memoLengths,
  refundWindows,
  feedbackWindows,
  messageRules,
  claimWindows,
  performanceTargets,
];
