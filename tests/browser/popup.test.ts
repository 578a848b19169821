import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayIn, plusDays } from '../../lib/domain/calendar';
import { feedbackFrom } from '../../lib/domain/feedback/feedback-merge';
import { feedbackRow } from '../../lib/domain/feedback/feedback-row';
import { z } from '../../lib/domain/zod';
import { calendars } from '../../lib/policies/calendars';
import { page as sandboxPage } from '../sandbox/sandbox.ts';
import { violations } from './axe.ts';
import { browsers } from './browsers.ts';
import { putRecords, recordsOf } from './database.ts';
import { panels, type Session, waitForPanel } from './driver.ts';
import { retypeIn } from './retype.ts';

const figuresIn = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-figure]')].map(({ dataset }) => [
        dataset['figure'] ?? '',
        `${dataset['amount']} ${dataset['currency']} ${dataset['basis']}`,
      ]),
    ),
  );

const setHours = (page: Page, hours: number): Promise<void> =>
  page.evaluate((value) => Reflect.get(globalThis, 'chrome').storage.local.set({ 'undo-hours': value }), hours);

/** The calendar day so many days ago in the store of the sample feedback. */
const daysAgo = (days: number): string => plusDays(dayIn(new Date().toISOString(), calendars.US.timeZone), -days);

/** A feedback as it is kept once a list has shown it. */
function feedbackSeen(number: number, day: string, { rating, comment }: { rating: number; comment: string }): object {
  const at = new Date().toISOString();
  const row = { orderId: `114-0000095-00000${number}`, rating, left: { day }, comment };
  return feedbackFrom(z.parse(feedbackRow, row), { at, scope: 'sample', marketplace: 'US' });
}

