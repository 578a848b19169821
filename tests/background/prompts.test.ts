import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { prompts } from '../../lib/background/prompts';
import { startWelcome } from '../../lib/background/welcome';
import { history } from '../../lib/storage/database';
import { paused } from '../../lib/storage/paused';
import { promptsAside } from '../../lib/storage/prompts-aside';
import { switchedOff } from '../../lib/storage/settings';

const own = { url: '' };
const month = new Date().toISOString().slice(0, 7);

beforeEach(async () => {
  fakeBrowser.reset();
  own.url = fakeBrowser.runtime.getURL('/popup.html' as never);
  await history.months.put({
    id: `US/${month}`,
    marketplace: 'US',
    month,
    counts: { 'feedback-1': 10, 'feedback-5': 90 },
  });
});
afterEach(() => history.months.clear());

const shown = async () => {
  const { prompts: found, aside } = await prompts(null, own);
  return [found.map(({ id }) => id), aside.map(({ id }) => id)];
};

describe('prompts', () => {
  it('are what own records call for, without those put aside, which come back once they are worse', async () => {
    expect(await shown()).toEqual([['negative-rate'], []]);
    await promptsAside.set({ 'negative-rate': { until: '2026-01-01', cases: 10, of: 100 } });
    expect(await shown()).toEqual([[], ['negative-rate']]);
    await promptsAside.set({ 'negative-rate': { until: '2026-01-01', cases: 6, of: 100 } });
    expect(await shown()).toEqual([['negative-rate'], []]);
    await promptsAside.set({ 'negative-rate': { cases: 6, of: 100 } });
    expect(await shown()).toEqual([[], ['negative-rate']]);
  });
  it('say nothing of stores that are off, nothing while paused, and nothing to a page of another', async () => {
    await switchedOff.set({ pages: [], marketplaces: ['US'] });
    expect(await shown()).toEqual([[], []]);
    await switchedOff.set({ pages: [], marketplaces: [] });
    await paused.set(true);
    expect(await shown()).toEqual([[], []]);
    await expect(prompts(null, { url: 'https://sellercentral.amazon.com/' })).rejects.toThrow(RangeError);
  });
});

describe('the introduction', () => {
  it.each([
    ['install', 1],
    ['update', 0],
    ['browser_update', 0],
  ] as const)('after %s: opened %d times', async (reason, times) => {
    startWelcome();
    const before = (await fakeBrowser.tabs.query({})).length;
    await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);
    expect((await fakeBrowser.tabs.query({})).length - before).toBe(times);
  });
});
