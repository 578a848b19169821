import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { browsers } from './browsers.ts';
import type { Session } from './driver.ts';
import { fillMonths, monthAgo } from './performance-sample.ts';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await browsers[0].launch();
  page = await session.extensionPage('dashboard.html#performance');
  await page.waitForSelector('table.months');
});
afterAll(async () => {
  await session?.close();
});

const go = (hash: string): Promise<void> => page.evaluate((to) => location.assign(to), hash);
/** The attributes of a figure of one month. */
const figure = (name: string, month: string): Promise<Record<string, string>> =>
  page.$eval(`[data-figure="${name}"][data-month="${month}"]`, (cell) => ({
    ...(cell as HTMLElement).dataset,
    text: cell.textContent ?? '',
  })) as Promise<Record<string, string>>;

it('says of months of which nothing is known that they were not seen, and counts nothing', async () => {
  await page.waitForSelector('[data-figure="months"][data-state="empty"]');
  expect(await page.$$('.months [data-state="value"]')).toEqual([]);
  expect(await page.$$('.months [data-count]')).toEqual([]);
  expect(await violations(page)).toEqual([]);
});

describe('months that were imported', () => {
  const last = monthAgo(1);
  beforeAll(async () => {
    await fillMonths(page);
    await page.reload();
    await page.waitForSelector('.u-wrap canvas');
    await page.waitForSelector('[data-cause]');
  });

  it('stand side by side, each figure with what it speaks for', async () => {
    expect(await page.$$eval('.months thead th', (heads) => heads.length)).toBe(14);
    expect(await figure('orders', last)).toMatchObject({ count: '410', extent: 'month' });
    expect(await figure('refund-rate', last)).toMatchObject({
      ppm: String(Math.round((12 * 1_000_000) / 410)),
      part: '12',
      whole: '410',
    });
    expect(await figure('refund-rate', monthAgo(0))).toMatchObject({ state: 'not-seen' });
    expect(await figure('feedback-negative', last)).toMatchObject({ count: '9', extent: 'seen' });
    expect(await figure('goodwill', last)).toMatchObject({ amount: '4498', currency: 'USD' });
  });
  it('say what stands out, with the account’s own causes', async () => {
    const found = await page.$$eval('[data-stands-out]', (each) =>
      each.map((one) => one.getAttribute('data-stands-out')),
    );
    expect(found).toEqual(['negative-rate', 'defect-rate']);
    expect(await page.$$eval('[data-stands-out="negative-rate"] .practices li', (each) => each.length)).toBeGreaterThan(
      0,
    );
  });
  it('have a table beside each chart', async () => {
    const charts = await page.$$eval('[data-chart]', (each) =>
      each.map((one) => [
        one.getAttribute('data-chart'),
        one.querySelectorAll('canvas').length,
        one.querySelectorAll('tbody tr').length,
      ]),
    );
    expect(charts).toEqual(['refund-rate', 'negative-rate', 'reply-share', 'goodwill'].map((name) => [name, 1, 14]));
  });
  it('are without violations, light and dark, wide and narrow', async () => {
    for (const scheme of ['light', 'dark'])
      for (const width of [1360, 360]) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.setViewport({ width, height: 900 });
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    await page.setViewport({ width: 1360, height: 900 });
  });
  it('are walked through with the arrow keys', async () => {
    await page.focus('[data-figure="orders"] a');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      `#performance/orders/units/${last}`,
    );
    expect(await page.$$eval('.months [tabindex="0"]', (each) => each.length)).toBe(1);
  });
  it('open what counts by keyboard, and close it with Escape', async () => {
    await page.focus('[popovertarget="definition-claims"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#definition-claims:popover-open', { visible: true });
    expect(await page.$$eval('#definition-claims .ground', (each) => each.length)).toBe(3);
    await page.keyboard.press('Escape');
    expect(await page.$('#definition-claims:popover-open')).toBeNull();
  });
  it('open the orders behind a number, each with its page in Seller Central', async () => {
    await go(`#performance/orders/feedback-negative/${last}`);
    await page.waitForSelector('[data-behind="read"][data-count="9"][data-total="9"]');
    const links = await page.$$eval('[data-order] a', (each) => each.map((one) => one.getAttribute('href')));
    expect(links).toHaveLength(9);
    for (const link of links) expect(link).toMatch(/^https:\/\/sellercentral\.amazon\.com\/orders-v3\/order\/[\d-]+$/);
    expect(await violations(page)).toEqual([]);
  });
  it('say of goodwill for what reasons and on which products it was given', async () => {
    await go(`#performance/orders/goodwill/${last}`);
    await page.waitForSelector('[data-figure="goodwill-product"]');
    const lines = (of: string): Promise<(string | null)[][]> =>
      page.$$eval(
        `[data-${of}]`,
        (rows, name) =>
          rows.map((row) => [
            row.getAttribute(`data-${name}`),
            row.querySelector('[data-amount]')?.getAttribute('data-amount') ?? null,
            row.querySelector('[data-count]')?.getAttribute('data-count') ?? null,
          ]),
        of,
      );
    expect(await lines('reason')).toEqual([
      ['defective', '3998', '2'],
      ['not-received', '400', '1'],
      ['none', '100', '1'],
    ]);
    expect(await lines('product')).toEqual([
      ['B000000001', '2499', '3'],
      ['B000000002', '1999', '1'],
    ]);
    expect(await page.$eval('[data-product="B000000001"] bdi', (name) => name.textContent)).toContain('غلاية');
    await page.waitForSelector('[data-behind="read"][data-count="4"]');
    expect(await violations(page)).toEqual([]);
  });
  it('are shown where the address names a month that there is not', async () => {
    await go('#performance/orders/orders/2026-13');
    await page.waitForSelector('table.months');
    expect(session.errors).toEqual([]);
  });
  it('stand in full where there is room, and say that they go on where there is not', async () => {
    const goesOn = (): Promise<boolean[]> =>
      page.evaluate(() => {
        const place = document.querySelector('.months-scroll');
        return [!!place && place.scrollWidth > place.clientWidth, document.querySelector('.scroll-hint') !== null];
      });
    expect(await goesOn()).toEqual([false, false]);
    await page.setViewport({ width: 900, height: 900 });
    await page.waitForSelector('.scroll-hint');
    expect(await goesOn()).toEqual([true, true]);
    await page.setViewport({ width: 1360, height: 900 });
    await page.waitForFunction(() => !document.querySelector('.scroll-hint'), { polling: 100 });
  });
  it('are gone for another store', async () => {
    await go('#performance');
    await page.waitForSelector('table.months');
    await page.select('select[name="store"]', 'DE');
    await page.waitForFunction(() => !document.querySelector('.months [data-state="value"]'), { polling: 100 });
    await page.select('select[name="store"]', '');
  });
});

describe('the week', () => {
  it('says what was seen in it, and of what was not that it was not', async () => {
    await go('#performance/week');
    await page.waitForSelector('[data-week="due-feedback"]');
    const text = (id: string) => page.$eval(`[data-week="${id}"] dd`, (found) => found.textContent);
    expect(await text('due-feedback')).toBe('9');
    expect(await text('due-messages')).toBe('not seen');
    expect(await text('reply-share')).toBe('not seen');
    expect(await violations(page)).toEqual([]);
  });
  it('prints black on white, without what is to be pressed', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.emulateMediaType('print');
    const seen = await page.$$eval('button, select, nav', (each) => each.filter((one) => one.checkVisibility()).length);
    expect(seen).toBe(0);
    await page.emulateMediaType('screen');
  });
});
