import type { ElementHandle, Page } from 'puppeteer-core';

/** So long keys may be on their way, in milliseconds. */
const ARRIVES = 2_000;

/**
 * Puts the focus into a box as a person does, whatever comes in above it while it is aimed at, and types in place of all that is in it.
 * All is taken by the keys for it: three clicks are three to a browser only while they come quickly.
 */
export async function retype(page: Page, box: ElementHandle, text: string): Promise<void> {
  const isIn = (): Promise<boolean> =>
    box.evaluate((element) => {
      const root = element.getRootNode();
      return root instanceof Document || root instanceof ShadowRoot ? root.activeElement === element : false;
    });
  do await box.click();
  while (!(await isIn()));
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
  // Firefox says that keys are typed before the page has heard of them; what a box makes another value of is left to the test.
  await page
    .waitForFunction((element, typed) => Reflect.get(element, 'value').endsWith(typed), { timeout: ARRIVES }, box, text)
    .catch(() => {});
}

/** The same for the box that a selector finds. @throws Error where there is none */
export async function retypeIn(page: Page, selector: string, text: string): Promise<void> {
  const box = await page.$(selector);
  if (!box) throw new Error(`no box ${selector}`);
  await retype(page, box, text);
}
