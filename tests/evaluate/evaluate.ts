import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { answerLine } from './answer-line.ts';
import { linesOf } from './lines.ts';
import type { Task } from './task.ts';

// npm run -s evaluate -- TASK FILE.jsonl: what the extension says of each text of a file. One JSON object for each line, in the
// order of the lines, so that anyone can hold it against labels of their own; for a line that cannot be taken, why not.

const FOLDER = join(import.meta.dirname, 'tasks');
const tasks = readdirSync(FOLDER)
  .map((file) => file.replace('.ts', ''))
  .sort();

const [name = '', file = ''] = process.argv.slice(2);
const problem = (): string | undefined => {
  if (!tasks.includes(name))
    return `Usage: npm run -s evaluate -- TASK FILE.jsonl, where TASK is one of: ${tasks.join(', ')}`;
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return `There is no file "${file}".`;
  return found.isDirectory() ? `"${file}" is a folder, not a file.` : undefined;
};
const why = problem();
if (why !== undefined) {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}

const loaded = await runnerImport<{ default: Task }>(join(FOLDER, `${name}.ts`), {
  configFile: false,
  logLevel: 'error',
});
const task = loaded.module.default;

// Whoever has read enough (`| head`) closes the pipe.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

let number = 0;
for await (const line of linesOf(createReadStream(file, 'utf8'))) {
  number++;
  const { written, wrong } = answerLine(task, line, number);
  process.stdout.write(`${JSON.stringify(written)}\n`);
  if (wrong === undefined) continue;
  process.stderr.write(`Line ${number}: ${wrong}\n`);
  process.exitCode = 1;
}
