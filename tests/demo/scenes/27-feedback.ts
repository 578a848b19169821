import type { Page } from 'puppeteer-core';
import { panel } from '../../browser/driver.ts';
import { line, linesOnceThere, low } from '../../browser/feedback-lines.ts';
import { feedbackPage } from '../../sandbox/sandbox.ts';
import { check } from '../expect.ts';
import type { Scene } from '../scene.ts';

const { url, title, truth } = feedbackPage('feedback-recent');
const LATE = '114-0000807-0000808';
const ARABIC = '114-0000811-0000812';
const LONG = '114-0000813-0000814';
const OBSCENE = '114-0000801-0000802';

const press = (page: Page, orderId: string, selector: string): Promise<void> =>
  page.locator(`${line(orderId)} >>> ${selector}`).click();
const wait = (page: Page, orderId: string, selector: string) =>
  page.waitForSelector(`${line(orderId)} >>> ${selector}`);
const toTop = (page: Page, orderId: string): Promise<void> =>
  page.$eval(line(orderId), (host) => host.scrollIntoView({ block: 'center' }));

export default {
  title: 'Feedback: which can still go, by whom, until when, and what comes next?',
  async run(session, say, shot) {
    say(`${title}: ${url}`);
    const page = await session.open(url);
    await page.bringToFront();
    const rows = low(truth.rows);
    const found = await linesOnceThere(page, rows.length);
    for (const { orderId, verdict, buyer, amazon } of found)
      say(`${orderId}: ${verdict}; the buyer until ${buyer.join(' or ')}, Amazon until ${amazon.join(' or ')}`);
    check(
      found.every(({ verdict }) => verdict !== null),
      'a line says no verdict',
    );
    const { text } = await panel(page, 'feedback');
    say(`above the list: “${text.slice(0, 160)}…”`);
    await shot(page, 'feedback');
    await shot(page, 'feedback-dark', { dark: true });
    await shot(page, 'feedback-narrow', { width: 360 });

    await press(page, OBSCENE, '.toggle');
    await toTop(page, OBSCENE);
    await shot(page, 'feedback-line-amazon');
    await press(page, OBSCENE, '.toggle');
    for (const [orderId, name] of [
      [ARABIC, 'arabic'],
      [LONG, 'long'],
    ] as const) {
      await press(page, orderId, '.toggle');
      await toTop(page, orderId);
      await shot(page, `feedback-line-${name}`);
      await press(page, orderId, '.toggle');
    }

    await press(page, LATE, '.toggle');
    for (const step of ['contacted', 'solved']) await press(page, LATE, `[data-take="${step}"]`);
    await wait(page, LATE, '[data-ready="ask"]');
    await toTop(page, LATE);
    await shot(page, 'feedback-line-ask');
    await press(page, LATE, '[data-take="asked"]');
    await wait(page, LATE, '[data-locked="asked-before"]');
    say('asked once: a second ask is locked');
    await press(page, LATE, '.reply summary');
    const box = await wait(page, LATE, 'textarea');
    await box?.type('You should have read the page. Write to ada@lantern.example.');
    await wait(page, LATE, '[data-rule="blame-buyer"]');
    await toTop(page, LATE);
    await shot(page, 'feedback-line-reply');
  },
} satisfies Scene;
