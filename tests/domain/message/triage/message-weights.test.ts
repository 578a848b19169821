import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { judgeMessage } from '../../../../lib/domain/message/triage/judge-message';
import { buildMessageWeights, heldOutScores, readMessageSamples } from '../../../training/build-message-weights';

const samples = readMessageSamples();
const file = readFileSync(join(import.meta.dirname, '../../../../lib/domain/message/triage/weights.ts'), 'utf8');

it('weights of messages are what the examples give, to the byte (npm run train renews them)', {
  timeout: 90_000,
}, () => {
  expect(buildMessageWeights(samples) === file).toBe(true);
});
it('weigh at most 11 kB compressed', () => expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(11_000));
it('judge messages that they were not learned from', { timeout: 180_000 }, () => {
  const scores = heldOutScores(samples);
  const judged = samples.flatMap(({ example, read }, at) => {
    const score = scores[at];
    return example.anger === undefined || !score ? [] : [{ example, triage: judgeMessage(read, undefined, score) }];
  });
  const share = (of: typeof judged, holds: (each: (typeof judged)[number]) => boolean): number =>
    of.filter(holds).length / of.length;
  const isDangerous = ({ triage }: (typeof judged)[number]): boolean => triage.danger.length > 0;
  expect(judged).toHaveLength(4902);
  expect(share(judged, ({ example, triage }) => example.needsAnswer === triage.needsAnswer)).toBeGreaterThan(0.92);
  expect(
    share(
      judged.filter(({ example }) => example.danger),
      isDangerous,
    ),
  ).toBeGreaterThan(0.91);
  expect(share(judged.filter(isDangerous), ({ example }) => example.danger === true)).toBeGreaterThan(0.8);
  expect(share(judged, ({ example, triage }) => Math.abs((example.anger ?? 0) - triage.anger) < 2)).toBeGreaterThan(
    0.95,
  );
});
