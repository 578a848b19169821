import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLines, type Placed } from '../../../lib/content/feedback/lines';
import { nameTexts } from '../../components/feedback/shown';
import { orderIdOf, sampleRow } from '../../domain/feedback/sample-feedback';
import { sampleLine, TODAY } from '../../domain/feedback/sample-line';

let idle: IdleRequestCallback[] = [];
let frames: (() => void)[] = [];
let seen: IntersectionObserverCallback | undefined;

beforeEach(() => {
  nameTexts();
  document.body.replaceChildren();
  [idle, frames, seen] = [[], [], undefined];
  // Only the number of lines limits a slice here, and not how long this machine takes for them.
  vi.spyOn(performance, 'now').mockReturnValue(0);
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => idle.push(callback));
  vi.stubGlobal('cancelIdleCallback', () => idle.splice(0));
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: IntersectionObserverCallback) {
        seen = callback;
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});

/** One frame, and the idle time behind it. */
function rest(): void {
  act(() => {
    for (const frame of frames.splice(0)) frame();
    for (const callback of idle.splice(0)) callback({ didTimeout: false, timeRemaining: () => 50 });
  });
}
function finish(): void {
  while (frames.length > 0 || idle.length > 0) rest();
}

/** A table of the page with a row for each of these numbers, and what is to stand in each. */
function table(numbers: readonly number[], comment = 'Kettle came a week late'): Placed[] {
  const body = document.createElement('table');
  document.body.replaceChildren(body);
  return numbers.map((number) => {
    const cell = body.insertRow().insertCell();
    cell.textContent = comment;
    return {
      content: { line: sampleLine(number), row: sampleRow(number, { comment }), today: TODAY },
      anchor: { element: cell, place: 'last-in' as const },
    };
  });
}

const hosts = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('makegood-panel')];
const orders = (): (string | undefined)[] => hosts().map(({ dataset }) => dataset['orderId']);
const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

function start() {
  const stop = new AbortController();
  const takeStep = vi.fn(async () => null);
  const lines = createLines(stop.signal, { takeStep, check: async () => [], changed: vi.fn() });
  return { ...lines, stop: () => stop.abort() };
}

describe('the lines of a page', () => {
  it('come a few at a time, each in its own row', () => {
    const { show } = start();
    show(table(numbers(1, 60)), false);
    expect(hosts()).toEqual([]);
    rest();
    expect(hosts()).toHaveLength(24);
    finish();
    expect(orders()).toEqual(numbers(1, 60).map(orderIdOf));
  });
  it('come first where they can be seen', () => {
    const { show } = start();
    const placed = table(numbers(1, 60));
    show(placed, false);
    const target = placed[50]?.anchor.element as Element;
    seen?.([{ isIntersecting: true, target } as IntersectionObserverEntry], {} as IntersectionObserver);
    rest();
    expect(orders()).toContain(orderIdOf(51));
    expect(orders()).not.toContain(orderIdOf(24));
  });
  it('are the same elements after the page has thrown its rows away and built them anew', () => {
    const { show, clear } = start();
    show(table(numbers(1, 5)), false);
    finish();
    const [first] = hosts();
    clear();
    expect(hosts()).toEqual([]);
    show(table(numbers(1, 3)), false);
    finish();
    expect(orders()).toEqual(numbers(1, 3).map(orderIdOf));
    expect(hosts()[0]).toBe(first);
  });
  it('go when their row is none of theirs any more', () => {
    const { show } = start();
    const placed = table(numbers(1, 5));
    show(placed, false);
    finish();
    show(placed.slice(0, 2), false);
    expect(orders()).toEqual(numbers(1, 2).map(orderIdOf));
  });
  it('leave out a row that is gone before its turn comes', () => {
    const { show } = start();
    const placed = table(numbers(1, 3));
    show(placed, false);
    placed[1]?.anchor.element.remove();
    finish();
    expect(orders()).toEqual([orderIdOf(1), orderIdOf(3)]);
  });
  it('take out the empty shells that come of copied rows', () => {
    const { show, clear } = start();
    show(table([1]), false);
    finish();
    const copy = document.body.cloneNode(true) as Element;
    clear();
    const placed = table([1]);
    placed[0]?.anchor.element.append(...copy.querySelectorAll('makegood-panel'));
    show(placed, false);
    finish();
    expect(hosts().map(({ shadowRoot }) => shadowRoot !== null)).toEqual([true]);
  });
  it('do not fight with a page that keeps throwing them out, and come back for something new', () => {
    const { show, clear } = start();
    const placed = table([1]);
    for (let time = 0; time < 20; time++) {
      show(placed, false);
      finish();
      for (const host of hosts()) host.remove();
    }
    show(placed, false);
    finish();
    expect(hosts()).toEqual([]);
    clear();
    show(placed, false);
    finish();
    expect(hosts()).toHaveLength(1);
  });
  it('show at once what has changed in them', () => {
    const { show } = start();
    const placed = table([1]);
    show(placed, false);
    finish();
    const [only] = placed;
    if (!only) throw new Error('no line');
    act(() => show([{ ...only, content: { ...only.content, line: sampleLine(1, { state: 'struck' }) } }], false));
    expect(hosts()[0]?.shadowRoot?.textContent).toContain('fbStruck');
  });
  /** What the page puts into the row of a line in place of what stood there. */
  const reuse = async (cell: Element, number: number): Promise<void> => {
    for (const text of cell.childNodes) if (text.nodeType === Node.TEXT_NODE) text.nodeValue = orderIdOf(number);
    // Observers are told in a microtask that was asked for before this one.
    await Promise.resolve();
  };
  it('go at once from a row that names another order now, and do not come back to it', async () => {
    const { show } = start();
    const placed = table([1, 2]);
    for (const [at, { anchor }] of placed.entries()) anchor.element.textContent = orderIdOf(at + 1);
    show(placed, false);
    finish();
    expect(orders()).toEqual([orderIdOf(1), orderIdOf(2)]);
    await reuse(placed[0]?.anchor.element as Element, 7);
    expect(orders()).toEqual([orderIdOf(2)]);
    // Something of ours was taken out, and what was read last is shown once more.
    show(placed, false);
    finish();
    expect(orders()).toEqual([orderIdOf(2)]);
    await reuse(placed[0]?.anchor.element as Element, 1);
    show(placed, false);
    finish();
    expect(orders()).toEqual([orderIdOf(1), orderIdOf(2)]);
  });
  it('are let go once more than a long list of them is out of the page', () => {
    const { show, clear } = start();
    const [first] = table([1]);
    if (!first) throw new Error('no line');
    show([first], false);
    finish();
    const [host] = hosts();
    show(table(numbers(2, 1_002)), false);
    finish();
    clear();
    show(table([1]), false);
    finish();
    expect(orders()).toEqual([orderIdOf(1)]);
    expect(hosts()[0]).not.toBe(host);
  });
  it('are all gone when the page is left', () => {
    const { show, stop } = start();
    show(table(numbers(1, 60)), false);
    rest();
    stop();
    finish();
    expect(hosts()).toEqual([]);
  });
});
