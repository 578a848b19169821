import type { Page } from 'puppeteer-core';
import { check } from '../expect.ts';
import type { Scene } from '../scene.ts';

/** What each part of the dashboard shows of the sample once it is there. */
const PARTS = [
  ['queue', 'main li[data-row]'],
  ['performance', 'main table'],
  // On the first day of a week there may be no cause yet, and so no table.
  ['performance/week', 'main dl.week'],
  ['search', 'input[type="search"]'],
] as const;

async function openPart(page: Page, part: string, ready: string): Promise<void> {
  await page.evaluate((hash) => location.assign(hash), `#${part}`);
  await page.waitForSelector(ready);
}

export default {
  title: 'The sample: an invented shop in the dashboard, in on one press and out on one press',
  async run(session, say, shot) {
    const welcome = await session.extensionPage('onboarding.html');
    await welcome.waitForSelector('[name="sample-in"]');
    await shot(welcome, 'onboarding');
    await welcome.click('[name="sample-in"]');
    await welcome.waitForSelector('.sample-offer[data-state="shown"]');
    const page = await session.extensionPage('dashboard.html#queue');
    await page.waitForSelector('.sample-banner');
    for (const [part, ready] of PARTS) {
      await openPart(page, part, ready);
      if (part === 'search') {
        await page.type('input[type="search"]', 'late');
        await page.waitForSelector('main mark');
      }
      const name = `dashboard-${part.replace('/', '-')}`;
      await shot(page, name);
      say(`${name}: ${await page.$eval('main h2', (title) => title.textContent)}`);
    }
    await openPart(page, 'performance', PARTS[1][1]);
    await shot(page, 'dashboard-performance-dark', { dark: true });
    await openPart(page, 'queue', PARTS[0][1]);
    await shot(page, 'dashboard-queue-narrow', { width: 360 });
    await welcome.bringToFront();
    await welcome.click('[name="sample-out"]');
    await welcome.waitForSelector('.sample-offer:not([data-state="shown"])');
    await page.bringToFront();
    await page.waitForSelector('.dashboard:not(:has(.sample-banner))');
    await openPart(page, 'data', 'main table');
    await shot(page, 'dashboard-data');
    check((await page.$('.sample-banner')) === null, 'the sample is still there');
  },
} satisfies Scene;
