import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { runnerImport } from 'vite';
import type { Task } from './task.ts';

// npm run -s evaluate -- TASK FILE.jsonl: what the extension says of each text of a file. One JSON object a line, in the
// order of the lines, so that anyone can hold it against labels of their own.

const FOLDER = join(import.meta.dirname, 'tasks');
const tasks = readdirSync(FOLDER)
  .map((file) => file.replace('.ts', ''))
  .sort();

const [name = '', file = ''] = process.argv.slice(2);
if (!tasks.includes(name) || !existsSync(file)) {
  process.stderr.write(
    tasks.includes(name)
      ? `There is no file "${file}".\n`
      : `Usage: npm run -s evaluate -- TASK FILE.jsonl, where TASK is one of: ${tasks.join(', ')}\n`,
  );
  process.exit(2);
}

const loaded = await runnerImport<{ default: Task }>(join(FOLDER, `${name}.ts`), {
  configFile: false,
  logLevel: 'error',
});
const task = loaded.module.default;

let number = 0;
for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim() === '') continue;
  try {
    const given: unknown = JSON.parse(line);
    if (given === null || typeof given !== 'object') throw new TypeError('not an object');
    process.stdout.write(`${JSON.stringify(task(given as Record<string, unknown>))}\n`);
  } catch (error) {
    process.stderr.write(`Line ${number}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
