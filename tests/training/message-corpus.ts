import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TextLanguage, textLanguages } from '../../lib/domain/text/text';
import { readCorpus } from './corpus';

const FOLDER = join(import.meta.dirname, 'data/messages');

/** A message of a buyer written for training, and what it needs, as far as that was noted. */
export type MessageExample = {
  text: string;
  needsAnswer?: boolean;
  danger?: boolean;
  dangerKinds?: readonly string[];
  anger?: number;
  topics?: readonly string[];
  language: TextLanguage;
  /** How much it counts towards whether an answer is needed. */
  weight: number;
};
type Line = Omit<MessageExample, 'language' | 'weight'> & { lang: string };

// Beside the messages stand complaints that were written for the reply check, most of which need an answer, and comments, which tell what
// pleases and what does not in many more words. In full they would outweigh the messages.
const COMPLAINT = 0.2;
const CLOSED_COMPLAINT = 0.6;
const COMMENT = 0.05;
const CLOSED_COMMENT = 0.15;

/** English comments as if they were messages: one that praises only needs no answer, one that complains only needs one. */
export function readCommentsAsMessages(): MessageExample[] {
  return [...readCorpus(), ...readCorpus('topics')]
    .filter(({ file, topics }) => /^en-\d+\.tsv$/.test(file) && topics.length > 0)
    .filter(({ topics }) => topics.length === 1 || !topics.includes('praise'))
    .map(({ text, topics, language }) => {
      const needsAnswer = !topics.includes('praise');
      return { text, language, needsAnswer, weight: needsAnswer ? COMMENT : CLOSED_COMMENT };
    });
}

/** All examples of `data/messages/`, file by file in the order of their names. @throws Error where a line is none. */
export function readMessageCorpus(): MessageExample[] {
  return readdirSync(FOLDER)
    .filter((file) => /^triage-\d+\.jsonl$/.test(file))
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => exampleOf(JSON.parse(line) as Line, line)),
    );
}

function exampleOf({ lang, ...example }: Line, line: string): MessageExample {
  const language = textLanguages.find((each) => each === lang);
  if (!language || typeof example.text !== 'string' || example.text.trim() === '')
    throw new Error(`"${line}" is no example`);
  const weight = example.anger !== undefined ? 1 : example.needsAnswer === false ? CLOSED_COMPLAINT : COMPLAINT;
  return { ...example, language, weight };
}
