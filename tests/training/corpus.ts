import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TextLanguage, textLanguages } from '../../lib/domain/text/text';

const FOLDER = join(import.meta.dirname, 'data');
const subjects = ['product', 'service', 'mixed', 'neither'] as const;

/** A comment written for training, and what the whole of it is about. */
export type Example = {
  subject: (typeof subjects)[number];
  topics: readonly string[];
  text: string;
  language: TextLanguage;
};

/** All examples of `data/`, file by file in the order of their names; a text that stands there twice counts once. */
export function readCorpus(): Example[] {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.tsv'))
    .sort();
  const seen = new Set<string>();
  return files.flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line, at) => exampleOf(line, file, at + 1))
      .filter(({ text }) => !seen.has(text) && seen.add(text)),
  );
}

function exampleOf(line: string, file: string, number: number): Example {
  const [given = '', topics = '', text = ''] = line.split('\t');
  const subject = subjects.find((each) => each === given);
  const language = textLanguages.find((each) => file.startsWith(`${each}-`));
  if (!subject || !language || text.trim() === '') throw new Error(`${file}, line ${number}: "${line}" is no example`);
  return { subject, topics: topics === '-' ? [] : topics.split(','), text, language };
}
