import type { Topic } from './text';
import { fold, type Word } from './words';

/**
 * What a word stands for, whatever its language. The name of a topic means: these words alone say it. The others say something
 * together (`topic-rules.ts`): a box (`box`) that is crushed (`damage`), a thing that does `not` `work`.
 */
export const concepts = [
  'not',
  'stop',
  'arrive',
  'include',
  'fast',
  'slow',
  'wait',
  'due',
  'used',
  'genuine',
  'seems',
  'delivery',
  'item',
  'box',
  'damage',
  'broke',
  'condition',
  'work',
  'only',
  'half',
  'quality',
  'trouble',
  'good',
  'bad',
  'wrong',
  'kind',
  'described',
  'service',
  'respond',
  'refund',
  'given',
  'return',
  'hard',
  'cost',
  'high',
  'ordered',
  'junk',
  'refunded',
  'neutral',
] as const;
export type Concept = (typeof concepts)[number] | Topic;

/** The words of one language, comma-separated; a word ending in `*` is a beginning, several words are a phrase. */
export type TopicWords = Partial<Record<Concept, string>>;

/** Words that stand for something: from word `first` up to and without word `last`. */
export type Hit = {
  concept: Concept;
  first: number;
  last: number;
  /** Whether the words deny something themselves ("no reply"), so that another denial before them adds nothing. */
  denies: boolean;
};

type Entry = { words: readonly string[]; concept: Concept; denies: boolean };
/** Entries by their first word, or by the first three letters of it where it is a beginning. */
export type Lexicon = { exact: Map<string, Entry[]>; begins: Map<string, Entry[]> };

/** Makes the words of a language findable. */
export function lexiconOf(words: TopicWords, language: string): Lexicon {
  const lexicon: Lexicon = { exact: new Map(), begins: new Map() };
  const denials = new Set(words.not?.split(',').map((word) => fold(word.trim(), language)));
  for (const [concept, list] of Object.entries(words) as [Concept, string][]) {
    for (const phrase of list.split(',')) {
      const parts = phrase.trim().split(/\s+/);
      const [first = ''] = parts;
      if (first === '') continue;
      const folded = parts.map((part) => fold(part.replace('*', ''), language) + (part.endsWith('*') ? '*' : ''));
      const entry = { words: folded, concept, denies: folded.some((part) => denials.has(part)) };
      const [key = ''] = entry.words;
      const [index, at] = key.endsWith('*') ? [lexicon.begins, key.slice(0, 3)] : [lexicon.exact, key];
      const known = index.get(at);
      if (known) known.push(entry);
      else index.set(at, [entry]);
    }
  }
  return lexicon;
}

const fits = (pattern: string, word: string | undefined): boolean =>
  word !== undefined && (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern);

/** What the words of a clause stand for, in order. The longest phrase wins, and its words are not looked at again. */
export function hitsOf(words: readonly Word[], { exact, begins }: Lexicon): Hit[] {
  const hits: Hit[] = [];
  for (let first = 0; first < words.length; ) {
    const word = words[first]?.folded ?? '';
    let best: Entry[] = [];
    for (const entries of [exact.get(word), begins.get(word.slice(0, 3))]) {
      for (const entry of entries ?? []) {
        const size = entry.words.length - (best[0]?.words.length ?? 0);
        if (size < 0 || !fitsAt(words, first, entry)) continue;
        if (size > 0) best = [entry];
        else if (!best.some(({ concept }) => concept === entry.concept)) best.push(entry);
      }
    }
    const last = first + (best[0]?.words.length ?? 1);
    for (const { concept, denies } of best) hits.push({ concept, first, last, denies });
    first = last;
  }
  return hits;
}

function fitsAt(words: readonly Word[], first: number, { words: patterns }: Entry): boolean {
  for (let index = 0; index < patterns.length; index++) {
    if (!fits(patterns[index] ?? '', words[first + index]?.folded)) return false;
  }
  return true;
}
