import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageSetup } from '../../lib/storage/page-setup';

const field = (more: object = {}) => ({
  adapter: 'refund-form',
  field: 'Other',
  locator: { tag: 'input', attributes: [], path: [] },
  taughtAt: '2026-11-21T10:00:00.000Z',
  ...more,
});

beforeEach(() => fakeBrowser.reset());

describe('the settings of a page', () => {
  it('are those of nothing set where nothing is stored', async () => {
    expect(await pageSetup('refund-form')).toEqual({ off: false, cardOff: false, taught: [], agentLimits: {} });
  });
  it('give the fields that were taught for this page and still hold', async () => {
    await fakeBrowser.storage.local.set({
      'taught-fields': [field(), field({ adapter: 'order-details' }), field({ droppedAt: '2026-11-21T11:00:00.000Z' })],
    });
    expect((await pageSetup('refund-form')).taught).toEqual([field()]);
  });
  it.each<[string, Record<string, unknown>]>([
    ['no list', { 'taught-fields': 'all' }],
    ['odd entries', { 'taught-fields': [null, 1, {}, { adapter: 'refund-form', field: 'Other' }] }],
    ['odd switches', { 'switched-off': { pages: 'all' } }],
    ['odd limits', { 'agent-limits': { USD: { concession: 'much' } } }],
  ])('count as not set where they do not fit: %s', async (_what, stored) => {
    await fakeBrowser.storage.local.set(stored);
    expect(await pageSetup('refund-form')).toEqual({ off: false, cardOff: false, taught: [], agentLimits: {} });
  });
  it('let a team lead’s limits go before one’s own', async () => {
    await fakeBrowser.storage.local.set({ 'agent-limits': { USD: { concession: 20_00 } } });
    expect((await pageSetup('refund-form')).agentLimits).toEqual({ USD: { concession: 20_00 } });
    await fakeBrowser.storage.managed.set({ agentLimits: { USD: { concession: 5_00 } } });
    expect((await pageSetup('refund-form')).agentLimits).toEqual({ USD: { concession: 5_00 } });
  });
});
