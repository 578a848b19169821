import type { ReplyFlag } from '../reply/flags';

// Made by tests/training/fit-heard.ts on replies that neither the listener nor the quick reading had learned from.

/** From which odds on a flag holds, by what was heard and read together. */
export const heardThresholds: Partial<Record<ReplyFlag, number>> = {
  'blame-buyer': -0.25,
  'deflect-manufacturer': -0.5,
  sarcasm: -0.5,
  command: -2.25,
  threat: 0.25,
  defensive: 0.75,
  dismissive: -4,
  'no-acknowledgement': -0.75,
  'no-apology': -2,
  'no-remedy': -1.75,
  'unanswered-question': -2,
};

/** From which odds on a sentence that no rule of policy knew is found, and up to which one that a rule took for such is let go. */
export const heardPolicy = { adds: 0.5, drops: 0 };
