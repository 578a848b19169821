import type { TextLanguage } from '../../text/text';
import type { MessageTopic } from '../triage';
import { type Phrases, phrasesOf } from './phrases';
import { german } from './words/de';
import { english } from './words/en';
import { spanish } from './words/es';
import { french } from './words/fr';
import { italian } from './words/it';
import type { Cue, MessageWords } from './words/message-words';

const byLanguage: Partial<Record<TextLanguage, MessageWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
};

/** The words of a language, findable. */
export type Findable = {
  cues: Phrases<Cue>;
  denials: Phrases<true>;
  topics: Phrases<MessageTopic>;
  questions: Phrases<'start' | 'anywhere'>;
  rhetorical: Phrases<true>;
};
const known = new Map<TextLanguage, Findable>();

/** What is looked for in messages of a language; made at its first use. */
export function wordsOf(language: TextLanguage): Findable | undefined {
  const words = byLanguage[language];
  if (!words) return undefined;
  const found = known.get(language) ?? {
    cues: phrasesOf(Object.entries(words.cues) as [Cue, readonly string[]][]),
    denials: phrasesOf([[true, words.denials]]),
    topics: phrasesOf(Object.entries(words.topics) as [MessageTopic, readonly string[]][]),
    questions: phrasesOf([
      ['start', words.questions.atStart],
      ['anywhere', words.questions.anywhere],
    ]),
    rhetorical: phrasesOf([[true, words.rhetorical]]),
  };
  known.set(language, found);
  return found;
}
