import type { Page } from 'puppeteer-core';
import { panel } from '../../browser/driver.ts';
import { messagePage } from '../../sandbox/sandbox.ts';
import { openPopup, shownText, visit } from '../act.ts';
import { check } from '../expect.ts';
import type { Say, Scene, View } from '../scene.ts';

const BAD = `You should have read the manual first!!! We refunded $19.00 already.
We will send a new kettle if you change your feedback.`;
const GOOD = `I am sorry that the kettle still leaks, after a new lid too.
A new kettle leaves our house today and is with you by Thursday. We pay for sending this one back: the label is in your account.`;
const BOX = 'kat-textarea.reply >>> textarea';
const VIEW: View = { panel: 'message' };

const inPanel = (selector: string): string => `makegood-panel[data-panel="message"] >>> ${selector}`;
const said = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(inPanel(selector), (all) => all.map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim()));

async function write(page: Page, text: string): Promise<void> {
  await page.locator(BOX).fill('');
  await page.type(BOX, text);
}

async function opened(say: Say, id: string, open: (url: string) => Promise<Page>): Promise<Page> {
  const { url, title } = messagePage(id);
  say(`${title}: ${url}`);
  const page = await open(url);
  await page.bringToFront();
  await page.waitForSelector(inPanel('[data-check="done"]'));
  return page;
}

export default {
  title: 'A message: what it needs, a reply one would regret and a better one, and until when it is due',
  async run(session, say, shot) {
    const open = (url: string): Promise<Page> => session.open(url);
    const { page: order } = await visit(session, say, 'order-us');
    await panel(order, 'refund');

    const page = await opened(say, 'message-recent', open);
    say(`the clock: ${(await said(page, '.reply-due')).join()}`);
    for (const need of await said(page, '.asks > li')) say(`it needs: ${need}`);
    check((await said(page, '[data-question]')).length === 2, 'the two questions of the buyer are not named');
    await shot(page, 'message-needs', VIEW);

    say('a reply that one would regret is typed:');
    await write(page, BAD);
    const found = await said(page, '.finding > :first-child');
    for (const finding of found) say(`  ${finding}`);
    check(
      found.some((each) => each.includes('$20.00')),
      'the amount is not laid beside the order',
    );
    check(found[0]?.includes('feedback') === true, 'what may not be sent does not come first');
    await shot(page, 'message', { ...VIEW, width: 700 });
    await shot(page, 'message-narrow', { ...VIEW, width: 360 });
    await page.locator(inPanel('[data-rule="shouting"] [data-action="use"]')).click();
    await page.waitForSelector(inPanel('[data-undo="edit"]'));
    check((await page.$eval(BOX, (box) => (box as HTMLTextAreaElement).value)).includes('first!'), 'it did not go in');
    say('better words went in on a press; another takes them out');

    await write(page, GOOD);
    await page.waitForFunction(
      () => !document.querySelector('[data-panel="message"]')?.shadowRoot?.querySelector('.finding'),
    );
    say(`a better reply: “${(await said(page, '.check')).join(' ')}”`);
    await shot(page, 'message-better', VIEW);

    const danger = await opened(say, 'message-danger', open);
    for (const word of await said(danger, '[data-danger]')) say(`read with care: ${word}`);
    check((await danger.$$(inPanel('[data-opener]'))).length === 0, 'words are offered after a word of danger');
    await shot(danger, 'message-danger', VIEW);
    await opened(say, 'message-v3-blocked', open);

    const popup = await openPopup(session, danger);
    await popup.waitForSelector('.due-message');
    say(`the popup: ${await shownText(popup, '[data-messages] ul')}`);
    await shot(popup, 'popup-messages');
    const dashboard = await session.extensionPage('dashboard.html#messages');
    await dashboard.waitForSelector('tr[data-danger]');
    const rows = await dashboard.$$eval('tbody tr', (all) => all.map((row) => row.getAttribute('data-order-id')));
    check(rows[0] === '114-0000989-0000990', 'words of danger do not come first');
    say(`the dashboard, danger first: ${rows.join(', ')}`);
    await shot(dashboard, 'dashboard-messages');
    await shot(dashboard, 'dashboard-messages-narrow', { width: 360 });
  },
} satisfies Scene;
