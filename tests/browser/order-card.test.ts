import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page as sandboxPage } from '../sandbox/sandbox.ts';
import { violations } from './axe.ts';
import { browsers } from './browsers.ts';
import { putRecords } from './database.ts';
import { type Session, waitForPanel } from './driver.ts';
import { orderFrame, orderFrameFromOutside, unfold, waitForOrderFrame, waitForText } from './order-frame.ts';

const ORDER = '114-0000001-0000002';
const OTHER = '114-0000095-0000096';
const ABOUT = ['order-us', 'refund-us', 'contact-us', 'request-review', 'inbox-search'];

const logOf = (page: Page) => page.evaluate(() => window.sandboxLog.map(({ type, target }) => `${type} ${target}`));
const draftIn = (frame: Frame) => frame.$eval('.note-field textarea', (box) => box.value);
const add = async (frame: Frame, text: string): Promise<void> => {
  await frame.type('.note-field textarea', text);
  await frame.click('.keep');
  await frame.waitForFunction(
    (wanted) => [...document.querySelectorAll('.note-text')].some((each) => each.textContent === wanted),
    {},
    text,
  );
};

describe.each(browsers)('the card of an order in $name', ({ launch, launchBare }) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch();
  });
  afterAll(() => session?.close());

  it.each(ABOUT)('stands on %s, as high as what it shows, and no script of the page sees into it', async (id) => {
    const page = await session.open(sandboxPage(id).url);
    const frame = await waitForOrderFrame(page, ORDER);
    expect(frame.height).toBeGreaterThan(20);
    expect(frame.readable).toBe(false);
    expect(await logOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await page.close();
  });

  it('stands on no page that is about no order, or about several', async () => {
    const page = await session.open(sandboxPage('case-log').url);
    // What is never there cannot be awaited; the quiet after which a page has been read can.
    await page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 1_500)));
    expect(await orderFrameFromOutside(page)).toBeNull();
    await page.close();
  });

  it('leaves no attribute on the page’s own nodes', async () => {
    const htmlOf = (page: Page) =>
      page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element;
        for (const panel of copy.querySelectorAll('makegood-panel')) panel.remove();
        return copy.outerHTML;
      });
    const bare = await launchBare();
    const untouched = await bare.open(sandboxPage('contact-us').url);
    const page = await session.open(sandboxPage('contact-us').url);
    await waitForOrderFrame(page, ORDER);
    expect(await htmlOf(page)).toBe(await htmlOf(untouched));
    await page.close();
    await bare.close();
  });

  it('follows the page to another order, and goes with the last', async () => {
    const page = await session.open(sandboxPage('contact-us').url);
    await waitForOrderFrame(page, ORDER);
    await page.evaluate((id) => history.pushState({}, '', `/messaging/contact?orderID=${id}`), OTHER);
    await waitForOrderFrame(page, OTHER);
    await page.evaluate(() => history.pushState({}, '', '/messaging/inbox'));
    await page.waitForFunction(() => !document.querySelector('makegood-panel'));
    await page.close();
  });

  it('asked nothing of any network and broke no page', () => {
    expect(session.requests).toEqual([]);
    expect(session.errors).toEqual([]);
  });
});