describe('the popup', () => {
  let session: Session;
  let popup: Page;
  beforeAll(async () => {
    session = await browsers[0].launch();
    popup = await session.extensionPage('popup.html');
    await popup.waitForSelector('main[data-state="read"]');
  });
  afterAll(() => session?.close());

  const type = (name: string, text: string): Promise<void> => retypeIn(popup, `input[name="${name}"]`, text);

  it('says what is not seen, and never a zero', async () => {
    expect(await popup.$eval('main', (main) => main.textContent)).toContain('No order seen today');
    expect(await popup.$$eval('.count', (counts) => counts.length)).toBe(0);
  });

  it.each([
    [
      'US',
      '20.00',
      '4.99',
      {
        'concession-total-max': '3998 USD policy',
        'concession-return-shipping-max': '1998 USD policy',
        'concession-other-max': '2000 USD policy',
      },
      'shipping',
    ],
    [
      'US',
      '500',
      '15',
      {
        'concession-total-max': '25750 USD policy',
        'concession-return-shipping-max': '4000 USD policy',
        'concession-other-max': '21750 USD policy',
      },
      'share',
    ],
    ['UK', '15', '2.80', { 'concession-return-shipping-max': '1560 GBP policy' }, undefined],
    [
      'JP',
      '3000',
      '500',
      { 'concession-return-shipping-max': '625 JPY policy', 'concession-other-ceiling': '12000 JPY policy' },
      undefined,
    ],
    ['AU', '20', '5', {}, undefined],
  ])('works out the limit by hand: %s %s + %s', async (store, price, shipping, figures, winner) => {
    await popup.select('select[name="marketplace"]', store);
    await type('price', price);
    await type('shipping', shipping);
    expect(await figuresIn(popup)).toEqual(figures);
    const wins = await popup.$$eval('[data-wins="true"]', (marked) =>
      marked.map((each) => each.getAttribute('data-limit')),
    );
    expect(wins).toEqual(winner ? [winner] : []);
    if (store === 'AU')
      expect(await popup.$eval('output', (output) => output.textContent)).toContain('No published rule');
  });

  it('shows no figure for what it cannot read, and says how to type it', async () => {
    await popup.select('select[name="marketplace"]', 'US');
    await type('price', '1,234');
    expect(await figuresIn(popup)).toEqual({});
    expect(await popup.$eval('output', (output) => output.textContent)).toContain('Type an amount such as $20.00');
  });

  it('lists an order as soon as its page is read, while it is open', async () => {
    const page = await session.open(sandboxPage('order-us').url);
    await waitForPanel(page, 'refund', 'read');
    await popup.waitForSelector('[data-order-id="114-0000001-0000002"]');
    expect(await popup.$eval('[data-order-id="114-0000001-0000002"] a', (link) => link.getAttribute('href'))).toBe(
      sandboxPage('order-us').url,
    );
    await page.close();
  });

  it('lists a refund that is on its way as due, and the badge counts it', async () => {
    const at = new Date().toISOString();
    await putRecords(popup, 'orders', [
      { orderId: '114-0000091-0000092', firstSeenAt: at, lastSeenAt: at, pendingSeenAt: [at], refundMovedAt: at },
    ]);
    await popup.reload();
    await popup.waitForSelector('section .count');
    expect(await popup.$eval('main', (main) => main.textContent)).toContain('may be cancelled until');
    expect(await popup.$eval('.due', (due) => due.textContent)).toMatch(/at most 1 hr, 59 min left/);
    const until = await popup.$eval('.due [data-figure="undo-until"]', (time) => time.getAttribute('datetime'));
    expect(until).toBe(new Date(Date.parse(at) + 2 * 3_600_000).toISOString());
    // The hours are a setting, and the open popup keeps to it.
    await setHours(popup, 3);
    await popup.waitForFunction(() => /2 hr, 59 min left/.test(document.querySelector('.due')?.textContent ?? ''));
    await setHours(popup, 2);
    await popup.waitForFunction(() => /1 hr, 59 min left/.test(document.querySelector('.due')?.textContent ?? ''));
    const page = await session.open(sandboxPage('order-uk').url);
    await waitForPanel(page, 'refund', 'read');
    const worker = await (await session.worker()).worker();
    const badge = await worker?.evaluate(async () => {
      const { action } = Reflect.get(globalThis, 'chrome');
      return [await action.getBadgeText({}), await action.getTitle({})];
    });
    expect(badge).toEqual(['1', 'Makegood: due now: 1']);
    await page.close();
  });

  it('says of a refund that was pressed here how much it is, and exactly until when', async () => {
    const at = new Date().toISOString();
    const usd = (amount: number) => ({ amount, currency: 'USD' });
    const lines = [{ key: '1', refund: usd(12_50), other: usd(3_00) }];
    const submissions = [{ at, currency: 'USD', marketplace: 'US', full: false, lines }];
    await putRecords(popup, 'orders', [
      { orderId: '114-0000093-0000094', firstSeenAt: at, lastSeenAt: at, submissions, refundMovedAt: at },
    ]);
    await popup.bringToFront();
    await popup.reload();
    const row = await popup.waitForSelector('.due[data-order-id="114-0000093-0000094"]');
    expect(await row?.$eval('[data-figure="submitted-total"]', (it) => it.getAttribute('data-amount'))).toBe('1550');
    expect(await row?.$eval('.undo', (it) => it.getAttribute('data-exact'))).toBe('true');
    expect(await row?.evaluate((it) => it.textContent)).toMatch(/May be cancelled until .+1 hr, 59 min left/);
  });

  it('lists feedback to deal with as it is kept: stars, words, the clocks that call for something, the soonest end first', async () => {
    expect(await popup.$eval('[data-feedback]', (section) => section.textContent)).toContain('No feedback seen');
    const rows = [
      [1, 2, 'Kettle came a week late, and the box was open. '.repeat(12)],
      [2, 58, 'وصلت الغلاية متأخرة أسبوعًا، وكانت العلبة مفتوحة.'],
      [3, 30, ''],
      [2, 10, 'Late'],
      [5, 1, 'Fine'],
    ] as const;
    await putRecords(
      popup,
      'feedback',
      rows.map(([rating, days, comment], index) => feedbackSeen(95 + index, daysAgo(days), { rating, comment })),
    );
    await popup.bringToFront();
    await popup.reload();
    await popup.waitForSelector('[data-feedback="read"] .due-feedback');
    const listed = await popup.$$eval('.due-feedback', (lines) =>
      lines.map((line) => [
        line.getAttribute('data-order-id')?.slice(-2),
        line.querySelector('.stars')?.getAttribute('aria-label'),
        line.querySelector('[data-figure="buyer-removal-until"] time')?.getAttribute('datetime'),
        line.querySelector('[data-figure="amazon-request-until"] time')?.getAttribute('datetime'),
      ]),
    );
    expect(listed).toEqual([
      ['96', '2 of 5 stars', daysAgo(-2), daysAgo(-32)],
      ['97', '3 of 5 stars', daysAgo(-30), null],
      ['98', '2 of 5 stars', daysAgo(-50), null],
    ]);
    const section = await popup.$eval('[data-feedback]', (it) => it.textContent);
    expect(section).toContain('2 days left');
    const more = await popup.$eval('[data-link="all-feedback"]', (link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);
    expect(more).toEqual(['and 1 more', '/dashboard.html#queue/feedback']);
    expect(await popup.$eval('[data-feedback] .count', (count) => count.textContent)).toBe('4');
    const verdict = await popup.$eval('.due-feedback [data-figure="removal-verdict"]', (it) => [
      it.getAttribute('data-verdict'),
      it.textContent?.trim(),
    ]);
    expect(verdict[0]).toMatch(/^(amazon-removes|amazon-strikes|buyer-only|too-late|unsure)$/);
    expect(verdict[1]).not.toBe('');
    expect(await popup.$eval('.due-feedback a', (link) => link.getAttribute('href'))).toBe(
      'https://sellercentral.amazon.com/orders-v3/order/114-0000095-0000096',
    );
    expect(await violations(popup)).toEqual([]);
  });

  it('takes feedback off the list once its buyer was asked, and counts it by the person’s own days', async () => {
    const at = new Date().toISOString();
    const note = { orderId: '114-0000095-0000096', at, kind: 'asked', text: '', changedAt: at, removed: false };
    await putRecords(popup, 'notes', [{ id: crypto.randomUUID(), ...note }]);
    await popup.reload();
    await popup.waitForSelector('.due-feedback[data-order-id$="95"]');
    expect(await popup.$$('.due-feedback[data-order-id$="96"]')).toEqual([]);
    await popup.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.set({ 'feedback-buyer-days': 5 }));
    // Only what was left two days ago is left to its buyer.
    await popup.waitForFunction(() => document.querySelectorAll('.due-feedback').length === 1);
    await popup.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.remove('feedback-buyer-days'));
    await popup.waitForFunction(() => document.querySelectorAll('.due-feedback').length === 3);
  });

  it('stops everything with one switch: nothing is read, kept or shown, until it is released', async () => {
    const open = await session.open(sandboxPage('order-us-two-items').url);
    await waitForPanel(open, 'refund', 'read');
    await popup.bringToFront();
    await popup.click('.switch input');
    await open.waitForFunction(() => !document.querySelector('makegood-panel'));
    const before = (await recordsOf(popup, 'orders')).length;
    const page = await session.open(sandboxPage('order-us-expensive').url);
    await page.waitForSelector('[data-sandbox-ready]');
    await page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 1_500)));
    expect(await panels(page, 'refund')).toEqual([]);
    expect((await recordsOf(popup, 'orders')).length).toBe(before);
    await popup.bringToFront();
    await popup.click('.switch input');
    await waitForPanel(page, 'refund', 'read');
    await page.close();
    await open.close();
  });

  it('has no accessibility violation, nor has a panel in a page', async () => {
    expect(await violations(popup)).toEqual([]);
    for (const id of [
      'order-us',
      'refund-us-older',
      'refund-us-labels',
      'order-jp',
      'order-not-adding-up',
      'order-us-fba',
    ]) {
      const page = await session.open(sandboxPage(id).url);
      await waitForPanel(page, 'refund', (state) => state !== '');
      expect(await violations(page, 'makegood-panel'), id).toEqual([]);
      await page.close();
    }
  });

  it('asked nothing of any network', () => expect(session.requests).toEqual([]));
});
