// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../lib/adapters/adapter';
import { createListSession } from '../../lib/content/feedback/list-session';
import { contentOf, createSaid } from '../../lib/content/said';
import { sampleRow } from '../domain/feedback/sample-feedback';

const LOADED = '2026-11-21T10:00:00.000Z';
const covers = { first: true, last: true };
const listed = (more: object = { covers }): Reading => ({
  state: 'read',
  facts: { kind: 'feedback-list', list: { scope: 'one', rows: [sampleRow()], ...more } },
});

beforeEach(() => void vi.useFakeTimers({ now: Date.parse(LOADED) }));
afterEach(() => void vi.useRealTimers());

/** Reads the page whenever that is asked for, and gives what was told. */
function reading(read: () => Reading) {
  const told: ReturnType<typeof contentOf>[] = [];
  const said = createSaid(() => take(), createListSession(LOADED));
  const take = (): void => void told.push(contentOf(said.take(read(), new Date().toISOString())));
  take();
  return { told, take, stop: said.stop };
}

describe('what a page said', () => {
  it('is read once more, and then the list is believed to show all there is', () => {
    const { told } = reading(() => listed());
    vi.advanceTimersByTime(60_000);
    expect(told.map((each) => each.covers)).toEqual(['null', JSON.stringify(covers)]);
    expect(told[0]?.content).toBe(told[1]?.content);
  });
  it('begins anew when something else stood there meanwhile', () => {
    let now = listed();
    const { told, take } = reading(() => now);
    vi.advanceTimersByTime(2_000);
    now = { state: 'loading' };
    take();
    now = listed();
    take();
    vi.advanceTimersByTime(2_000);
    take();
    expect(told.filter((each) => each.covers === JSON.stringify(covers))).toEqual([]);
  });
  it('of a conversation is no newer while it shows the same, whatever its times count up to', () => {
    const shown = (minutes: number, more: object = {}, text = 'Hello'): Reading => {
      const sent = { from: LOADED, to: new Date(Date.parse(LOADED) + minutes * 60_000).toISOString() };
      const conversation = { state: 'open', whole: true, messages: [{ from: 'buyer', sent, text }], ...more };
      return { state: 'read', facts: { kind: 'inbox', inbox: { conversation } } } as Reading;
    };
    const said = createSaid(() => {}, undefined);
    const at = (minutes: number) => new Date(Date.parse(LOADED) + minutes * 60_000).toISOString();
    const taken = [shown(1), shown(2), shown(3, { state: 'resolved' }), shown(4, { state: 'resolved' }, 'Hello?')];
    expect(taken.map((each, minute) => said.take(each, at(minute))?.at)).toEqual([at(0), at(0), at(2), at(3)]);
  });
  it('is not read once more for a list that may leave something out, nor after the end', () => {
    const { told } = reading(() => listed({}));
    const other = reading(() => listed());
    other.stop();
    vi.advanceTimersByTime(60_000);
    expect([told.length, other.told.length]).toEqual([1, 1]);
  });
});
