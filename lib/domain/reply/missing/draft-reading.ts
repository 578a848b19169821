import type { ReadSentence } from '../reply';
import { likeness } from './likeness';
import { type Reading, readingOf, wordPlacesOf } from './reading';

/** A sentence of a draft with its words and what it does. */
export type SentenceReading = Reading & {
  acts: ReadonlySet<string>;
  like: ReadonlySet<string>;
  places: readonly number[];
  question: boolean;
};

const MOST = 2_000;
let known = new Map<string, SentenceReading>();
let older = new Map<string, SentenceReading>();

function read(text: string, acts: ReadonlySet<string>): SentenceReading {
  const reading = readingOf(text);
  const like = new Set<string>();
  for (const stem of reading.content) like.add(likeness.get(stem) ?? '');
  like.delete('');
  return { ...reading, acts, like, places: [...wordPlacesOf(reading.tokens, 'r')], question: text.endsWith('?') };
}

/** The sentences of a draft as they are compared with a message; each is read once, so that a key costs one sentence. */
export function draftReadingOf(sentences: readonly Pick<ReadSentence, 'text' | 'acts'>[]): SentenceReading[] {
  return sentences.map(({ text, acts }) => {
    const reading = known.get(text) ?? older.get(text) ?? read(text, acts);
    if (known.size >= MOST) [older, known] = [known, new Map()];
    known.set(text, reading);
    return reading;
  });
}
