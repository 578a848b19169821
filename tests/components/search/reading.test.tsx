import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SearchTab } from '../../../entrypoints/dashboard/search-tab';
import type { TabProps } from '../../../entrypoints/dashboard/tabs';
import { useReading } from '../../../entrypoints/dashboard/use-reading';
import type { FromReader } from '../../../lib/dashboard/search-messages';
import { history } from '../../../lib/storage/database';
import { FEW } from '../../../lib/storage/search-build';
import { nameTexts, shown } from '../feedback/shown';

/** The worker as far as its page knows it. */
class Reader extends EventTarget {
  static readonly begun: Reader[] = [];
  constructor() {
    super();
    Reader.begun.push(this);
  }
  terminate(): void {}
}

const places: HTMLElement[] = [];
beforeEach(() => {
  nameTexts();
  Reader.begun.length = 0;
  vi.stubGlobal('Worker', Reader);
});
afterEach(async () => {
  for (const place of places.splice(0)) act(() => render(null, place));
  vi.unstubAllGlobals();
  await history.searchQueue.clear();
});

/** The search, and the worker that reads for it. */
async function begin(): Promise<{ place: HTMLElement; tell(event: Event): Promise<void>; states(): unknown[] }> {
  // More than a search reads by itself.
  await history.searchQueue.put({ kind: 'snippet', keys: Array.from({ length: FEW }, (_, at) => `snippet ${at}`) });
  const Page = () => <SearchTab {...({ reading: useReading(true) } as TabProps)} />;
  const place = shown(<Page />);
  places.push(place);
  const reader = await vi.waitUntil(() => Reader.begun[0]);
  return {
    place,
    tell: (event) => act(() => void reader.dispatchEvent(event)),
    states: () =>
      [...place.querySelectorAll<HTMLElement>('[data-figure="search-reading"]')].map(({ dataset }) => dataset['state']),
  };
}
const message = (data: FromReader): Event => new MessageEvent('message', { data });

it('says that some things may not be found yet where reading failed, until it goes on', async () => {
  const { place, tell, states } = await begin();
  await tell(message({ left: 5_000 }));
  expect(states()).toEqual(['loading']);
  await tell(message({ failed: true }));
  expect(states()).toEqual(['error']);
  expect(place.textContent).toContain('searchNotRead');
  await tell(message({ left: 4_000 }));
  expect(states()).toEqual(['loading']);
  await tell(message({ left: 0 }));
  expect(states()).toEqual([]);
});

it('says so where the worker itself does not run', async () => {
  const { tell, states } = await begin();
  await tell(new Event('error'));
  expect(states()).toEqual(['error']);
});

it('says nothing of a failure once nothing waits any more', async () => {
  const { place, tell, states } = await begin();
  await tell(message({ failed: true }));
  expect(states()).toEqual(['error']);
  const gone = new Promise<void>((resolve) => {
    const watcher = new MutationObserver(() => {
      if (states().length > 0) return;
      watcher.disconnect();
      resolve();
    });
    watcher.observe(place, { childList: true, subtree: true });
  });
  await history.searchQueue.clear();
  await gone;
  expect(place.textContent).not.toContain('searchNotRead');
});
