import type { ReplyFlag } from '../reply/flags';

// Made by tests/training/fit-heard.ts on replies that neither the listener nor the quick reading had learned from.

/** From which odds on a flag holds, by what was heard and read together. */
export const heardThresholds: Partial<Record<ReplyFlag, number>> = {
  'blame-buyer': 0.25,
  'deflect-manufacturer': 1,
  sarcasm: -0.75,
  command: 0.25,
  threat: -1,
  defensive: 2.5,
  dismissive: -1,
  'no-acknowledgement': -0.25,
  'no-apology': -1,
  'no-remedy': 0,
  'unanswered-question': -0.25,
};

/** From which odds on a sentence that no rule of policy knew is found, and up to which one that a rule took for such is let go. */
export const heardPolicy = { adds: 2, drops: -0.5 };
