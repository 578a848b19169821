import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

// node tests/training/score-replies.ts [FILE.jsonl …]: how right the reply check is about files of replies with their flags.
// Without a file: how right the learned half is about the replies it is trained with, each judged by a model that has not seen it.

const load = async <T>(file: string): Promise<T> =>
  (await runnerImport<T>(join(import.meta.dirname, file), { configFile: false, logLevel: 'error' })).module;

const { heldOutTones, tally } = await load<typeof import('./score')>('score.ts');
const { weighedTones } = await load<typeof import('../../lib/domain/reply/tone/context')>(
  '../../lib/domain/reply/tone/context.ts',
);
const files = process.argv.slice(2);
const missing = files.filter((file) => !existsSync(file));
if (missing.length > 0) throw new Error(`There is no file "${missing.join('", "')}".`);

if (files.length === 0) process.stdout.write(tally(heldOutTones(), weighedTones));
else {
  const { default: task } = await load<typeof import('../evaluate/tasks/draft')>('../evaluate/tasks/draft.ts');
  const { readReplies } = await load<typeof import('./replies')>('replies.ts');
  const judged = files.flatMap(readReplies).map((reply) => ({
    given: new Set<string>(reply.flags.map(({ flag }) => flag)),
    found: new Set<string>((task(reply)['flags'] as { flag: string }[]).map(({ flag }) => flag)),
  }));
  process.stdout.write(tally(judged));
}
