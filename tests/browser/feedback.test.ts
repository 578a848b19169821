import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { feedbackPage } from '../sandbox/sandbox.ts';
import { violations } from './axe.ts';
import { browsers } from './browsers.ts';
import { panel, type Session } from './driver.ts';
import { expectedLine, line, lines, linesOnceThere, low } from './feedback-lines.ts';

const STEPS = '114-0000807-0000808';

/** Presses something inside a line, as a person does. */
const press = (page: Page, orderId: string, selector: string): Promise<void> =>
  page.locator(`${line(orderId)} >>> ${selector}`).click();
const open = (page: Page, orderId: string): Promise<void> => press(page, orderId, '.toggle');
const shows = (page: Page, orderId: string, selector: string) =>
  page.waitForSelector(`${line(orderId)} >>> ${selector}`, { timeout: 10_000 });

/** The page without what is ours, as a person who looks at its source would compare it. */
const pageItself = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const ours of copy.querySelectorAll('makegood-panel')) ours.remove();
    return copy.outerHTML;
  });

describe.each(browsers)('feedback in $name', ({ launch, launchBare }) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch();
  });
  afterEach(() => page?.close());
  afterAll(() => session?.close());
  const go = async (id: string): Promise<void> => {
    page = await session.open(feedbackPage(id).url);
  };

  it.each([
    'feedback-us',
    'feedback-us-light',
    'feedback-de',
    'feedback-eu-english',
    'feedback-jp',
    'feedback-older-all',
    'feedback-recent',
  ])('each low rating of %s has its line with its own days', async (id) => {
    await go(id);
    const rows = low(feedbackPage(id).truth.rows);
    const found = await linesOnceThere(page, rows.length);
    expect(found.map(({ verdict, ...rest }) => rest)).toEqual(rows.map(expectedLine));
    for (const { verdict, buyer } of found) expect(verdict === null).toBe(buyer.length === 0);
    expect((await panel(page, 'feedback')).state).toBe(rows.length === 0 ? 'empty' : 'read');
    expect(session.errors).toEqual([]);
  });

  it('is right again after each filter, and changes nothing else', async () => {
    await go('feedback-us');
    const rows = low(feedbackPage('feedback-us').truth.rows);
    await linesOnceThere(page, rows.length);
    for (const [tab, stars] of [
      ['neutral', [3]],
      ['negative', [1, 2]],
      ['all', [1, 2, 3]],
    ] as const) {
      await page.evaluate(
        (name) => document.querySelector<HTMLElement>(`kat-tab-header[tab-id="${name}"]`)?.click(),
        tab,
      );
      const wanted = rows.filter(({ rating }) => (stars as readonly number[]).includes(rating));
      const found = await linesOnceThere(page, wanted.length);
      expect(found.map(({ verdict, ...rest }) => rest)).toEqual(wanted.map(expectedLine));
    }
    const shown = await pageItself(page);
    const bare = await launchBare();
    const other = await bare.open(feedbackPage('feedback-us').url);
    await other.waitForSelector('html[data-sandbox-ready]');
    for (const tab of ['neutral', 'negative', 'all'])
      await other.evaluate(
        (name) =>
          new Promise((done) => {
            document.addEventListener('sandbox-filtered', done, { once: true });
            document.querySelector<HTMLElement>(`kat-tab-header[tab-id="${name}"]`)?.click();
          }),
        tab,
      );
    const itself = await pageItself(other);
    await bare.close();
    // Compared before it is told: a difference between two such texts takes a minute to be printed.
    expect(shown === itself).toBe(true);
  });

  it('keeps a step, takes it back, and locks a second ask, also after the page was loaded again', async () => {
    await go('feedback-recent');
    await open(page, STEPS);
    await press(page, STEPS, '[data-take="contacted"]');
    await press(page, STEPS, '[data-undo="contacted"]');
    await press(page, STEPS, '[data-take="contacted"]');
    await press(page, STEPS, '[data-take="solved"]');
    await shows(page, STEPS, '[data-ready="ask"]');
    await press(page, STEPS, '[data-take="asked"]');
    await shows(page, STEPS, '[data-locked="asked-before"]');
    await page.reload();
    await open(page, STEPS);
    const locked = await shows(page, STEPS, '[data-locked="asked-before"]');
    expect(await locked?.evaluate((button) => (button as HTMLButtonElement).disabled)).toBe(true);
    expect(await page.$(`${line(STEPS)} >>> [data-take="asked"]`)).toBeNull();
    await press(page, STEPS, '[data-undo="asked"]');
    await shows(page, STEPS, '[data-take="asked"]');
  });

  it('jumps to a line on a press, with the focus on it, and never takes the focus by itself', async () => {
    await go('feedback-recent');
    await linesOnceThere(page, low(feedbackPage('feedback-recent').truth.rows).length);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    const first = await page.waitForSelector('makegood-panel[data-panel="feedback"] >>> [data-jump]');
    const orderId = await first?.evaluate((button) => (button as HTMLElement).dataset['jump']);
    await first?.focus();
    await page.keyboard.press('Enter');
    const focused = await page.evaluate(() => [
      (document.activeElement as HTMLElement).dataset['orderId'],
      document.activeElement?.shadowRoot?.activeElement?.className,
    ]);
    expect(focused).toEqual([orderId, 'toggle']);
  });

  it('takes nothing from a script of the page', async () => {
    await go('feedback-recent');
    await shows(page, STEPS, '.toggle');
    const expanded = await page.evaluate((selector) => {
      const toggle = document.querySelector(selector)?.shadowRoot?.querySelector<HTMLElement>('.toggle');
      toggle?.click();
      return toggle?.getAttribute('aria-expanded');
    }, line(STEPS));
    expect(expanded).toBe('false');
  });

  it('locks a public reply until what is said of it was read', async () => {
    await go('feedback-recent');
    await open(page, STEPS);
    await press(page, STEPS, '.reply summary');
    const box = await shows(page, STEPS, 'textarea');
    await box?.type('You should have read the page.');
    await shows(page, STEPS, '[data-rule="blame-buyer"]');
    const copy = await shows(page, STEPS, '[data-action="copy-reply"]');
    const isLocked = () => copy?.evaluate((button) => (button as HTMLButtonElement).disabled);
    expect(await isLocked()).toBe(true);
    await press(page, STEPS, '[data-action="seen"]');
    await shows(page, STEPS, '[data-action="copy-reply"]:enabled');
    await box?.type(' ');
    await shows(page, STEPS, '[data-action="copy-reply"]:disabled');
  });

  it('stands on the page of an order that shows feedback, behind the panel of the refund', async () => {
    await go('feedback-order-us');
    const { rows = [] } = feedbackPage('feedback-order-us').truth;
    await panel(page, 'refund');
    const [found] = await linesOnceThere(page, 1);
    expect([found?.buyer, found?.amazon]).toEqual([
      rows.map(expectedLine)[0]?.buyer,
      rows.map(expectedLine)[0]?.amazon,
    ]);
  });

  it('comes a few lines at a time on a page of a thousand rows', async () => {
    page = await session.open('about:blank');
    await page.evaluateOnNewDocument(() => {
      const most = { most: 0 };
      Object.assign(globalThis, { linesAtOnce: most });
      new MutationObserver((records) => {
        const ours = records
          .flatMap(({ addedNodes }) => [...addedNodes])
          .filter(({ nodeName }) => nodeName === 'MAKEGOOD-PANEL');
        most.most = Math.max(most.most, ours.length);
      }).observe(document, { subtree: true, childList: true });
    });
    const { url, truth } = feedbackPage('feedback-thousand');
    await page.goto(url);
    const found = await linesOnceThere(page, low(truth.rows).length);
    expect(found.map(({ orderId, inPlace }) => ({ orderId, inPlace }))).toEqual(
      low(truth.rows).map(({ orderId }) => ({ orderId, inPlace: true })),
    );
    const { most } = (await page.evaluate(() => Reflect.get(globalThis, 'linesAtOnce'))) as { most: number };
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(24);
  });

  it('breaks no rule of accessibility, folded and unfolded', async () => {
    await go('feedback-recent');
    await linesOnceThere(page, low(feedbackPage('feedback-recent').truth.rows).length);
    await open(page, STEPS);
    await press(page, STEPS, '.reply summary');
    expect(await violations(page, 'makegood-panel[data-panel="feedback"]')).toEqual([]);
    expect(await violations(page, line(STEPS))).toEqual([]);
    expect(await lines(page)).not.toEqual([]);
  });
});
