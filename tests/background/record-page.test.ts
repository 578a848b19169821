import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { recordPage } from '../../lib/background/record-page';
import type { Request } from '../../lib/messaging/protocol';
import { history } from '../../lib/storage/database';
import { observed } from '../domain/orders';

const report: Request<'recordPage'>['report'] = {
  adapter: 'order-details',
  state: 'read',
  missing: [],
  at: '2026-11-21T10:00:00.000Z',
};
const own = (rule: object) => fakeBrowser.storage.local.set({ 'own-concession-rules': { US: rule } });
const usd = (amount: number) => ({ amount, currency: 'USD' });

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.action, {
    setBadgeText: async () => {},
    setBadgeBackgroundColor: async () => {},
    setTitle: async () => {},
  });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
});
afterEach(() => history.orders.clear());

describe('recordPage', () => {
  it('answers with the limit by the published rule', async () => {
    const { view } = await recordPage({ report, observation: observed() });
    expect(view?.lines[0]?.maximum.total).toMatchObject({ money: usd(39_98), basis: 'policy' });
  });
  it('takes the person’s own rule before it', async () => {
    await own({ kind: 'amounts', total: usd(25_00) });
    const { view } = await recordPage({ report, observation: observed() });
    expect(view?.lines[0]?.maximum.total).toMatchObject({ money: usd(25_00), basis: 'own', published: usd(39_98) });
  });
  it.each([
    ['in another currency', { kind: 'amounts', total: { amount: 25_00, currency: 'EUR' } }],
    ['below nothing', { kind: 'amounts', total: usd(-5_00) }],
    [
      'divided by nothing',
      { kind: 'two-limits', share: [1, 0], shippingTimes: [2, 1], fixedReturnShipping: usd(0), fixedOther: usd(0) },
    ],
    ['that is none', { kind: 'generous' }],
  ])('leaves out an own rule %s', async (_what, rule) => {
    await own(rule);
    const { view } = await recordPage({ report, observation: observed() });
    expect(view?.lines[0]?.maximum.total).toMatchObject({ money: usd(39_98), basis: 'policy' });
  });
  it('keeps nothing and shows nothing while paused', async () => {
    await fakeBrowser.storage.local.set({ paused: true });
    expect(await recordPage({ report, observation: observed() })).toEqual({});
    expect(await history.orders.count()).toBe(0);
  });
  it('does not believe a sighting from the future', async () => {
    await recordPage({ report, observation: observed(undefined, '2031-01-01T00:00:00.000Z') });
    const [order] = await history.orders.toArray();
    expect(order && order.lastSeenAt < '2031').toBe(true);
  });
});
