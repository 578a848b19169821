import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReplyFlag, replyFlags } from '../../lib/domain/reply/flags';
import type { Span } from '../../lib/domain/text/text';

const FOLDER = join(import.meta.dirname, 'data/replies');

/** A reply of a seller with what is wrong with it, as it stands in a file of replies. */
export type ReplyExample = {
  buyerMessage?: string;
  reply: string;
  mode: 'message' | 'public';
  flags: { flag: ReplyFlag; quote: string }[];
  lang: string;
  /** The name of the file that it stands in. */
  file: string;
};

const isFlag = (name: unknown): name is ReplyFlag => replyFlags.some((flag) => flag === name);

/** The replies of one file, a JSON object a line. @throws where a flag is unknown or a quote does not stand in its reply. */
export function readReplies(path: string): ReplyExample[] {
  const file = path.split('/').at(-1) ?? path;
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const example: ReplyExample = { ...JSON.parse(line), file };
      for (const { flag, quote } of example.flags)
        if (!isFlag(flag) || !example.reply.includes(quote))
          throw new Error(`${file}, line ${at + 1}: "${flag}" or "${quote}" is not right`);
      return example;
    });
}

/** All replies written for training, file by file in the order of their names; a reply to the same message counts once. */
export function readTrainingReplies(): ReplyExample[] {
  const seen = new Set<string>();
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readReplies(join(FOLDER, file)))
    .filter(({ buyerMessage, reply }) => {
      const key = `${buyerMessage}\n${reply}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** Where a quote stands in its reply. */
export const spanOf = (reply: string, quote: string): Span => {
  const start = reply.indexOf(quote);
  return { start, end: start + quote.length };
};
