import type { Span, TextLanguage } from '../text';
import { type CueKind, type Cues, cueKinds } from './cue';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';

/** A cue in a text. */
export type CueFound = Span & { kind: CueKind };

const cuesOf: Partial<Record<TextLanguage, Cues>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
};
const compiled = new Map<Cues, readonly (readonly [CueKind, RegExp])[]>();

/** One expression a kind, made at its first use: the background starts often and seldom needs one. */
function expressionsOf(cues: Cues): readonly (readonly [CueKind, RegExp])[] {
  const known = compiled.get(cues);
  if (known) return known;
  const made = cueKinds.map((kind) => [kind, new RegExp(`\\b(?:${cues[kind].join('|')})[a-z]*`, 'g')] as const);
  compiled.set(cues, made);
  return made;
}

/** Whether cues are known for a language. */
export function hasCues(language: TextLanguage): boolean {
  return cuesOf[language] !== undefined;
}

/** The cues in a folded text, kind by kind, each kind in order. A word can be a cue of several kinds. */
export function findCues(folded: string, language: TextLanguage): CueFound[] {
  const cues = cuesOf[language];
  if (!cues) return [];
  return expressionsOf(cues).flatMap(([kind, expression]) =>
    [...folded.matchAll(expression)].map((found) => ({ kind, start: found.index, end: found.index + found[0].length })),
  );
}
