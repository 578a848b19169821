// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Adapter, Reading } from '../../lib/adapters/adapter';
import { createPageReader } from '../../lib/content/page-reader';
import type { PageSetup } from '../../lib/storage/page-setup';

const url = new URL('https://sellercentral.amazon.com/feedback-manager/index.html');
const setup: PageSetup = { off: false, cardOff: false, taught: [], agentLimits: {} };
const result: Reading = { state: 'elsewhere' };
let idle: (() => void)[] = [];
let clock = 0;
let changing = false;

/** An adapter whose reading takes so many steps of eight milliseconds. */
const adapter = (steps: number, last: () => Reading = () => result): Adapter => ({
  id: 'slow',
  matches: () => true,
  read: () => ({ state: 'loading' }),
  *readInSteps() {
    for (let step = 0; step < steps; step++) {
      clock += 8;
      yield;
    }
    return last();
  },
  teachable: [],
  anchor: () => undefined,
});
const goOn = (): void => {
  for (const run of idle.splice(0)) run();
};
const reader = () => createPageReader(new AbortController().signal, () => changing);

beforeEach(() => {
  [idle, clock, changing] = [[], 0, false];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});

describe('a reading in steps', () => {
  it('is given at once where it is short', () => {
    const take = vi.fn();
    reader().read(adapter(1), url, setup, take);
    expect(take.mock.calls).toEqual([[result]]);
  });
  it('lets the page go on in between, and is given once', () => {
    const take = vi.fn();
    reader().read(adapter(10), url, setup, take);
    let pauses = 0;
    for (; idle.length > 0 && take.mock.calls.length === 0; pauses++) goOn();
    expect([pauses, take.mock.calls]).toEqual([5, [[result]]]);
  });
  it('is forgotten where another was begun', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const pages = reader();
    pages.read(adapter(10), url, setup, first);
    pages.read(adapter(0), url, setup, second);
    while (idle.length > 0) goOn();
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  });
  it('is given up where the page changes, and made at one go where that never ends', () => {
    const take = vi.fn();
    const pages = reader();
    changing = true;
    for (let time = 0; time < 2; time++) {
      pages.read(adapter(10), url, setup, take);
      while (idle.length > 0) goOn();
    }
    expect(take).not.toHaveBeenCalled();
    pages.read(adapter(10), url, setup, take);
    expect(take.mock.calls).toEqual([[{ state: 'loading' }]]);
  });
  it('that throws is of a page that is not understood', () => {
    const take = vi.fn();
    const fails = adapter(0, () => {
      throw new RangeError('no such row');
    });
    reader().read(fails, url, setup, take);
    expect(take.mock.calls).toEqual([[{ state: 'drift', missing: ['RangeError'] }]]);
  });
});
