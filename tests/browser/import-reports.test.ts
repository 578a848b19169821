import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orderReport } from '../domain/import/order-rows.ts';
import { violations } from './axe.ts';
import { browsers } from './browsers.ts';
import { recordsOf } from './database.ts';
import type { Session } from './driver.ts';
import { choose, figureOf, take } from './import-page.ts';
import { fileFolder, orderIdOf } from './report-files.ts';

let session: Session;
let page: Page;
const files = fileFolder();
beforeAll(async () => {
  session = await browsers[0].launch();
  page = await session.extensionPage('dashboard.html#import');
  await page.waitForSelector('input[name="report"]');
});
afterAll(async () => {
  files.remove();
  await session?.close();
});

const SEPTEMBER = Array.from({ length: 60 }, (_, index) => ({
  'amazon-order-id': orderIdOf(index),
  'purchase-date': `2026-09-${String(2 + (index % 28)).padStart(2, '0')}T18:00:00+00:00`,
  'last-updated-date': `2026-09-${String(3 + (index % 28)).padStart(2, '0')}T18:00:00+00:00`,
  'product-name': 'غلاية كهربائية مخترعة 1.7 لتر',
}));

const months = () => recordsOf(page, 'months');

describe('import of an all orders report', () => {
  it('says what it is, of which stores and days, and what cannot be taken, before anything of it is kept', async () => {
    await choose(page, files.write('orders.txt', orderReport([...SEPTEMBER, { quantity: 'two' }])));
    expect(await figureOf(page, 'import-kind')).toMatchObject({ kind: 'orders' });
    expect(await figureOf(page, 'import-rows')).toMatchObject({ count: '60', refused: '1' });
    expect(await figureOf(page, 'import-basis')).toMatchObject({ basis: 'order-date' });
    expect(await figureOf(page, 'import-covers')).toMatchObject({ from: '2026-09-02', to: '2026-09-29' });
    expect(await page.$$eval('.store', (all) => all.map((each) => each.getAttribute('data-store')))).toEqual(['US']);
    expect(await page.$eval('.ready [data-line]', (row) => row.getAttribute('data-reason'))).toBe(
      'importRefusedQuantity',
    );
    expect(await recordsOf(page, 'sales')).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  it('takes it with the days that the person says, counts it, and finds nothing new in it the second time', async () => {
    await page.$eval('[name="covers-from"]', (box) => {
      (box as HTMLInputElement).value = '2026-09-01';
      box.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.waitForSelector('[data-figure="import-covers"][data-from="2026-09-01"]');
    expect(await take(page)).toEqual({ taken: 60, changed: 0, known: 0, refused: 1 });
    const counted = await months();
    expect(counted).toMatchObject([{ id: 'US/2026-09', counts: { orders: 60, units: 120, 'sales:USD': 144_000 } }]);
    await choose(page, files.write('orders.txt', orderReport(SEPTEMBER)));
    expect(await take(page)).toEqual({ taken: 0, changed: 0, known: 60, refused: 0 });
    expect(await months()).toEqual(counted);
    await page.click('[name="again"]');
    // Of the first of the month a row was refused.
    await page.waitForSelector('tr[data-kind="orders"][data-store="US"] time[datetime="2026-09-02"]');
    expect(await violations(page)).toEqual([]);
  });

  it('says which columns are missing, and that another file is none of the reports', async () => {
    await choose(page, files.write('short.txt', orderReport(SEPTEMBER).replace('sales-channel', 'channel')));
    expect(await page.$eval('.problem', (found) => found.textContent)).toContain('sales-channel');
    await choose(page, files.write('other.txt', 'a\tb\n1\t2\n'));
    await page.waitForFunction(() => document.querySelector('.problem')?.textContent?.includes('other.txt'));
  });
});

it('takes several files one behind the other, each of its kind', async () => {
  const payments = [
    '"All amounts in USD, unless specified"',
    '"date/time","type","order id","sku","marketplace","product sales","shipping credits","total"',
    `"Sep 12, 2026 1:05:33 PM PDT","Refund","${orderIdOf(1)}","SKU-1","amazon.com","-24.00","0","-20.40"`,
  ].join('\n');
  const range = { reportingDateFrom: '2026-08-20T00:00Z', reportingDateTo: '2026-09-18T23:59Z' };
  const lateShipmentRate = {
    reportingDateRange: range,
    rate: 0.032,
    targetValue: 0.04,
    targetCondition: 'LESS_THAN',
    status: 'GOOD',
  };
  const performance = JSON.stringify({ performanceMetrics: [{ marketplaceId: 'ATVPDKIKX0DER', lateShipmentRate }] });
  await choose(page, files.write('payments.csv', payments), files.write('health.json', performance));
  expect(await figureOf(page, 'import-kind')).toMatchObject({ kind: 'payments' });
  expect(await take(page)).toMatchObject({ taken: 1 });
  await page.click('[name="again"]');
  await page.waitForSelector('[data-figure="import-kind"][data-kind="performance"]');
  expect(await take(page)).toMatchObject({ taken: 1 });
  expect(await months()).toMatchObject([
    { counts: { orders: 60, refunds: 1, 'refunded-amount:USD': 2400, 'refunded-orders': 1 } },
  ]);
  expect(await recordsOf(page, 'health')).toMatchObject([{ metric: 'late-shipment-rate', rate: 32_000 }]);
});

it('leaves nothing by half when it is killed in the middle, and is completed by taking it again', async () => {
  const orders = Array.from({ length: 30_000 }, (_, index) => ({
    'amazon-order-id': orderIdOf(index).replace('-0000001-', '-0000002-'),
    'purchase-date': `2026-08-${String(2 + (index % 28)).padStart(2, '0')}T18:00:00+00:00`,
  }));
  const path = files.write('long.txt', orderReport(orders));
  const other = await session.extensionPage('dashboard.html#import');
  await choose(other, path);
  await other.click('[name="import"]');
  await other.waitForFunction(() => Number(document.querySelector('progress')?.value) > 0, { polling: 100 });
  await other.close();
  const august = async () => {
    const sales = (await recordsOf(page, 'sales')) as { orderId: string }[];
    const counted = (await months()).find((each) => (each as { id: string }).id === 'US/2026-08');
    const orders = (counted as { counts: { orders: number } } | undefined)?.counts.orders ?? 0;
    return [sales.filter(({ orderId }) => orderId.includes('-0000002-')).length, orders];
  };
  const [stored, counted] = await august();
  expect(stored).toBeLessThan(30_000);
  expect(counted).toBe(stored);
  await choose(page, path);
  const { taken = 0, known = 0 } = await take(page);
  expect(taken + known).toBe(30_000);
  expect(await august()).toEqual([30_000, 30_000]);
});

describe('what an import leaves open', () => {
  const say = (box: string, value: string) =>
    page.$eval(
      `[name="${box}"]`,
      (found, day) => {
        (found as HTMLInputElement).value = day;
        found.dispatchEvent(new Event('change', { bubbles: true }));
      },
      value,
    );
  const covered = async (kind: string) =>
    ((await recordsOf(page, 'coverage')) as { kind: string; from: string; to: string }[])
      .filter((each) => each.kind === kind)
      .map(({ from, to }) => `${from} ${to}`);

  it('are the days of rows that it refused, and it names them', async () => {
    const rows = [1, 2, 3].map((day) => ({
      'amazon-order-id': orderIdOf(500 + day),
      'purchase-date': `2026-07-0${day}T18:00:00+00:00`,
      'last-updated-date': `2026-07-0${day}T19:00:00+00:00`,
      ...(day === 2 && { 'item-price': '1,024.50' }),
    }));
    const file = orderReport([...rows, rows[2] ?? {}]);
    await choose(page, files.write('refused.txt', file));
    expect(await figureOf(page, 'import-twins')).toMatchObject({ count: '1' });
    expect(await violations(page)).toEqual([]);
    expect(await take(page)).toMatchObject({ taken: 3, refused: 1 });
    expect(
      await page.$$eval('[data-figure="import-incomplete"] time', (all) => all.map((each) => each.dateTime)),
    ).toEqual(['2026-07-02']);
    expect(await figureOf(page, 'import-incomplete')).toMatchObject({ untold: 'false' });
    expect(await violations(page)).toEqual([]);
    expect((await covered('orders')).filter((span) => span.startsWith('2026-07'))).toEqual([
      '2026-07-01 2026-07-01',
      '2026-07-03 2026-07-03',
    ]);
    const cut = orderReport(rows.slice(2)).trimEnd();
    await choose(page, files.write('cut.txt', cut.slice(0, cut.lastIndexOf('00000'))));
    expect(await page.$eval('.ready [data-line]', (row) => row.getAttribute('data-reason'))).toBe('importRefusedCut');
    expect(await figureOf(page, 'import-rows')).toMatchObject({ count: '0', refused: '1' });
    expect(await page.$eval('#import-off', (found) => found.textContent)).toContain('no row of this file');
  });

  it('is nothing of days on which there was nothing, once it is said which they are', async () => {
    await choose(page, files.write('empty.txt', orderReport([])));
    const off = () => page.$eval('[name="import"]', (button) => (button as HTMLButtonElement).disabled);
    expect(await off()).toBe(true);
    expect(await page.$eval('#import-off', (found) => found.textContent)).toContain('until all of this is said');
    await page.select('[name="marketplace"]', 'US');
    await say('covers-from', '2026-03-31');
    await say('covers-to', '2026-03-01');
    await page.click('[name="basis"][value="last-update"]');
    await page.waitForFunction(() => document.querySelector('#import-off')?.textContent?.includes('last update'), {
      polling: 100,
    });
    await page.click('[name="basis"][value="order-date"]');
    await page.waitForSelector('[data-basis="order-date"]');
    expect(await off()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await say('covers-from', '2026-03-01');
    await say('covers-to', '2026-03-31');
    await page.waitForSelector('[name="import"]:not([disabled])');
    expect(await take(page)).toEqual({ taken: 0, changed: 0, known: 0, refused: 0 });
    await page.waitForSelector('[data-figure="import-seen-empty"]');
    expect(await covered('orders')).toContain('2026-03-01 2026-03-31');
    expect(await violations(page)).toEqual([]);
  });

  it('of a feedback report without rows is everything, and it says why it cannot be taken', async () => {
    await choose(page, files.write('feedback.txt', 'Date\tRating\tComments\tResponse\tOrder ID\tRater Email\n'));
    expect(await page.$eval('#import-off', (found) => found.textContent)).toContain('this file has no rows');
  });
});

it('answers the press that ends an import at once', async () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => ({
    'amazon-order-id': orderIdOf(index).replace('-0000001-', '-0000003-'),
    'purchase-date': `2026-05-${String(2 + (index % 28)).padStart(2, '0')}T18:00:00+00:00`,
  }));
  await choose(page, files.write('stop.txt', orderReport(rows)));
  await page.click('[name="import"]');
  // What the page says in the very frame behind the press: the worker may be done a moment later.
  const heard = await page.evaluate(async () => {
    const button = await new Promise<HTMLButtonElement>((resolve) => {
      const look = (): void => {
        const found = document.querySelector<HTMLButtonElement>('[data-step="importing"] [name="cancel"]');
        if (found) resolve(found);
        else setTimeout(look, 1);
      };
      look();
    });
    const after = new Promise<[boolean, string | null | undefined]>((resolve) => {
      new MutationObserver(() => {
        resolve([button.disabled, document.querySelector('.progress [role="status"]')?.textContent]);
      }).observe(button, { attributes: true, attributeFilter: ['disabled'] });
    });
    button.click();
    return after;
  });
  expect(heard).toEqual([true, 'Stopping…']);
  await page.waitForSelector('[data-step="done"][data-cancelled="true"]');
});
