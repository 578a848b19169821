import { VOICE_PLACES, voicePlacesOf } from './features';
import { type Voice, type VoiceName, voiceNames } from './names';
import { gaps, LETTERS, levels, MIDDLE, offsets, steps } from './weights';

const SIZE = voiceNames.length;
const LAST = LETTERS.length - 1;

/** Weights of all names beside each other, place by place: as many steps as the letters say. */
let table: Int8Array | undefined;
function weights(): Int8Array {
  if (table) return table;
  table = new Int8Array(VOICE_PLACES * SIZE);
  const value = new Map(Array.from(LETTERS, (letter, at) => [letter, at]));
  let [place, level] = [-1, 0];
  for (const letter of gaps) {
    const gap = value.get(letter) ?? 0;
    place += gap;
    if (gap === LAST) continue;
    place++;
    const name = Math.floor(place / VOICE_PLACES);
    table[(place % VOICE_PLACES) * SIZE + name] = (value.get(levels.charAt(level++)) ?? MIDDLE) - MIDDLE;
  }
  return table;
}

const sums = new Int32Array(SIZE);
let last: { text: string; voice: Voice } | undefined;

/**
 * How one English sentence sounds and what it does, each as log odds that are about as likely as they say. Several rules ask of the
 * same sentence one after the other, so the last answer is kept.
 */
export function voiceOf(text: string): Voice {
  if (last?.text === text) return last.voice;
  const known = weights();
  sums.fill(0);
  for (const place of voicePlacesOf(text)) {
    const from = place * SIZE;
    for (let name = 0; name < SIZE; name++) sums[name] = (sums[name] ?? 0) + (known[from + name] ?? 0);
  }
  const voice = {} as Record<VoiceName, number>;
  for (let name = 0; name < SIZE; name++) {
    const key = voiceNames[name];
    if (key) voice[key] = (offsets[name] ?? 0) + (sums[name] ?? 0) * (steps[name] ?? 0);
  }
  last = { text, voice };
  return voice;
}
