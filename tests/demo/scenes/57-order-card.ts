import type { Frame, Page } from 'puppeteer-core';
import { panel } from '../../browser/driver.ts';
import { visit } from '../act.ts';
import { check } from '../expect.ts';
import type { Scene } from '../scene.ts';

async function card(page: Page): Promise<Frame> {
  const frame = await page.waitForFrame((each) => each.url().includes('/order-card.html'));
  await frame.waitForSelector('.card .head .facts');
  return frame;
}

export default {
  title: 'The order’s card: what is remembered, on every page about the order, out of reach of the page’s scripts',
  async run(session, say, shot) {
    const { page } = await visit(session, say, 'order-us');
    await panel(page, 'refund');
    const here = await card(page);
    say(`folded: “${await here.$eval('.head', (head) => (head.textContent ?? '').replace(/\s+/g, ' ').trim())}”`);
    await here.locator('.head').click();
    await here.locator('.note-field textarea').fill('Called: the kettle leaks at the lid. Replacement offered.');
    await here.locator('.note-field button').click();
    await here.waitForFunction(() => document.body.textContent?.includes('leaks at the lid'));
    await shot(page, 'order-card');
    const reach = await page.$eval('makegood-panel[data-panel="order"]', (host) => {
      const frame = host.shadowRoot?.querySelector('iframe');
      return frame?.contentDocument === null;
    });
    check(reach, 'the page can look into the card');

    const { page: compose } = await visit(session, say, 'contact-us');
    const there = await card(compose);
    await there.waitForFunction(() => document.body.textContent?.includes('leaks at the lid'));
    say('the note is there on the page on which one writes to the buyer');
    await shot(compose, 'order-card-on-compose');
  },
} satisfies Scene;
