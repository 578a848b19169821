import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { missingWritten } from '../../training/build-missing-weights';
import { readMissingSamples } from '../../training/missing-samples';

const file = readFileSync(join(import.meta.dirname, '../../../lib/domain/reply/missing/weights.ts'), 'utf8');

it('weights of what is missing are what the examples give, to the byte (npm run train renews them)', {
  timeout: 90_000,
}, () => {
  // One flag of the four: all of them, with those that their thresholds were set by, take twenty times as long.
  const { gaps, levels } = missingWritten(readMissingSamples(), 'no-remedy');
  // Compared as truth values: a difference of thousands of letters says nothing to anybody.
  expect(file.includes(`'no-remedy': \n    '${gaps}'`)).toBe(true);
  expect(file.includes(`'no-remedy': \n    '${levels}'`)).toBe(true);
});
it('weigh at most 6 kB compressed', () => expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(6_000));
