import type { TextLanguage } from '../text/text';
import { type ActWords, actNames } from './acts/act';
import { en } from './acts/en';
import type { Sentence } from './reply';

/** Languages in which it can be told what a sentence does; in any other nothing is said to be missing. */
const words: Partial<Readonly<Record<TextLanguage, ActWords>>> = { en };

/** Whether it can be told what a sentence in this language does. */
export const actsCovered = (language: TextLanguage): boolean => words[language] !== undefined;

const NONE: ReadonlySet<string> = new Set();

/** What a sentence does for the buyer (apologises, names a remedy, gives a date …), so that what is missing can be told. */
export function actsOf({ text, language }: Pick<Sentence, 'text' | 'language'>): ReadonlySet<string> {
  const patterns = words[language];
  if (!patterns) return NONE;
  const acts = new Set<string>();
  for (const name of actNames) if (patterns[name]?.test(text)) acts.add(name);
  return acts;
}
