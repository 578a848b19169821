import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const sources = ['entrypoints', 'components', 'lib'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8')),
);

it('every worker is told by its name which history its page shows: one that is not would answer a page of the sample with own records', () => {
  const begun = sources.flatMap((source) => source.match(/new Worker\([^;]*;/g) ?? []);
  expect(begun.length).toBeGreaterThan(1);
  for (const each of begun) expect(each).toMatch(/name: history\.name/);
});
