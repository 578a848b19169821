import type { ReplyFlag } from '../reply/flags';

// Made by tests/training/fit-heard.ts on replies that neither the listener nor the quick reading had learned from.

/** From which odds on a flag holds, by what was heard and read together. */
export const heardThresholds: Partial<Record<ReplyFlag, number>> = {
  'blame-buyer': -0.75,
  'deflect-manufacturer': 0.5,
  sarcasm: 0.5,
  command: 0.75,
  threat: -1.5,
  defensive: 1.75,
  dismissive: -0.5,
  'no-acknowledgement': 0.5,
  'no-apology': -1.5,
  'no-remedy': -1.5,
  'unanswered-question': -0.5,
};

/** From which odds on a sentence that no rule of policy knew is found, and up to which one that a rule took for such is let go. */
export const heardPolicy = { adds: 1.5, drops: -0.5 };
