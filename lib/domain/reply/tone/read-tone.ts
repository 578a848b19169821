import type { Span } from '../../text/text';
import type { Sentence } from '../reply';
import type { Voice } from '../voice/names';
import { voiceOf } from '../voice/voice';
import { blame } from './blame-cues';
import { command } from './command-cues';
import { type WeighedTone, weighedTones } from './context';
import { defensive } from './defensive-cues';
import { deflect } from './deflect-cues';
import { dismissive } from './dismissive-cues';
import { sarcasm } from './sarcasm-cues';
import { says } from './says';
import { threat } from './threat-cues';

/** How one sentence sounds: the words that settle a tone by themselves, and, in English, what all of it is like. */
export type ReadTone = { cues: Readonly<Partial<Record<WeighedTone, readonly Span[]>>>; voice: Voice | undefined };

const finders: Record<WeighedTone, ReturnType<typeof says>> = {
  'blame-buyer': says(blame),
  'deflect-manufacturer': says(deflect),
  sarcasm: says(sarcasm),
  command: says(command),
  threat: says(threat),
  defensive: says(defensive),
  dismissive: says(dismissive),
};

/** Reads one sentence for its tone; nothing is found in a language that is not checked. */
export function readTone({ text, language }: Sentence): ReadTone {
  const cues: Partial<Record<WeighedTone, readonly Span[]>> = {};
  for (const tone of weighedTones) {
    const found = finders[tone]({ text, language });
    if (found.length > 0) cues[tone] = found;
  }
  return { cues, voice: language === 'en' ? voiceOf(text) : undefined };
}
