import { describe, expect, it } from 'vitest';
import { lockedAsks, offeredSteps } from '../../../lib/domain/feedback/offered-steps';
import { sampleLine, stepsTaken } from './sample-line';

describe('the steps that are offered', () => {
  it.each([
    ['contact', [], ['contacted', 'solved'], []],
    ['solve', ['contacted'], ['solved', 'buyer-declined'], []],
    ['ask', ['contacted', 'solved'], ['asked', 'buyer-declined'], []],
    ['wait', ['contacted', 'solved', 'asked'], ['buyer-declined'], ['asked-before']],
    ['reply', ['contacted', 'solved', 'asked', 'buyer-declined'], ['replied'], ['asked-before']],
    ['reply', ['contacted', 'buyer-declined'], ['replied', 'solved'], ['buyer-declined']],
    ['request', [], ['requested', 'contacted', 'solved'], []],
    ['wait', ['requested'], ['contacted', 'solved', 'request-declined'], ['requested-before']],
    ['none', ['replied'], [], []],
  ] as const)('with %s next after %j are %j, and %j is locked', (next, taken, offered, locked) => {
    const line = sampleLine(1, { next, steps: stepsTaken(...taken) });
    expect(offeredSteps(line)).toEqual(offered);
    expect(lockedAsks(line)).toEqual(locked);
  });
});
