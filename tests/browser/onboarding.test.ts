import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as sandboxPage } from '../sandbox/sandbox.ts';
import { violations } from './axe.ts';
import { everythingKept, recordsOf } from './database.ts';
import { launchChromium, type Session, waitForPanel } from './driver.ts';

const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');
const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await launchChromium({ extension: EXTENSION, welcome: true });
  const target = await session.browser.waitForTarget((each) => each.url().endsWith('/onboarding.html'));
  const opened = await target.page();
  if (!opened) throw new Error('The introduction has no page');
  page = opened;
  await page.waitForSelector('[data-figure="first-pages"]');
});
afterAll(() => session?.close());

const seen = (): Promise<(string | null)[]> =>
  page.$$eval('.first-pages [data-page]', (found) => found.map((each) => each.getAttribute('data-seen')));
const databases = (): Promise<string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? '').sort());
/** What is remembered, and the settings but for what says that the sample is shown. */
const kept = async (): Promise<string> =>
  (await everythingKept(page)).replace(/,?"(?:sample-shown|memory-news)":[^,}]+/g, '');

describe('the introduction', () => {
  it('is opened once, by the installation, and says what the README says of privacy', async () => {
    const pages = await session.browser.pages();
    expect(pages.filter((each) => each.url().endsWith('/onboarding.html'))).toHaveLength(1);
    const said = await page.$$eval('.privacy li', (lines) => lines.map((line) => line.textContent ?? ''));
    const [, lines = ''] = README.split('## Privacy in five lines\n');
    expect(said).toEqual([...(lines.split('\n## ')[0] ?? '').matchAll(/^\d\. (.+)$/gm)].map(([, line]) => line));
    expect(await violations(page)).toEqual([]);
  });

  it('keeps the stores, tells what the browser allows there, and links into them', async () => {
    expect(await page.$('.links a[href^="https"]')).toBeNull();
    await page.click('[name="store-UK"]');
    await page.waitForSelector('[data-store="UK"][data-allowed="true"]');
    await page.reload();
    await page.waitForSelector('[data-store="UK"][data-allowed="true"]');
    expect(await page.$eval('[name="store-UK"]', (box) => (box as HTMLInputElement).checked)).toBe(true);
    const links = await page.$$eval('.links a[href^="https"]', (found) =>
      found.map((each) => (each as HTMLAnchorElement).href),
    );
    expect(links).toHaveLength(4);
    for (const link of links) expect(link).toMatch(/^https:\/\/sellercentral\.amazon\.co\.uk\//);
    expect(await page.$eval('[name="messageText"]', (box) => (box as HTMLInputElement).checked)).toBe(false);
  });

  it('ticks a page as soon as it is seen in another tab', async () => {
    expect(await seen()).toEqual(['false', 'false', 'false', 'false']);
    const order = await session.open(sandboxPage('order-us').url);
    await waitForPanel(order, 'refund', 'read');
    await page.waitForFunction(
      () => document.querySelector('[data-page="order"]')?.getAttribute('data-seen') === 'true',
      {
        polling: 100,
      },
    );
    expect(await seen()).toEqual(['true', 'false', 'false', 'false']);
    await order.close();
  });
});

describe('the sample', () => {
  it('is in on one press, shown by dashboard and popup with its name, and out on one press; what is remembered is untouched', async () => {
    // A dashboard of one's own makes findable what waits for it: only then is nothing left that would change by itself.
    const own = await session.extensionPage('dashboard.html#search');
    await expect.poll(async () => (await recordsOf(page, 'searchQueue')).length, { timeout: 20_000 }).toBe(0);
    await own.close();
    await page.bringToFront();
    const before = await kept();
    await page.click('[name="sample-in"]');
    await page.waitForSelector('.sample-offer[data-state="shown"]');
    expect(await databases()).toEqual(['makegood', 'makegood-sample']);

    const dashboard = await session.extensionPage('dashboard.html#messages');
    await dashboard.waitForSelector('.sample-banner[data-sample="here"]');
    await dashboard.waitForFunction(() => document.querySelectorAll('main tbody tr').length > 4, { polling: 100 });
    expect(await dashboard.$eval('main', (main) => main.textContent)).toContain('999-5550000-9000001');
    expect(await violations(dashboard)).toEqual([]);
    await dashboard.evaluate(() => location.assign('#import'));
    await dashboard.waitForSelector('[data-tab="import"] .notice');
    expect(await dashboard.$('input[type="file"]')).toBeNull();
    await dashboard.evaluate(() => location.assign('#feedback'));
    await dashboard.waitForSelector('[data-figure="topic-total"]');
    expect(await dashboard.$eval('main', (main) => main.textContent)).toContain('999-555');

    const popup = await session.extensionPage('popup.html');
    await popup.waitForSelector('.sample-banner');
    await popup.waitForSelector('[data-prompt]');
    expect(await popup.$$('[data-prompt]')).toHaveLength(1);
    expect(await violations(popup)).toEqual([]);
    expect(await kept()).toBe(before);

    await popup.click('[name="sample-out"]');
    await popup.waitForFunction(() => !location.search && document.querySelector('main') !== null, { polling: 100 });
    await dashboard.waitForFunction(() => !location.search && document.querySelector('main') !== null, {
      polling: 100,
    });
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 1, { polling: 100 });
    expect(await dashboard.$('.sample-banner')).toBeNull();
    expect(await kept()).toBe(before);
  });
});
