import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildWeights } from '../../training/build-weights';

const file = readFileSync(join(import.meta.dirname, '../../../lib/domain/text/weights.ts'), 'utf8');

it('weights are what the examples give, to the byte (npm run train renews them)', { timeout: 60_000 }, () => {
  // Compared as one truth value: a difference of 60,000 letters says nothing to anybody.
  expect(buildWeights() === file).toBe(true);
});
it('weigh at most 50 kB compressed', () => expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(50_000));
