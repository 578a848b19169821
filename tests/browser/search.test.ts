import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { browsers } from './browsers.ts';
import { putRecords, recordsOf } from './database.ts';
import type { Session } from './driver.ts';
import { orderIdOf } from './report-files.ts';

let session: Session;
let page: Page;

const AT = '2026-10-20T10:00:00.000Z';
const seen = (value: unknown) => ({ value, at: AT });

const feedback = (number: number, comment: string, store = 'US') => ({
  orderId: orderIdOf(number),
  firstSeenAt: AT,
  lastSeenAt: AT,
  shown: seen({ rating: 2, comment }),
  readings: [seen({ day: '2026-10-19' })],
  reply: seen('We have sent a new lid.'),
  marketplace: seen(store),
  day: '2026-10-19',
  lowSince: '2026-10-19',
});

beforeAll(async () => {
  session = await browsers[0].launch();
  page = await session.extensionPage('dashboard.html#search');
  await page.waitForSelector('[data-figure="search-list"][data-state="empty"]');
});
afterAll(() => session?.close());

/** Types into the empty box and waits until what it shows is of that. */
async function look(typed: string): Promise<void> {
  await page.focus('input[name="search"]');
  await page.keyboard.press('Escape');
  await page.keyboard.type(typed);
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('[role="status"].as-of')?.dataset['query'] === wanted,
    {},
    typed,
  );
}
const hits = (): Promise<(string | null)[][]> =>
  page.$$eval('[data-hit]', (found) =>
    found.map((hit) => [hit.getAttribute('data-hit'), hit.getAttribute('data-order-id')]),
  );
const hitsBecome = (count: number): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelectorAll('[data-hit]').length === wanted, {}, count);

it('says of an empty history that nothing is remembered, and reads what was there before it', async () => {
  expect(await page.$eval('main', (main) => main.textContent)).toContain('Nothing is remembered yet');
  const many = Array.from({ length: 40 }, (_, index) => feedback(100 + index, `Ordinary kettle ${index}`));
  await putRecords(page, 'feedback', [
    ...many,
    feedback(1, 'The lid of the kettle <b>leaks</b>'),
    feedback(2, 'Kettle fine', 'UK'),
  ]);
  const sale = { marketplace: 'US', updatedAt: AT, status: 'shipped', lines: [{ sku: 'KT-100', quantity: 1 }] };
  // As `soldKeys` gives it: product, then the day backwards.
  const sold = ['KT-100\u00007973-89-80'];
  await putRecords(page, 'sales', [{ ...sale, orderId: orderIdOf(7), day: '2026-10-19', sold }]);
  await putRecords(page, 'products', [{ sku: 'KT-100', title: 'Example Widgets travel kettle', seenAt: AT }]);
  await putRecords(page, 'searchQueue', [
    { kind: 'feedback', from: '' },
    { kind: 'product', from: '' },
  ]);
  await page.reload();
  await page.waitForSelector('.search-tips');
  await page.waitForFunction(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('makegood');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('searchQueue').objectStore('searchQueue').count();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result === 0);
          };
        };
      }),
    { polling: 100 },
  );
  expect(await recordsOf(page, 'searchDocs')).toHaveLength(43);
});

it('finds words in any order as they are typed, marks them, and never takes them for markup', async () => {
  await look('leaks lid kett');
  await hitsBecome(1);
  expect(await hits()).toEqual([['feedback', orderIdOf(1)]]);
  const text = await page.$eval('[data-hit] [data-piece="comment"]', (piece) => ({
    text: piece.textContent,
    marks: [...piece.querySelectorAll('mark')].map((mark) => mark.textContent),
    bold: piece.querySelectorAll('b').length,
  }));
  expect(text).toEqual({ text: 'The lid of the kettle <b>leaks</b>', marks: ['lid', 'kettle', 'leaks'], bold: 0 });
});

it('narrows by kind and store, keeps that in the address, and finds it so again', async () => {
  await look('kettle');
  await hitsBecome(25);
  await page.click('button[name="more"]');
  await hitsBecome(43);
  await page.select('select[name="store"]', 'UK');
  await hitsBecome(1);
  expect(await hits()).toEqual([['feedback', orderIdOf(2)]]);
  await page.click('button[name="kind"][value="note"]');
  await hitsBecome(0);
  expect(await page.evaluate(() => location.hash)).toBe('#search/q=kettle&kind=note&store=UK');
  await page.evaluate(() => location.assign('#import'));
  await page.waitForSelector('main[data-tab="import"]');
  await page.goBack();
  await page.waitForSelector('button[name="no-filters"]');
  await page.click('button[name="no-filters"]');
  await hitsBecome(25);
});

it('finds orders by their number, by digits out of it, and by their product', async () => {
  await look(orderIdOf(7));
  await hitsBecome(1);
  await page.waitForSelector('[data-hit="order"] a');
  const link = await page.$eval('[data-hit="order"] a', (found) => found.href);
  expect(link).toBe(`https://sellercentral.amazon.com/orders-v3/order/${orderIdOf(7)}`);
  await look(orderIdOf(7).slice(6));
  await page.waitForSelector('[data-figure="search-scan"][data-state="read"]');
  expect((await hits()).filter(([kind]) => kind === 'order')).toEqual([['order', orderIdOf(7)]]);
  await look('kt-100');
  await page.waitForSelector('[data-hit="product"] a');
  await page.click('[data-hit="product"] .hit-head a');
  await page.waitForSelector('[data-hit="order"]');
  expect(await hits()).toEqual([['order', orderIdOf(7)]]);
});

it('goes by keys: a slash from anywhere, arrows through what was found', async () => {
  await page.evaluate(() => location.assign('#feedback'));
  await page.waitForSelector('main[data-tab="feedback"]');
  await page.keyboard.press('/');
  await page.waitForSelector('input[name="search"]:focus');
  await page.keyboard.type('ordinary');
  await hitsBecome(25);
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('[data-hit]')?.getAttribute('data-order-id'));
  const order = (await hits()).map(([, id]) => id);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(order[1]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.waitForSelector('input[name="search"]:focus');
});

it('says what was looked for where nothing is found', async () => {
  await look('zebra');
  expect(await page.$eval('[data-figure="search-list"]', (list) => list.textContent)).toContain('“zebra”');
  expect(await page.$eval('.search-tips', (tips) => tips.textContent)).toContain('Memos of refunds are never kept');
});

it.each(['light', 'dark'])('is accessible (%s), at 320 pixels too', async (scheme) => {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await look('kettle');
  await hitsBecome(25);
  expect(await violations(page)).toEqual([]);
  await page.setViewport({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  expect(await violations(page)).toEqual([]);
  await page.setViewport({ width: 1360, height: 900 });
});

it('asks nothing of the network, and none of its scripts fails', () => {
  expect(session.requests).toEqual([]);
  expect(session.errors).toEqual([]);
});
