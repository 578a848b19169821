import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as sandboxPage } from '../sandbox/sandbox.ts';
import { browsers } from './browsers.ts';
import type { Session } from './driver.ts';
import { orderFrameFromOutside, waitForOrderFrame } from './order-frame.ts';

const OTHER = '114-0000095-0000096';

/** Where the box for a note is in the unfolded card of an order of which only the conversation was seen. */
const BOX = 215;
const placeOf = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate(() => {
    const { x = 0, y = 0 } = document.querySelector('makegood-panel')?.getBoundingClientRect() ?? {};
    return { x, y };
  });
const heightAbove = async (page: Page, height: number): Promise<number> => {
  await page.waitForFunction(
    (least) =>
      Number.parseFloat(
        document.querySelector('makegood-panel')?.shadowRoot?.querySelector('iframe')?.style.height ?? '',
      ) > least,
    {},
    height,
  );
  return (await orderFrameFromOutside(page))?.height ?? 0;
};

// WebDriver BiDi does not show what is in the frame; a mouse and a keyboard reach it all the same, and its height tells the rest.
describe('the card of an order in Firefox, by hand', () => {
  let session: Session;
  beforeAll(async () => {
    session = await browsers[1].launch();
  });
  afterAll(() => session?.close());

  it('takes a note by mouse and keyboard, of which the page hears nothing', async () => {
    const page = await session.open(sandboxPage('contact-us-other').url);
    const { height: folded } = await waitForOrderFrame(page, OTHER);
    const { x, y } = await placeOf(page);
    await page.mouse.click(x + 200, y + folded / 2);
    const unfolded = await heightAbove(page, folded + 100);
    // Under the heading and the box's label, above its button; what is typed there is heard by nobody else.
    await page.mouse.click(x + 200, y + BOX);
    await page.keyboard.type('Sample Person was called');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await heightAbove(page, unfolded + 20);
    expect(await page.evaluate(() => window.sandboxLog)).toEqual([]);
    await page.close();
    // The other page about the same order has it as well, and is unfolded like this one.
    const again = await session.open(sandboxPage('contact-us-other').url);
    await waitForOrderFrame(again, OTHER);
    await heightAbove(again, unfolded + 20);
    await again.close();
  });
});
