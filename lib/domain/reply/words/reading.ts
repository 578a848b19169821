import { fold } from '../../text/fold';
import type { Span, TextLanguage } from '../../text/text';
import { type Parts, parts } from './parts';
import { expressionOf } from './pattern';

export type PartName = keyof Parts;

/** A sentence as the rules of what it says read it: its parts are looked for once, when first asked for. */
export type Reading = {
  /** The places of a part, in order; none in a language that is not covered. */
  all(part: PartName): readonly Span[];
  has(part: PartName): boolean;
};

const expressions = new Map<string, RegExp>();
const NONE: readonly Span[] = [];
function expression(language: TextLanguage, part: PartName): RegExp | undefined {
  const pattern = parts[language]?.[part];
  if (!pattern) return undefined;
  const key = `${language} ${part}`;
  const made = expressions.get(key) ?? expressionOf(pattern);
  expressions.set(key, made);
  return made;
}

function reading(text: string, language: TextLanguage): Reading {
  const folded = fold(text);
  const found = new Map<PartName, readonly Span[]>();
  const all = (part: PartName): readonly Span[] => {
    const before = found.get(part);
    if (before) return before;
    const looked = expression(language, part);
    const spans = looked
      ? Array.from(folded.matchAll(looked), ({ 0: words, index }) => ({ start: index, end: index + words.length }))
      : NONE;
    found.set(part, spans);
    return spans;
  };
  return { all, has: (part) => all(part).length > 0 };
}

let last: { text: string; language: TextLanguage; reading: Reading } | undefined;

/** Reads a sentence. Several rules ask for the same one after the other, so the last is kept. */
export function read(text: string, language: TextLanguage): Reading {
  if (last?.text !== text || last.language !== language) last = { text, language, reading: reading(text, language) };
  return last.reading;
}

/** What is asked of every sentence. */
const ALWAYS: readonly PartName[] = [
  'feedback',
  'praise',
  'neutral',
  'silence',
  'press',
  'dissuade',
  'claim',
  'strict',
];

/** Reads a sentence and looks for what is asked of every one, so that nothing is left for the rules that look at all of a draft. */
export function readWords(text: string, language: TextLanguage): Reading {
  const words = read(text, language);
  for (const part of ALWAYS) words.all(part);
  return words;
}

/** The first two places of two parts, either before the other, with at most `most` units between them: what spans both. */
export function near(one: readonly Span[], other: readonly Span[], most: number): Span | undefined {
  for (const a of one) {
    for (const b of other) {
      if (a.start === b.start) continue;
      const gap = a.start < b.start ? b.start - a.end : a.start - b.end;
      if (gap <= most) return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
    }
  }
  return undefined;
}
