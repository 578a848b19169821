import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSlices } from '../../../lib/content/feedback/slices';

let idle: IdleRequestCallback | undefined;
let now = 0;

beforeEach(() => {
  [idle, now] = [undefined, 0];
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => {
    idle = callback;
    return 1;
  });
  vi.stubGlobal('cancelIdleCallback', () => {
    idle = undefined;
  });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

/** The browser has so many milliseconds to give away; each thing that is done takes two. */
function rest(milliseconds: number, didTimeout = false): void {
  const callback = idle;
  idle = undefined;
  callback?.({ didTimeout, timeRemaining: () => milliseconds });
}

function slices() {
  const done: string[] = [];
  const stop = new AbortController();
  const work = createSlices(stop.signal, (key) => {
    now += 2;
    done.push(key);
  });
  return { ...work, done, abort: () => stop.abort() };
}

const KEYS = Array.from({ length: 20 }, (_, at) => `k${at}`);

describe('work in slices', () => {
  it('does as much as there is time for, and the rest later, in order', () => {
    const { start, done } = slices();
    start(KEYS);
    expect(done).toEqual([]);
    rest(5);
    expect(done).toEqual(KEYS.slice(0, 3));
    while (idle) rest(5);
    expect(done).toEqual(KEYS);
  });
  it('takes no more than twelve milliseconds, however much there is', () => {
    const { start, done } = slices();
    start(KEYS);
    rest(50);
    expect(done).toHaveLength(6);
    rest(0, true);
    expect(done).toHaveLength(12);
  });
  it('does one thing at least, so that a busy page gets there too', () => {
    const { start, done } = slices();
    start(KEYS);
    rest(0);
    expect(done).toEqual(['k0']);
  });
  it('lets what can be seen go first, and does nothing twice', () => {
    const { start, first, done } = slices();
    start(KEYS);
    first(['k7', 'k3', 'unknown']);
    rest(5);
    expect(done).toEqual(['k7', 'k3', 'k0']);
    first(['k7']);
    while (idle) rest(50);
    expect([...done].sort()).toEqual([...KEYS].sort());
  });
  it('forgets what was left when there is something new', () => {
    const { start, done } = slices();
    start(KEYS);
    rest(1);
    start(['new']);
    while (idle) rest(50);
    expect(done).toEqual(['k0', 'new']);
  });
  it('does nothing more once it is stopped, or the page is left', () => {
    for (const end of ['stop', 'abort']) {
      const work = slices();
      work.start(KEYS);
      if (end === 'stop') work.stop();
      else work.abort();
      while (idle) rest(50);
      expect(work.done, end).toEqual([]);
    }
  });
});
