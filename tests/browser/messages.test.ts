import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { browsers } from './browsers.ts';
import { putRecords } from './database.ts';
import type { Session } from './driver.ts';
import { orderIdOf, thread } from './queue-records.ts';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await browsers[0].launch();
  page = await session.extensionPage('dashboard.html#messages');
});
afterAll(() => session?.close());

const threads = (): Promise<(string | null)[]> =>
  page.$$eval('tbody tr', (rows) => rows.map((row) => row.getAttribute('data-order-id')));
const rowsBecome = (count: number): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelectorAll('tbody tr').length === wanted, {}, count);

describe('the queue of messages', () => {
  it('says that no message was seen yet, in the dashboard and in the popup', async () => {
    await page.waitForSelector('[data-figure="message-list"][data-state="empty"]');
    const popup = await session.extensionPage('popup.html');
    await popup.waitForSelector('[data-messages="empty"]');
    await popup.close();
  });
  it('lists danger first, then the soonest end', async () => {
    await putRecords(page, 'threads', [thread(1, 3), thread(2, 23), thread(3, 30), thread(4, 1, { danger: true })]);
    await page.reload();
    await rowsBecome(4);
    expect(await threads()).toEqual([4, 3, 2, 1].map(orderIdOf));
    expect(await violations(page)).toEqual([]);
  });
  it('goes along the rows by the arrow keys', async () => {
    await page.focus('tbody tr a');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(orderIdOf(3));
  });
  it('lets a conversation go that needs no answer, and takes it back', async () => {
    await page.click(`tr[data-order-id="${orderIdOf(3)}"] [name="settle"]`);
    await rowsBecome(3);
    await page.waitForSelector('[name="undo"]');
    expect(await violations(page)).toEqual([]);
    await page.click('[name="undo"]');
    await rowsBecome(4);
  });
  it('is in the popup as well, the most urgent first, and on the badge', async () => {
    const popup = await session.extensionPage('popup.html');
    await popup.waitForSelector('.due-message');
    const shown = await popup.$$eval('.due-message', (lines) =>
      lines.map((line) => line.getAttribute('data-order-id')),
    );
    expect(shown).toEqual([4, 3, 2].map(orderIdOf));
    expect(await popup.$eval('[data-link="conversation"]', (link) => link.getAttribute('href'))).toBe(
      `https://sellercentral.amazon.com/messaging/inbox?fi=search&ss=${orderIdOf(4)}`,
    );
    expect(await popup.$$('[data-figure="reply-due"]')).toHaveLength(3);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
    const worker = await (await session.worker()).worker();
    const badge = await worker?.evaluate(async () => {
      const { action } = Reflect.get(globalThis, 'chrome');
      return [await action.getBadgeText({}), await action.getTitle({})];
    });
    expect(badge?.[0]).toBe('2');
    expect(badge?.[1]).toContain('overdue or due within 2 hours: 2');
  });
});
