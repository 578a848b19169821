import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftCheck } from '../../../lib/content/message/draft-check';
import type { Draft } from '../../../lib/domain/reply/reply';
import { sampleCheck } from './checks';

let idle: IdleRequestCallback[] = [];
let now = 0;

beforeEach(() => {
  [idle, now] = [[], 0];
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => idle.push(callback));
  vi.stubGlobal('cancelIdleCallback', (id: number) => delete idle[id - 1]);
  // Each look at the clock finds it eight milliseconds later: two steps fill a slice.
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 8;
    return now;
  });
});
const rest = (): void => {
  for (const callback of idle.splice(0)) callback?.({ didTimeout: false, timeRemaining: () => 50 });
};
const draft = (text: string): Draft => ({ text, mode: 'answer', today: '2026-11-22' });
const long = (words: string): string => `${words} ${'and so on '.repeat(600)}`;

describe('the check of a draft', () => {
  it('is done in the same task where the draft is short', () => {
    const take = vi.fn();
    createDraftCheck(sampleCheck(), take).run(draft('you should know'));
    expect(take).toHaveBeenCalledOnce();
    expect(idle).toEqual([]);
  });
  it('goes on in idle time where it is long', () => {
    const take = vi.fn();
    createDraftCheck(sampleCheck(), take).run(draft(long('you should know')));
    expect(take).not.toHaveBeenCalled();
    rest();
    rest();
    expect(take).toHaveBeenCalledOnce();
    expect(take.mock.lastCall?.[0]).toMatchObject([{ rule: 'blame' }]);
  });
  it('is not begun in the task that pasted a very long one', () => {
    const check = sampleCheck();
    const inSteps = vi.spyOn(check, 'inSteps');
    const take = vi.fn();
    createDraftCheck(check, take).run(draft(long('you should know').repeat(4)));
    expect(now).toBe(0);
    while (idle.length > 0) rest();
    expect(take).toHaveBeenCalledOnce();
    expect(inSteps).toHaveBeenCalledOnce();
  });
  it('is of the latest text alone', () => {
    const take = vi.fn();
    const { run } = createDraftCheck(sampleCheck(), take);
    run(draft(long('you should know')));
    run(draft('https://example.com'));
    while (idle.length > 0) rest();
    expect(take).toHaveBeenCalledOnce();
    expect(take.mock.lastCall?.[0]).toMatchObject([{ rule: 'link' }]);
  });
  it('comes to no end once it is stopped', () => {
    const take = vi.fn();
    const { run, stop } = createDraftCheck(sampleCheck(), take);
    run(draft(long('you should know')));
    stop();
    while (idle.length > 0) rest();
    expect(take).not.toHaveBeenCalled();
  });
});
