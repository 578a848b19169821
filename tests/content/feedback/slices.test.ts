import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSlices } from '../../../lib/content/feedback/slices';

let idle: IdleRequestCallback | undefined;
let frame: (() => void) | undefined;
let now = 0;

beforeEach(() => {
  [idle, frame, now] = [undefined, undefined, 0];
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => {
    idle = callback;
    return 1;
  });
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    frame = callback;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {
    frame = undefined;
  });
  vi.stubGlobal('cancelIdleCallback', () => {
    idle = undefined;
  });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

/** The browser has so many milliseconds to give away; each thing that is done takes two unless told. */
function rest(milliseconds: number, didTimeout = false): void {
  const drawn = frame;
  frame = undefined;
  drawn?.();
  const callback = idle;
  idle = undefined;
  callback?.({ didTimeout, timeRemaining: () => milliseconds });
}

function slices(each = 2) {
  const done: string[] = [];
  const stop = new AbortController();
  const work = createSlices(stop.signal, (key) => {
    now += each;
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
    while (idle || frame) rest(5);
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
  it('takes no more than 24 things, however quick they are: their layout comes after them', () => {
    const { start, done } = slices(0);
    start(Array.from({ length: 40 }, (_, at) => `k${at}`));
    rest(50);
    expect(done).toHaveLength(24);
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
    while (idle || frame) rest(50);
    expect([...done].sort()).toEqual([...KEYS].sort());
  });
  it('forgets what was left when there is something new', () => {
    const { start, done } = slices();
    start(KEYS);
    rest(1);
    start(['new']);
    while (idle || frame) rest(50);
    expect(done).toEqual(['k0', 'new']);
  });
  it('does nothing more once it is stopped, or the page is left', () => {
    for (const end of ['stop', 'abort']) {
      const work = slices();
      work.start(KEYS);
      if (end === 'stop') work.stop();
      else work.abort();
      while (idle || frame) rest(50);
      expect(work.done, end).toEqual([]);
    }
  });
});
