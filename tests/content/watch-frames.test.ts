// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { framesWithin } from '../../lib/adapters/frames';
import { watchPage } from '../../lib/content/watch-page';

const ending = { now: new AbortController() };
let frame: HTMLIFrameElement;

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (call: () => void) => call());
  ending.now = new AbortController();
  frame = document.createElement('iframe');
  document.body.replaceChildren(frame);
});
afterEach(() => {
  ending.now.abort();
  vi.unstubAllGlobals();
});

/** Watches the page; the promise is kept at the next change. */
function watching(frames?: typeof framesWithin) {
  let changed = (): void => {};
  const change = new Promise<void>((done) => {
    changed = done;
  });
  const read = vi.fn(changed);
  const watch = watchPage(ending.now.signal, read, () => {}, frames);
  watch.observe();
  return { watch, read, change };
}

describe('a page with a frame of its own origin', () => {
  it('is read again where the frame changes', async () => {
    const { change, read } = watching(framesWithin);
    frame.contentDocument?.body.append('A message');
    await change;
    expect(read).toHaveBeenCalledOnce();
  });
  it('is read again where something changes in a shadow root in it', async () => {
    const host = frame.contentDocument?.createElement('div');
    if (host) frame.contentDocument?.body.append(host);
    const root = host?.attachShadow({ mode: 'open' });
    const { change, read } = watching(framesWithin);
    root?.append('A message');
    await change;
    expect(read).toHaveBeenCalledOnce();
  });
  it('is read again where the frame goes to another page', async () => {
    const { change, read } = watching(framesWithin);
    frame.dispatchEvent(new Event('load'));
    await change;
    expect(read).toHaveBeenCalledOnce();
  });
  it('is not looked into where no frame belongs to the page', async () => {
    const { change, read, watch } = watching();
    frame.contentDocument?.body.append('A message');
    // Records come to a listener before whoever waits for a resolved promise; this page would have asked for a reading by then.
    await new Promise((done) => setTimeout(done));
    expect(watch.changing()).toBe(false);
    document.body.append('Something else');
    await change;
    expect(read).toHaveBeenCalledOnce();
  });
});
