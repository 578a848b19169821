import type { Voice, VoiceFlag } from '../voice/names';

/**
 * From which odds on the learned voice of an English sentence is enough, where no words settle it: where, in replies that it had not
 * learned from, nine of ten that it spoke of were what it said.
 */
const ENOUGH = {
  marketing: 2,
  'review-incentive': 2,
  'feedback-pressure': 3,
  'conditional-remedy': 1.5,
  'ask-only-if-happy': 2,
  'ask-to-cancel': 2,
  'personal-data-public': 0,
} satisfies Partial<Record<VoiceFlag, number>>;

/** Whether a sentence sounds so much like it that it is said without words that settle it. */
export const soundsLike = (flag: keyof typeof ENOUGH, voice: Voice | undefined): boolean =>
  voice !== undefined && voice[flag] > ENOUGH[flag];
