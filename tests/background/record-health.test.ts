import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recordPage } from '../../lib/background/record-page';
import { type PageObservation, pageObservation } from '../../lib/domain/order';
import { z } from '../../lib/domain/zod';
import { history } from '../../lib/storage/database';

const AT = '2026-11-21T03:00:00.000Z';
const report = { adapter: 'account-health', state: 'read' as const, missing: [], at: AT };
const observation = (count: number, at = AT): PageObservation =>
  z.parse(pageObservation, {
    kind: 'account-health',
    at,
    health: {
      marketplace: 'US',
      account: 'Example Widgets Ltd',
      metrics: [
        { metric: 'order-defect-rate', fulfillment: 'seller', days: 60, rate: 10_000, count, of: 300 },
        { metric: 'late-shipment-rate', fulfillment: 'seller' },
      ],
    },
  });
const kept = () => history.health.toArray();

beforeEach(async () => {
  fakeBrowser.reset();
  await history.health.clear();
});

describe('a page of account health', () => {
  it('is kept by its day in the store’s own time zone, and nothing is answered', async () => {
    expect(await recordPage({ report, observation: observation(3) })).toEqual({});
    const [late, defects] = await kept();
    // In New York or Los Angeles that moment is still the day before.
    expect(defects).toMatchObject({
      id: expect.stringMatching(/^US\/order-defect-rate\/seller\/2026-11-20\/[0-9a-f]{8}\/60d$/),
      account: 'Example Widgets Ltd',
      days: 60,
      rate: 10_000,
      count: 3,
      of: 300,
      source: 'page',
      seenAt: AT,
    });
    // No data is no zero.
    expect([late?.metric, late?.rate, late?.count]).toEqual(['late-shipment-rate', undefined, undefined]);
  });
  it('is one record a day: what was seen last, in whatever order it comes', async () => {
    await recordPage({ report, observation: observation(2, '2026-11-21T05:00:00.000Z') });
    await recordPage({ report, observation: observation(3) });
    expect((await kept()).map(({ count }) => count)).toEqual([undefined, 2]);
  });
  it.each<[string, Record<string, unknown>]>([
    ['the page is switched off', { 'switched-off': { pages: ['account-health'], marketplaces: [] } }],
    ['the store is switched off', { 'switched-off': { pages: [], marketplaces: ['US'] } }],
    ['all is paused', { paused: true }],
  ])('is not kept where %s', async (_what, settings) => {
    await fakeBrowser.storage.local.set(settings);
    expect(await recordPage({ report, observation: observation(3) })).toEqual({});
    expect(await kept()).toEqual([]);
  });
});
