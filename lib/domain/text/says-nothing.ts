import { allNeutral } from './cues/neutral';
import { fold } from './fold';

/** Whether a comment is stars alone, a mark or a remark on nothing in particular ("OK", "nunca más"), whatever its language. */
export function saysNothing(text: string): boolean {
  const words = fold(text).match(/[\p{L}\p{N}']+/gu) ?? [];
  return allNeutral(words.map((word) => (/^\d+$/.test(word) ? '0' : word)));
}
