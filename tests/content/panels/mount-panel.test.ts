import { h } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPanel } from '../../../lib/content/panels/mount-panel';

const anchor = () => ({ element: document.body, place: 'last-in' as const });
const panels = () => document.querySelectorAll('makegood-panel').length;

beforeEach(() => document.body.replaceChildren());

describe('a panel in the page', () => {
  it('goes with the page', () => {
    const stop = new AbortController();
    createPanel('feedback', stop.signal).show('read', h('p', {}), anchor());
    expect(panels()).toBe(1);
    stop.abort();
    expect(panels()).toBe(0);
  });
  it('leaves nothing behind that the page would have to hold', () => {
    const { signal } = new AbortController();
    const [listens, stops] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
    const panel = createPanel('feedback', signal);
    panel.show('read', h('p', {}), anchor());
    panel.remove();
    expect(panels()).toBe(0);
    expect(listens).toHaveBeenCalled();
    for (const [type, listener] of listens.mock.calls) expect(stops).toHaveBeenCalledWith(type, listener);
  });
});
