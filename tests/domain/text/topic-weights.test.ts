import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { toldTopics } from '../../../lib/domain/text/told-topics';
import {
  buildTopicWeights,
  heldOutOdds,
  readTopicSamples,
  tally,
  thresholdOf,
} from '../../training/build-topic-weights';

const samples = readTopicSamples();
const odds = heldOutOdds(samples);
const file = readFileSync(join(import.meta.dirname, '../../../lib/domain/text/topic-weights.ts'), 'utf8');

it('topic weights are what the examples give, to the byte (npm run train renews them)', { timeout: 90_000 }, () => {
  // Compared as one truth value: a difference of 100,000 letters says nothing to anybody.
  expect(buildTopicWeights(samples, odds) === file).toBe(true);
});
it('weigh at most 22 kB compressed', () => expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(22_000));
it('tell most topics of examples in files never seen, in every language', () => {
  for (const topic of toldTopics) {
    const { f1 } = tally(samples, odds, topic, thresholdOf(samples, odds, topic));
    expect({ topic, f1: Math.max(f1, 0.4) }).toEqual({ topic, f1 });
  }
});
