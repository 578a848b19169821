import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { browsers } from './browsers.ts';
import { putRecords, recordsOf } from './database.ts';
import type { Session } from './driver.ts';
import { ago, feedback, note, orderIdOf, refund, thread, undelivered } from './queue-records.ts';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await browsers[0].launch();
  page = await session.extensionPage('dashboard.html');
});
afterAll(() => session?.close());

const id = (kind: string, number: number): string =>
  `${kind}:${kind === 'message' ? 'order:' : ''}${orderIdOf(number)}`;
const listed = (): Promise<(string | null)[]> =>
  page.$$eval('[data-row]', (rows) => rows.map((row) => row.getAttribute('data-row')));
const rowsBecome = (count: number): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelectorAll('[data-row]').length === wanted, { polling: 100 }, count);
const focused = (): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row'));

/** What is under which heading. */
const groups = (): Promise<Record<string, string[]>> =>
  page.$$eval('.queue-group', (found) =>
    Object.fromEntries(
      found.map((group) => [
        group.getAttribute('data-near') ?? '',
        [...group.querySelectorAll('[data-row]')].map((row) => row.getAttribute('data-row') ?? ''),
      ]),
    ),
  );

describe('the queue', () => {
  it('says that nothing was seen yet, and counts nothing', async () => {
    await page.waitForSelector('[data-figure="queue-list"][data-state="empty"]');
    expect(await page.$$('[data-source][data-state="not-seen"]')).toHaveLength(4);
    expect(await page.$('[data-figure="queue-count"]')).toBeNull();
    expect(await page.title()).toBe('Makegood: Due');
  });

  it('has words of danger above all, and everything under headings of time, as soon as another tab writes it', async () => {
    await putRecords(page, 'orders', [refund(1, 0.5)]);
    await putRecords(page, 'threads', [thread(2, 30), thread(3, 40, { danger: true }), undelivered(4, 50)]);
    await putRecords(page, 'feedback', [feedback(5, 30), feedback(6, 20)]);
    await putRecords(page, 'notes', [note(6, 'contacted', 70), note(7, 'claim-opened', 5)]);
    // A raw write wakes no live query; the news of one do.
    await page.evaluate(() =>
      Reflect.get(globalThis, 'chrome').storage.local.set({ 'memory-news': crypto.randomUUID() }),
    );
    await rowsBecome(7);
    const found = await groups();
    expect(Object.keys(found)[0]).toBe('danger');
    expect(found['danger']).toEqual([id('message', 3)]);
    expect(found['overdue']).toEqual([id('message', 2)]);
    expect(found['later']).toEqual([id('feedback', 5), id('feedback', 6)]);
    expect(found['none']?.sort()).toEqual([id('claim', 7), id('message', 4)]);
    // Half past eleven at night in the store, the hour and a half ends tomorrow.
    expect([found['today'], found['tomorrow']]).toContainEqual([id('refund', 1)]);
    expect(await page.title()).toMatch(/^\([23]\) Makegood: Due$/);
    expect(await violations(page)).toEqual([]);
  });

  it('goes along the rows by j and k, and opens what a row is about', async () => {
    await page.keyboard.press('j');
    expect(await focused()).toBe(id('message', 3));
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('k');
    expect(await focused()).toBe(id('message', 2));
    const opened = session.browser.waitForTarget((target) => target.url().includes('/messaging/inbox'));
    await page.keyboard.press('Enter');
    const url = new URL((await opened).url());
    expect([url.host, url.searchParams.get('ss')]).toEqual(['sellercentral.amazon.com', orderIdOf(2)]);
    await (await (await opened).page())?.close();
    await page.bringToFront();
    await page.keyboard.press('i');
    await page.waitForSelector('.row-detail');
    expect(await page.$eval('.row-detail', (detail) => detail.textContent)).toContain('24 hours from the buyer');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('i');
  });

  it('puts a row off by s, deals with one by d, and goes on with the next', async () => {
    await page.keyboard.press('s');
    await page.waitForSelector('.snooze-menu');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await rowsBecome(6);
    expect(await focused()).toBe((await listed())[1]);
    await page.keyboard.press('k');
    await page.keyboard.press('d');
    await rowsBecome(5);
    expect((await groups())['overdue']).toBeUndefined();
    await page.waitForSelector('[data-figure="queue-snoozed"][data-count="1"]');
    await page.waitForSelector('[data-figure="queue-done"][data-count="1"]');
    const worker = await (await session.worker()).worker();
    const badge = await worker?.evaluate(() => Reflect.get(globalThis, 'chrome').action.getBadgeText({}));
    expect(badge).toBe('1');
    const popup = await session.extensionPage('popup.html');
    await popup.waitForSelector('[data-messages="read"] .due-message');
    expect(
      await popup.$$eval('.due-message', (lines) => lines.map((line) => line.getAttribute('data-order-id'))),
    ).toEqual([orderIdOf(4)]);
    await popup.close();
    await page.bringToFront();
  });

  it('takes it back by u, and from the list of what was put off', async () => {
    await page.keyboard.press('u');
    await rowsBecome(6);
    expect((await groups())['danger']).toEqual([id('message', 3)]);
    await page.click('[name="show-snoozed"]');
    await page.click(`[data-mark="${id('message', 2)}"] [name="take-back"]`);
    await rowsBecome(7);
    const marks = (await recordsOf(page, 'marks')) as { kind: string }[];
    expect(marks.map(({ kind }) => kind)).toEqual(['open', 'open']);
    expect(await violations(page)).toEqual([]);
  });

  it('says which keys there are, and lets letters be switched off', async () => {
    await page.keyboard.press('?');
    await page.waitForSelector('.keys-help[open]');
    expect(await violations(page)).toEqual([]);
    await page.click('[name="letters"]');
    await page.click('[name="close-keys"]');
    await page.waitForSelector('.keys-help', { hidden: true });
    await page.focus(`[data-row="${id('message', 3)}"] [data-row-target]`);
    await page.keyboard.press('d');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(id('message', 2));
    expect((await listed()).length).toBe(7);
  });

  it('is filtered by kind in its address, by store, and fits a narrow window', async () => {
    await page.goto(page.url().replace(/#.*|$/, '#queue/feedback'));
    await rowsBecome(2);
    await page.select('select[name="kind"]', 'case');
    await rowsBecome(1);
    expect(new URL(page.url()).hash).toBe('#queue/case');
    await page.select('select[name="kind"]', '');
    await page.select('select[name="store"]', 'UK');
    await rowsBecome(1);
    await page.setViewport({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await violations(page)).toEqual([]);
  });

  it('says what it did not look at where far too much is long overdue', async () => {
    await putRecords(
      page,
      'threads',
      Array.from({ length: 250 }, (_, index) => thread(5_000 + index, 100 + index)),
    );
    await page.goto(page.url().replace(/#.*/, ''));
    await page.waitForSelector('[data-figure="queue-older"][data-count="152"]');
    await page.click('[name="more"]');
    await page.waitForSelector('[data-figure="queue-older"][data-count="52"]');
    expect(session.errors).toEqual([]);
  });

  it('is as of when each page was read, and old after a day', async () => {
    await putRecords(page, 'pageReads', [{ adapter: 'feedback-manager', readAt: ago(30) }]);
    await page.reload();
    await page.waitForSelector('[data-source="feedback"][data-state="stale"]');
    expect(await page.$eval('[data-source="feedback"]', (source) => source.textContent)).toContain(
      'more than a day ago',
    );
  });
});