describe('inside the card', () => {
  let session: Session;
  let popup: Page;
  beforeAll(async () => {
    session = await browsers[0].launch();
    popup = await session.extensionPage('popup.html');
    await popup.waitForSelector('main[data-state="read"]');
  });
  afterAll(() => session?.close());
  const open = async (id: string, orderId = ORDER): Promise<{ page: Page; frame: Frame }> => {
    const page = await session.open(sandboxPage(id).url);
    return { page, frame: await orderFrame(page, orderId) };
  };

  it('says that nothing is remembered, and is one folded line', async () => {
    const { page, frame } = await open('request-review');
    await waitForText(frame, 'Nothing remembered of this order yet');
    expect(await frame.$eval('.body', (body) => (body as HTMLElement).hidden)).toBe(true);
    expect(await violations(frame)).toEqual([]);
    await page.close();
  });

  it('says what the order’s page said, as soon as that is known', async () => {
    const { page, frame } = await open('order-us');
    await waitForPanel(page, 'refund', 'read');
    await unfold(frame);
    await frame.waitForSelector('[data-figure="refund-left"]');
    const amounts = await frame.$$eval('.totals [data-figure]', (all) =>
      all.map((each) =>
        ['figure', 'amount', 'currency', 'basis'].map((name) => each.getAttribute(`data-${name}`)).join(' '),
      ),
    );
    expect(amounts).toEqual([
      'paid-total 2499 USD page',
      'refunded-total 0 USD page',
      'refund-pending 0 USD page',
      'refund-left 2499 USD page',
    ]);
    await waitForText(frame, 'Feedbacknot seen yet');
    await page.close();
  });

  it('keeps a note for every page about the order, and no key of it reaches the page', async () => {
    const { page, frame } = await open('order-us');
    await unfold(frame);
    await page.evaluate(() => {
      window.sandboxLog.length = 0;
    });
    await frame.type('.note-field textarea', 'Sample Person wants a new lid');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await frame.waitForSelector('.note-text');
    expect(await draftIn(frame)).toBe('');
    expect(await logOf(page)).toEqual([]);
    await page.close();

    const compose = await open('contact-us');
    await waitForText(compose.frame, 'Sample Person wants a new lid');
    expect(await compose.page.evaluate(() => document.documentElement.outerHTML)).not.toContain('new lid');
    await compose.page.close();
    const elsewhere = await open('contact-us-other', OTHER);
    expect(await elsewhere.frame.$('.note-text')).toBeNull();
    await elsewhere.page.close();
  });

  it('changes and removes a note, and brings it back; text is text', async () => {
    const { page, frame } = await open('contact-us');
    await add(frame, '<img src=x onerror=alert(1)> شكرا');
    expect(await frame.$('.note-text img')).toBeNull();
    const last = '.note:last-child';
    await frame.click(`${last} .note-actions button:not(.remove)`);
    await frame.waitForSelector(`${last} textarea`);
    await frame.type(`${last} textarea`, ' - later');
    await frame.click(`${last} .keep`);
    await waitForText(frame, 'شكرا - later');
    await frame.click(`${last} .remove`);
    await frame.waitForSelector('.undo-remove');
    await frame.click('.undo-remove');
    await frame.waitForFunction(() => !document.querySelector('.undo-remove'));
    await frame.waitForFunction(() => document.querySelectorAll('.note-text').length === 2);
    await page.close();
  });

  it('takes steps of the case with one press each, and back', async () => {
    const { page, frame } = await open('contact-us');
    await frame.click('[data-take="claim-opened"]');
    await frame.waitForSelector('[data-step="claim-opened"] time');
    await waitForText(frame, 'claim open');
    await frame.click('[data-take="claim-closed"]');
    await frame.waitForSelector('[data-take="claim-opened"]');
    await frame.click('[data-step="claim-closed"] .remove');
    await frame.waitForSelector('[data-take="claim-closed"]');
    expect(await violations(frame)).toEqual([]);
    await page.close();
  });

  it('shows two tabs the same, as soon as one is looked at again', async () => {
    const one = await open('contact-us');
    const two = await open('refund-us');
    await add(two.frame, 'Written in the other tab');
    await one.page.bringToFront();
    await waitForText(one.frame, 'Written in the other tab');
    await one.page.close();
    await two.page.close();
  });

  it('keeps what is being written through news, through a page that renders itself anew, and through a failure', async () => {
    const { page, frame } = await open('order-us');
    await waitForPanel(page, 'refund', 'read');
    await frame.type('.note-field textarea', 'Half a thou');
    await frame.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await draftIn(frame)).toBe('Half a thou');
    await page.evaluate(() => window.sandboxRerender());
    await waitForPanel(page, 'refund', 'read');
    expect(await draftIn(frame)).toBe('Half a thou');
    // Thrown out by the page, it comes back, as a frame that begins from nothing.
    const gone = new Promise((done) => page.once('framedetached', done));
    await page.evaluate(() => document.querySelector('makegood-panel[data-panel="order"]')?.remove());
    await gone;
    const again = await orderFrame(page, ORDER);
    await again.waitForFunction(() => document.querySelector('textarea')?.value === 'Half a thou');
    // The background refuses everything from here on.
    await again.evaluate(() => {
      const { runtime } = Reflect.get(globalThis, 'chrome');
      runtime.sendMessage = (_message: unknown, reply?: (answer: object) => void) => {
        reply?.({ error: 'failed' });
        return Promise.resolve({ error: 'failed' });
      };
    });
    await again.click('.keep');
    await waitForText(again, 'Not saved. Nothing is lost');
    expect(await draftIn(again)).toBe('Half a thou');
    await page.close();
  });

  it('says that the background did not answer, and asks again when pressed', async () => {
    const page = await session.extensionPage(`order-card.html?order=${ORDER}`);
    await page.evaluate(() => {
      const { runtime } = Reflect.get(globalThis, 'chrome');
      const real = runtime.sendMessage;
      runtime.sendMessage = (_message: unknown, reply?: (answer: object) => void) => {
        reply?.({ error: 'failed' });
        return Promise.resolve({ error: 'failed' });
      };
      Object.assign(globalThis, { mend: () => Object.assign(runtime, { sendMessage: real }) });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.waitForSelector('main[data-state="error"] .retry');
    await page.evaluate(() => Reflect.get(globalThis, 'mend')());
    await page.click('.retry');
    await page.waitForSelector('main[data-state="read"]');
    await page.close();
  });

  it('shows the clock of a refund and where it stands, concessions apart', async () => {
    const at = new Date(Date.now() - 60_000).toISOString();
    const usd = (amount: number) => ({ amount, currency: 'USD' });
    const lines = [{ key: '1', refund: usd(5_00), other: usd(2_00) }];
    const submissions = [{ at, currency: 'USD', marketplace: 'US', full: false, lines }];
    await putRecords(popup, 'orders', [
      { orderId: OTHER, firstSeenAt: at, lastSeenAt: at, refundMovedAt: at, submissions },
    ]);
    const { page, frame } = await open('contact-us-other', OTHER);
    const until = new Date(Date.parse(at) + 2 * 3_600_000).toISOString();
    expect(await frame.$eval('.body [data-figure="undo-until"]', (time) => time.getAttribute('datetime'))).toBe(until);
    await waitForText(frame, '1 hr, 58 min left');
    await waitForText(frame, 'shows within 15 minutes');
    expect(
      await frame.$$eval('.refunds [data-amount]', (all) => all.map((each) => each.getAttribute('data-amount'))),
    ).toEqual(['500', '200']);
    expect(await violations(frame)).toEqual([]);
    await page.close();
  });

  it('tells the page nothing but its height when a script of the page offers a line of its own', async () => {
    const { page } = await open('contact-us');
    const heard = await page.evaluate(async () => {
      const frame = document.querySelector('makegood-panel')?.shadowRoot?.querySelector('iframe');
      const { port1, port2 } = new MessageChannel();
      const first = new Promise((done) => {
        port1.onmessage = ({ data }) => done(data);
      });
      frame?.contentWindow?.postMessage({ makegood: 'order-card' }, '*', [port2]);
      return first;
    });
    expect(Object.keys(heard as object)).toEqual(['height']);
    await page.close();
  });

  it('may stand in frames of Seller Central only, and without an order says so', async () => {
    const policy = await popup.evaluate(
      () => Reflect.get(globalThis, 'chrome').runtime.getManifest().content_security_policy.extension_pages,
    );
    expect(policy).toMatch(/frame-ancestors https:\/\/sellercentral\.amazon\.com /);
    const page = await session.extensionPage('order-card.html?order=114-0000001');
    expect(await page.$eval('#app', (app) => app.textContent)).toContain('without the ID of an order');
    await page.close();
  });
});
