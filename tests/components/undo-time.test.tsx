import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { UndoTime } from '../../components/undo-time';

const NOW = new Date('2026-11-21T10:00:30.000Z');
const until = (minutes: number, seconds = 0) =>
  new Date(NOW.getTime() + minutes * 60_000 + seconds * 1_000).toISOString();
const shown = (end: string, exact = true): HTMLElement => {
  const place = document.createElement('div');
  act(() => render(<UndoTime clock={{ since: NOW.toISOString(), until: end, exact }} />, place));
  return place;
};
const pass = (milliseconds: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
const left = (place: HTMLElement): string | undefined => place.querySelector('.undo-left')?.textContent ?? undefined;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string, fill: string[] = []) => [key, ...fill].join(' '),
    getUILanguage: () => 'en-US',
  });
});
afterEach(() => vi.useRealTimers());

describe('the time in which a refund may be cancelled', () => {
  it.each([
    [120, 0, 'undoLeft 2 hr'],
    [119, 59, 'undoLeft 1 hr, 59 min'],
    [1, 0, 'undoLeft 1 min'],
    [0, 59, 'undoUnderMinute'],
  ])('with %i:%i to go is rounded down', (minutes, seconds, text) => {
    expect(left(shown(until(minutes, seconds)))).toBe(text);
  });
  it('says whether its end is exact', () => {
    expect(shown(until(30)).textContent).toMatch(/^undoUntil /);
    const latest = shown(until(30), false);
    expect([latest.textContent?.startsWith('popupCancelUntil '), left(latest)]).toEqual([
      true,
      'undoLeftAtMost 30 min',
    ]);
  });
  it('carries its end for programs', () => {
    expect(shown(until(30)).querySelector('[data-figure="undo-until"]')?.getAttribute('datetime')).toBe(until(30));
  });
  it('counts down by the minute, and is gone when it is over', async () => {
    const place = shown(until(2, 10));
    expect(left(place)).toBe('undoLeft 2 min');
    await pass(10_100);
    expect(left(place)).toBe('undoLeft 1 min');
    await pass(60_000);
    expect(left(place)).toBe('undoUnderMinute');
    await pass(60_000);
    expect(place.textContent).toBe('');
  });
  it('is not there when it was over before', () => expect(shown(until(-1)).textContent).toBe(''));
});
