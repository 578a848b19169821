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
/** So many sentences are remembered: a draft is read again at each key, and all but one of its sentences are as they were. */
const MOST = 2_000;
let known = new Map<string, Reading>();
let older = new Map<string, Reading>();

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

/** Reads a sentence, or remembers what was read of it. */
export function read(text: string, language: TextLanguage): Reading {
  const key = `${language} ${text}`;
  const found = known.get(key) ?? older.get(key) ?? reading(text, language);
  if (known.size >= MOST) [older, known] = [known, new Map()];
  known.set(key, found);
  return found;
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
