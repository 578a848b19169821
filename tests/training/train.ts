import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

// npm run train: learns the weights of what a comment is about anew from the examples in data/. The same examples give the same
// file to the byte; a test holds the file in the repository against them.

const { module } = await runnerImport<typeof import('./build-weights')>(join(import.meta.dirname, 'build-weights.ts'), {
  configFile: false,
  logLevel: 'error',
});
const text = module.buildWeights();
writeFileSync(join(import.meta.dirname, '../../lib/domain/text/weights.ts'), text);
process.stdout.write(`weights.ts: ${text.length} bytes\n`);
