import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browsers } from './browsers.ts';
import { putRecords } from './database.ts';
import type { Session } from './driver.ts';
import { store } from './options-page.ts';
import { ago, feedback, orderIdOf } from './queue-records.ts';

let session: Session;
let page: Page;

/** A feedback of a store that was seen just now. */
const kept = (number: number, store: 'US' | 'UK', days: number, comment = 'Kettle came late'): object =>
  feedback(number, days, { store, comment, at: ago(0) });

beforeAll(async () => {
  session = await browsers[0].launch();
  page = await session.extensionPage('dashboard.html#feedback');
  await page.waitForSelector('[data-figure="feedback-list"][data-state="empty"]');
  const many = Array.from({ length: 320 }, (_, index) => kept(index, 'US', 40));
  const uk = [kept(401, 'UK', 2), kept(402, 'UK', 3, 'The seller is a fucking idiot')];
  await putRecords(page, 'feedback', [...many, ...uk]);
  await page.reload();
  await page.waitForSelector('tr[data-order-id]');
});
afterAll(() => session?.close());

const rows = (): Promise<number> => page.$$eval('tr[data-order-id]', (found) => found.length);
const rowsBecome = (count: number): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelectorAll('tr[data-order-id]').length === wanted, {}, count);
const shownText = (): Promise<string> => page.$eval('.as-of', (line) => line.textContent ?? '');

it('lists what is due to its end, a hundred at a time, and counts it as it is', async () => {
  // The count comes after the first hundred where there are hundreds.
  await page.waitForSelector('[data-figure="feedback-list"][data-count="322"]');
  expect(await rows()).toBe(100);
  expect(await shownText()).toContain('100 of 322');
  for (const count of [200, 300, 322]) {
    await page.click('[name="more"]');
    await rowsBecome(count);
  }
  expect(await page.$('[name="more"]')).toBeNull();
});

it('finds the few of one store behind hundreds of another', async () => {
  await page.select('select[name="store"]', 'UK');
  await rowsBecome(2);
  await page.select('select[name="store"]', 'DE');
  await page.waitForFunction(() =>
    document.querySelector('[data-figure="feedback-list"]')?.textContent?.includes('Nothing like that'),
  );
});

it('says of a request where it is made, with a link to the Feedback Manager of its store', async () => {
  await page.select('select[name="store"]', 'UK');
  await rowsBecome(2);
  const next = await page.$eval(`tr[data-order-id="${orderIdOf(402)}"] .next`, (found) => ({
    text: found.textContent,
    href: found.querySelector('a')?.href,
  }));
  expect(next).toEqual({
    text: 'Next: ask Amazon to remove it, in Feedback Manager.',
    href: 'https://sellercentral.amazon.co.uk/feedback-manager/index.html#/',
  });
});

it('follows news of another window while both are in sight', async () => {
  await putRecords(page, 'feedback', [kept(403, 'UK', 1)]);
  expect(await rows()).toBe(2);
  await store(page, 'memory-news', crypto.randomUUID());
  await rowsBecome(3);
});

it('keeps each clock and the next step on one line where there is room', async () => {
  const lines = await page.$$eval('.chances > .clock, .chances > .next', (found) =>
    found.map((each) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8))).size;
    }),
  );
  expect(lines.length).toBeGreaterThan(6);
  expect(Math.max(...lines)).toBe(1);
});

it('has no zero in the topics for a month that the months call not seen', async () => {
  await putRecords(page, 'feedback', [kept(404, 'UK', 160)]);
  await store(page, 'memory-news', crypto.randomUUID());
  await page.waitForSelector('tr[data-month][data-state="empty"]');
  const { empty, counted, text } = await page.evaluate(() => ({
    empty: [...document.querySelectorAll('tr[data-state="empty"]')].map((row) => row.getAttribute('data-month')),
    counted: [...document.querySelectorAll('[data-figure="topic-month"]')].map((cell) =>
      cell.getAttribute('data-month'),
    ),
    text: document.querySelector('tr[data-topic="late_delivery"]')?.textContent,
  }));
  expect(empty.length).toBeGreaterThan(1);
  expect(counted.filter((month) => empty.includes(month))).toEqual([]);
  expect(text).toContain('not seen yet');
});
