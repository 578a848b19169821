import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildMissingWeights } from '../../training/build-missing-weights';

const file = readFileSync(join(import.meta.dirname, '../../../lib/domain/reply/missing/weights.ts'), 'utf8');

it('weights of what is missing are what the examples give, to the byte (npm run train renews them)', {
  timeout: 90_000,
}, () => {
  // Compared as one truth value: a difference of thousands of letters says nothing to anybody.
  expect(buildMissingWeights() === file).toBe(true);
});
it('weigh at most 6 kB compressed', () => expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(6_000));
