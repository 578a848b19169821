import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { healthRecords } from '../../lib/domain/health/health-records.ts';
import { isBusinessMetric } from '../../lib/domain/health/health-state.ts';
import { canonical } from '../../lib/domain/seen.ts';
import { healthPage, healthPages } from '../sandbox/sandbox.ts';
import { violations } from './axe.ts';
import { browsers } from './browsers.ts';
import { recordsOf } from './database.ts';
import type { Session } from './driver.ts';

type Kept = Record<string, unknown>;

/** What is kept of metrics, without their keys and moments. */
const facts = (records: readonly unknown[]): string[] =>
  (records as Kept[]).map(({ id: _id, seenAt: _at, source: _source, ...said }) => canonical(said)).sort();

// Firefox hides the extension's own pages from tests; what is read there is read by the same code.
describe('account health in Chromium', () => {
  let session: Session;
  let own: Page;
  beforeAll(async () => {
    session = await browsers[0].launch();
    own = await session.extensionPage('dashboard.html#performance');
    await own.waitForSelector('.health[data-state="empty"]');
  });
  afterAll(() => session?.close());

  const kept = () => recordsOf(own, 'health');

  it('keeps what its pages say where styles are real, and nothing of those that are not understood', async () => {
    const expected: string[] = [];
    // Pages that must not be kept first: what they would leave behind is seen at the end.
    const inOrder = healthPages.toSorted((a, b) => Number(a.truth.state === 'read') - Number(b.truth.state === 'read'));
    for (const { id, url, truth } of inOrder) {
      const page = await session.open(url);
      const { marketplace, account, metrics = [] } = truth;
      if (truth.state === 'read' && marketplace) {
        const said = { marketplace: marketplace as 'US', metrics: [...metrics], ...(account && { account }) };
        expected.push(...facts(healthRecords(said, '2026-11-22T10:00:00.000Z', '2026-11-22')));
        const wanted = new Set(expected).size;
        await expect.poll(async () => new Set(facts(await kept())).size, { timeout: 20_000, message: id }).toBe(wanted);
      }
      await page.close();
    }
    expect([...new Set(facts(await kept()))]).toEqual([...new Set(expected)].sort());
  }, 180_000);

  it('shows each metric with its target, how it stands, as of when and from where', async () => {
    const { marketplace, account, metrics = [] } = healthPage('health-de').truth;
    await own.waitForSelector(`tr[data-marketplace="${marketplace}"]`);
    const rows = await own.$$eval(`tr[data-marketplace="${marketplace}"]`, (found) =>
      found.map((row) => {
        const value = row.querySelector<HTMLElement>('[data-figure="health-value"]');
        const target = row.querySelector<HTMLElement>('[data-figure="health-target"]');
        const number = (text: string | undefined) => (text ? Number(text) : undefined);
        return {
          metric: row.getAttribute('data-metric'),
          rate: number(value?.dataset['ppm']),
          count: number(value?.dataset['count']),
          target: number(target?.dataset['target']),
          text: row.querySelector('th')?.textContent ?? '',
        };
      }),
    );
    const shown = metrics.filter(({ metric }) => !isBusinessMetric(metric));
    expect(rows.map(({ text: _text, ...row }) => canonical(row)).sort()).toEqual(
      shown.map(({ metric, rate, count, target }) => canonical({ metric, rate, count, target: target?.value })).sort(),
    );
    for (const { text } of rows) expect(text).toContain(account);
    expect(await violations(own, '.health')).toEqual([]);
  });

  it('shows nothing in those pages, asks no network and breaks none', async () => {
    const page = await session.open(healthPage('health-contradicts').url);
    // What is never there cannot be awaited; the quiet after which "not understood" would be said can.
    await page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 5_000)));
    expect(await page.$('makegood-panel')).toBeNull();
    const reads = (await recordsOf(own, 'pageReads')) as { adapter: string; driftAt?: string; missing?: string[] }[];
    expect(reads.find(({ adapter }) => adapter === 'account-health')?.missing).toEqual(['HealthCounts']);
    expect(session.requests).toEqual([]);
    expect(session.errors).toEqual([]);
  });
});
