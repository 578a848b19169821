import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { withContext } from './context.ts';
import { lineOf, table } from './report.ts';
import type { Figure, Row } from './row.ts';

// node tests/bench/bench.ts [--json] [ROW…]: measures the rows named, else all. Progress goes to the error stream, so
// that standard output holds the report and nothing else. A goal that is missed is told, and is no failure of the run.

const FOLDER = join(import.meta.dirname, 'rows');

async function load(file: string): Promise<Row> {
  const module = (await import(pathToFileURL(join(FOLDER, file)).href)) as { default: Row };
  return module.default;
}

const say = (text: string) => process.stderr.write(`${text}\n`);

/** What a row measured; nothing, and a failure of the run, where it could not. */
async function measure(row: Row): Promise<Figure[]> {
  say(`measuring ${row.name} …`);
  const start = performance.now();
  try {
    const figures = await withContext((context) => row.measure(context));
    say(`  done in ${((performance.now() - start) / 1_000).toFixed(1)} s`);
    return figures;
  } catch (error) {
    say(`  ${row.name} could not be measured: ${error instanceof Error ? error.stack : String(error)}`);
    process.exitCode = 1;
    return [];
  }
}

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const known = await Promise.all(readdirSync(FOLDER).sort().map(load));
const strangers = positionals.filter((name) => !known.some((row) => row.name === name));
if (strangers.length > 0) {
  say(`no such row: ${strangers.join(', ')}; there are: ${known.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const figures: Figure[] = [];
for (const row of known) {
  if (positionals.length === 0 || positionals.includes(row.name)) figures.push(...(await measure(row)));
}
const report = values.json ? JSON.stringify({ rows: figures.map(lineOf) }, null, 2) : table(figures);
process.stdout.write(`${report}\n`);
