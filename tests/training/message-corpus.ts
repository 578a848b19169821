import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TextLanguage, textLanguages } from '../../lib/domain/text/text';

const FOLDER = join(import.meta.dirname, 'data/messages');

/** A message of a buyer written for training, and what it needs. */
export type MessageExample = {
  text: string;
  needsAnswer: boolean;
  danger: boolean;
  dangerKinds: readonly string[];
  anger: number;
  topics: readonly string[];
  language: TextLanguage;
};

/** All examples of `data/messages/`, file by file in the order of their names. @throws Error where a line is none. */
export function readMessageCorpus(): MessageExample[] {
  return readdirSync(FOLDER)
    .filter((file) => /^triage-\d+\.jsonl$/.test(file))
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => exampleOf(JSON.parse(line) as Omit<MessageExample, 'language'> & { lang: string }, line)),
    );
}

function exampleOf(
  { lang, ...example }: Omit<MessageExample, 'language'> & { lang: string },
  line: string,
): MessageExample {
  const language = textLanguages.find((each) => each === lang);
  if (!language || typeof example.needsAnswer !== 'boolean' || typeof example.text !== 'string')
    throw new Error(`"${line}" is no example`);
  return { ...example, language };
}
