import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

// node tests/training/fit-heard.ts FILE.jsonl …: from which odds on the check takes a flag for true, by what is heard and read
// together, set on replies that neither the listener nor the quick reading has learned from. Writes lib/domain/listener/thresholds.ts.

const load = async <T>(file: string): Promise<T> =>
  (await runnerImport<T>(join(import.meta.dirname, file), { configFile: false, logLevel: 'error' })).module;

const files = process.argv.slice(2);
const missing = files.filter((file) => !existsSync(file));
if (files.length === 0 || missing.length > 0) throw new Error(`There is no file "${missing.join('", "')}".`);
const { heardThresholdsFor } = await load<typeof import('./heard-thresholds')>('heard-thresholds.ts');
const { written, told } = heardThresholdsFor(files);
writeFileSync(join(import.meta.dirname, '../../lib/domain/listener/thresholds.ts'), written);
process.stdout.write(told);
