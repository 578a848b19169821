import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { browsers } from './browsers.ts';
import type { Session } from './driver.ts';
import { said, stored } from './options-page.ts';
import { openBeside, pressBeside, write } from './reply-box.ts';

let session: Session;
let page: Page;
/** Every script that the page has loaded. */
const scripts: string[] = [];
beforeAll(async () => {
  session = await browsers[0].launch();
  page = await session.extensionPage('options.html#reply-rules');
  page.on('request', (request) => scripts.push(request.url()));
  await page.reload();
  await page.waitForSelector('.all-rules');
});
afterAll(() => session?.close());

const off = (): Promise<unknown> => stored(page, 'reply-rules-off');

describe('the rules of the reply check', () => {
  it('come only when they are asked for', async () => {
    expect(scripts.some((url) => url.includes('/chunks/options-'))).toBe(true);
    expect(scripts.filter((url) => /chunks\/(?:checker|rules)-(?!off-)/.test(url))).toEqual([]);
    await page.click('.all-rules > summary');
    await page.waitForSelector('[data-rule="shouting"]');
    expect(await page.$$eval('[data-group]', (all) => all.map((each) => each.getAttribute('data-group')))).toEqual([
      'policy',
      'tone',
      'missing',
      'accurate',
    ]);
    const texts = await page.$$eval('[data-rule] label', (all) => all.map((each) => each.textContent));
    expect(new Set(texts).size).toBe(texts.length);
    expect(await page.$$eval('[data-group]', (all) => all.map((each) => each.querySelectorAll('li').length))).toEqual(
      expect.not.arrayContaining([0]),
    );
  });
  it('are switched off, back on by the undo, and all at once', async () => {
    await page.click('[name="rule-shouting"]');
    await said(page, 'Off: This reads as shouting.');
    expect(await off()).toEqual(['shouting']);
    await page.click('[name="undo"]');
    await said(page, 'Undone.');
    expect(await off()).toEqual([]);
    await page.click('[name="rule-shouting"]');
    await page.click('[name="rule-threat"]');
    await said(page, 'Off: This threatens the buyer.');
    expect(await off()).toEqual(['shouting', 'threat']);
    expect(await violations(page)).toEqual([]);
    await page.click('[name="rules-all"]');
    await said(page, 'All rules are on.');
    expect(await off()).toEqual([]);
  });
  it('that say the same have one switch', async () => {
    await page.click('[name="rule-personal-data-public"]');
    await page.waitForSelector('[data-rule="personal-data-public"][data-off]');
    expect(await off()).toEqual(['personal-data-public', 'named-in-public']);
    await page.click('[name="rule-personal-data-public"]');
    await page.waitForSelector('[data-rule="personal-data-public"]:not([data-off])');
    expect(await off()).toEqual([]);
  });
  it('are found again here where one was switched off beside the box', async () => {
    const message = await openBeside(session, 'message-recent');
    await write(message, 'WE ARE SORRY!!!');
    await pressBeside(message, '[data-rule="shouting"] .why > summary');
    await pressBeside(message, '[data-rule="shouting"] [data-action="switch-off"]');
    await message.waitForFunction(() => !window.messagePanel()?.querySelector('[data-rule="shouting"]'));
    await page.bringToFront();
    await page.reload();
    await page.waitForSelector('[data-rule="shouting"][data-off]');
    await page.click('[name="rule-shouting"]');
    await said(page, 'On: This reads as shouting.');
    await message.bringToFront();
    await message.waitForFunction(() => window.messagePanel()?.querySelector('[data-rule="shouting"]'));
    await message.close();
  });
});
