import type { Ground } from '../../domain/concession';
import { policyGround } from '../../domain/policy-ground';
import { feedbackWindows } from '../../policies/feedback-windows';

/** What the two clocks of a feedback rest on: every published number, those that contradict each other as well. */
export const windowGrounds: readonly Ground[] = feedbackWindows.facts
  .filter(({ value }) => value.window !== 'leaving')
  .map(policyGround);
