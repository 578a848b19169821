import type { ReplyFlag } from '../reply/flags';

// Made by tests/training/fit-heard.ts on replies that neither the listener nor the quick reading had learned from.

/** From which odds on a flag holds, by what was heard and read together. */
export const heardThresholds: Partial<Record<ReplyFlag, number>> = {
  'blame-buyer': -1.75,
  'deflect-manufacturer': 1.25,
  sarcasm: -0.5,
  command: 0,
  threat: 0,
  defensive: 0.5,
  dismissive: -0.25,
  'no-acknowledgement': 0.5,
  'no-apology': -1,
  'no-remedy': -1.75,
  'unanswered-question': -1.5,
};

/** From which odds on a sentence that no rule of policy knew is found, and up to which one that a rule took for such is let go. */
export const heardPolicy = { adds: 1, drops: -1 };
