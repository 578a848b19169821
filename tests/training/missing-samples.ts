import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actsOf } from '../../lib/domain/reply/acts';
import { missingFlags } from '../../lib/domain/reply/flags';
import { type MissingFlag, type Weighable, weighableOf } from '../../lib/domain/reply/missing/judge';
import { sentencesOf } from '../../lib/domain/reply/sentences';

const FOLDER = join(import.meta.dirname, 'data/replies');
const FOLDS = 5;
/** Messages that begin with the same letters are the same message, changed a little. */
const ALIKE = 22;

/** A reply written for training, beside the message that it answers. */
export type MissingSample = {
  message: string;
  reply: string;
  weighable: Weighable;
  missing: ReadonlySet<MissingFlag>;
  /** Nothing at all is wrong with it. */
  good: boolean;
  file: string;
  /** Which part it is held out with: replies to one message stay together. */
  fold: number;
};

type Line = { buyerMessage?: string; reply: string; mode: 'message' | 'public'; flags: { flag: string }[] };

/** What is weighed of a reply in English. */
export function weighableReply(message: string, reply: string, mode: 'message' | 'public'): Weighable {
  const sentences = sentencesOf(reply).map(({ start, end }) => {
    const text = reply.slice(start, end);
    return { text, acts: actsOf({ text, language: 'en' }) };
  });
  return weighableOf(message, sentences, mode);
}

/** All replies written for training that answer a message, file by file in the order of their names. */
export function readMissingSamples(): MissingSample[] {
  const folds = new Map<string, number>();
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line): MissingSample[] => {
        const { buyerMessage: message, reply, mode, flags }: Line = JSON.parse(line);
        if (message === undefined) return [];
        const key = message
          .toLowerCase()
          .replace(/[^a-z]/g, '')
          .slice(0, ALIKE);
        const fold = folds.get(key) ?? folds.size % FOLDS;
        folds.set(key, fold);
        const missing = new Set(missingFlags.filter((flag) => flags.some((each) => each.flag === flag)));
        return [
          {
            message,
            reply,
            weighable: weighableReply(message, reply, mode),
            missing,
            good: flags.length === 0,
            file,
            fold,
          },
        ];
      }),
  );
}
