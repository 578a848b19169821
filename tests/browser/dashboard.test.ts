import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { browsers } from './browsers.ts';
import { recordsOf } from './database.ts';
import type { Session } from './driver.ts';
import { choose, figureOf, take } from './import-page.ts';
import { saved, store } from './options-page.ts';
import { daysAgo, fileFolder, orderIdOf, reportOf } from './report-files.ts';

let session: Session;
let page: Page;
const files = fileFolder();
beforeAll(async () => {
  session = await browsers[0].launch();
  page = await session.extensionPage('dashboard.html#import');
  await page.waitForSelector('input[name="report"]');
});
afterAll(async () => {
  files.remove();
  await session?.close();
});

const feedback = async (): Promise<{ orderId: string; [key: string]: unknown }[]> =>
  (await recordsOf(page, 'feedback')) as { orderId: string }[];

it('says of feedback that nobody has seen that it was not seen, and counts nothing', async () => {
  await page.evaluate(() => location.assign('#feedback'));
  await page.waitForSelector('[data-figure="feedback-list"][data-state="empty"]');
  expect(await page.$eval('main', (main) => main.textContent)).toContain('No feedback seen yet.');
  expect(await page.$$('[data-count], table')).toEqual([]);
  await page.click('[data-figure="feedback-list"] a');
  await page.waitForSelector('input[name="report"]');
});

describe('import of a seller feedback report', () => {
  it('says what a file is before anything of it is kept', async () => {
    await choose(page, files.write('report.txt', reportOf(40)));
    expect(await figureOf(page, 'import-encoding')).toMatchObject({ encoding: 'utf-8' });
    expect(await figureOf(page, 'import-rows')).toMatchObject({ count: '40', refused: '0' });
    expect(await figureOf(page, 'import-dates')).toMatchObject({ found: 'settled', order: 'month-first' });
    expect(await page.$eval('select[name="marketplace"]', (select) => (select as HTMLSelectElement).value)).toBe('US');
    expect(await page.$$eval('.ready tbody tr', (rows) => rows.length)).toBe(5);
    expect(await feedback()).toEqual([]);
  });

  it('takes it, and finds nothing new in it the second time', async () => {
    expect(await take(page)).toEqual({ taken: 40, changed: 0, known: 0, refused: 0 });
    const before = await feedback();
    expect(before).toHaveLength(40);
    expect(before.find(({ orderId }) => orderId === orderIdOf(14))).toMatchObject({
      shown: { value: { rating: 5, comment: 'Kettle no. 14\ncame late' } },
      marketplace: { value: 'US' },
      day: daysAgo(15),
    });
    expect(JSON.stringify(before)).not.toContain('@marketplace');
    await choose(page, files.write('report.txt', reportOf(40)));
    expect(await take(page)).toEqual({ taken: 0, changed: 0, known: 40, refused: 0 });
  });

  it.each([
    ['utf-16le', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16le', (text: string) => Buffer.from(text, 'utf16le')],
    ['utf-16be', (text: string) => Buffer.from(text, 'utf16le').swap16()],
    ['windows-1252', (text: string) => Buffer.from(text, 'latin1')],
  ])('reads %s', async (name, encode) => {
    const text =
      'Datum\tBewertung\tKommentare\tResponse\tOrder ID\tE-Mail des Bewerters\n' +
      '04.09.24\t2\tSehr spät geliefert\t\t302-0000001-0000002\tx@marketplace.amazon.de\n';
    await choose(page, files.write('bericht.txt', encode(text)));
    expect(await figureOf(page, 'import-encoding')).toMatchObject({ encoding: name });
    expect(await figureOf(page, 'import-dates')).toMatchObject({ found: 'plain' });
    expect(await page.$eval('select[name="marketplace"]', (select) => (select as HTMLSelectElement).value)).toBe('DE');
    expect(await page.$eval('.ready .words', (words) => words.textContent)).toBe('Sehr spät geliefert');
  });

  it('lets the person say which of two readings of a date holds', async () => {
    const row = `9/4/2024\t1\t=HYPERLINK("x")\t\t${orderIdOf(909001)}\t`;
    await choose(page, files.write('open.txt', `Date\tRating\tComments\tResponse\tOrder ID\tRater Email\n${row}\n`));
    expect(await figureOf(page, 'import-dates')).toMatchObject({ found: 'undecided' });
    await page.click('input[name="date-order"][value="day-first"]');
    await page.waitForSelector('.ready time[datetime="2024-04-09"]');
    await page.select('select[name="marketplace"]', 'UK');
    expect(await take(page)).toMatchObject({ taken: 1 });
    expect((await feedback()).find(({ orderId }) => orderId === orderIdOf(909001))).toMatchObject({
      day: '2024-04-09',
      shown: { value: { comment: '=HYPERLINK("x")' } },
    });
  });

  it('puts a wrong choice right when the same file is imported again', async () => {
    const row = `9/4/2024\t1\tLate\t\t${orderIdOf(909002)}\t`;
    const file = files.write('again.txt', `Date\tRating\tComments\tResponse\tOrder ID\tRater Email\n${row}\n`);
    for (const [order, store, day] of [
      ['month-first', 'US', '2024-09-04'],
      ['day-first', 'UK', '2024-04-09'],
      ['month-first', 'CA', '2024-09-04'],
    ] as const) {
      await choose(page, file);
      await page.click(`input[name="date-order"][value="${order}"]`);
      await page.select('select[name="marketplace"]', store);
      await take(page);
      expect((await feedback()).find(({ orderId }) => orderId === orderIdOf(909002))).toMatchObject({
        day,
        marketplace: { value: store },
      });
    }
  });

  it('is read in the encoding that the person says', async () => {
    const row = `9/14/2024\t1\tspät\t\t${orderIdOf(909003)}\t`;
    await choose(page, files.write('letters.txt', `Date\tRating\tComments\tResponse\tOrder ID\tRater Email\n${row}\n`));
    await page.select('select[name="encoding"]', 'windows-1252');
    await page.waitForSelector('[data-figure="import-encoding"][data-encoding="windows-1252"]');
    expect(await page.$eval('.ready .words', (words) => words.textContent)).toBe('spÃ¤t');
    await page.select('select[name="encoding"]', 'utf-16le');
    await page.waitForSelector('.ready [role="alert"]');
    expect(await figureOf(page, 'import-encoding')).toMatchObject({ encoding: 'windows-1252' });
  });

  it('goes on while another part of the dashboard is looked at', async () => {
    await choose(page, files.write('long.txt', reportOf(20_000)));
    await page.evaluate(() => {
      document.querySelector<HTMLButtonElement>('[name="import"]')?.click();
      location.assign('#feedback');
    });
    await page.waitForSelector('main[data-tab="feedback"]');
    await page.evaluate(() => location.assign('#import'));
    await page.waitForSelector('[data-step="done"][data-cancelled="false"]');
  });

  it('refuses a broken row by its line, keeps the rest, and gives the list as a file', async () => {
    const good = (number: number): string => `9/14/24\t1\t"two\nlines"\t\t${orderIdOf(number)}\t`;
    const lines = [
      'Date\tRating\tComments\tResponse\tOrder ID\tRater Email',
      good(909100),
      `9/14/24\t7\tseven stars\t\t${orderIdOf(909101)}\t`,
      `9/14/24\t1\tno order\t\t=1+1\t`,
      '9/14/24\t1',
      good(909102),
    ];
    await choose(page, files.write('broken.txt', lines.join('\n')));
    await page.select('select[name="marketplace"]', 'US');
    expect(await take(page)).toEqual({ taken: 2, changed: 0, known: 0, refused: 3 });
    const refused = await page.$$eval('[data-line]', (rows) =>
      rows.map((row) => [row.getAttribute('data-line'), row.getAttribute('data-reason')]),
    );
    expect(refused).toEqual([
      ['4', 'importRefusedRating'],
      ['5', 'importRefusedOrderId'],
      ['6', 'importRefusedColumns'],
    ]);
    const { name, text } = await saved(session, () => page.click('[name="save-refused"]'));
    expect(name).toBe('makegood-refused-rows.csv');
    expect(text.split('\r\n')[2]).toBe('5,"There is no valid order ID.","\'=1+1"');
  });

  it('says so of a file that is something else', async () => {
    await choose(page, files.write('orders.txt', 'order-id\tsku\n1\t2\n'));
    expect(await page.$eval('.problem', (found) => found.textContent)).toContain('orders.txt is none of the reports');
  });

  it('can be cancelled, and completed by taking the file again', async () => {
    const rows = 30_000;
    const path = files.write('long.txt', reportOf(rows));
    await choose(page, path);
    await page.click('[name="import"]');
    await page.waitForSelector('[data-step="importing"]');
    await page.click('[name="cancel"]');
    await page.waitForSelector('[data-step="done"][data-cancelled="true"]');
    const stored = (await feedback()).length;
    expect(stored).toBeLessThan(rows);
    await choose(page, path);
    const { taken = 0, known = 0 } = await take(page);
    expect(taken + known).toBe(rows);
    expect((await feedback()).filter(({ orderId }) => Number(orderId.slice(-7)) < rows)).toHaveLength(rows);
  });

  it('leaves whole rows only when it is killed in the middle', async () => {
    const other = await session.extensionPage('dashboard.html#import');
    const text = reportOf(30_000).replaceAll('114-0000001-', '114-0000002-');
    const input = (await other.waitForSelector('input[name="report"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(files.write('killed.txt', text));
    await other.waitForSelector('.ready');
    await other.click('[name="import"]');
    await other.waitForFunction(() => Number(document.querySelector('progress')?.value) > 0);
    await other.close();
    const rows = (await feedback()).filter(({ orderId }) => orderId.startsWith('114-0000002-'));
    expect(rows.length).toBeLessThan(30_000);
    expect(rows.length % 1_000).toBe(0);
    expect(rows.every((row) => 'shown' in row && 'readings' in row)).toBe(true);
  });
});

describe('the feedback', () => {
  const shown = async (): Promise<Record<string, string | null>[]> =>
    page.$$eval('tr[data-order-id]', (rows) =>
      rows.map((row) => ({
        orderId: row.getAttribute('data-order-id'),
        state: row.getAttribute('data-state'),
        rating: row.getAttribute('data-rating'),
        link: row.querySelector('a')?.href ?? null,
        words: row.querySelector('.words')?.textContent ?? null,
      })),
    );
  const rowsAre = (test: string): Promise<unknown> =>
    page.waitForFunction(
      (selector) =>
        document.querySelector('tr[data-order-id]') && !document.querySelector(`tr[data-order-id]:not(${selector})`),
      {},
      test,
    );

  it('that something can still be done about stands first, with what and until when', async () => {
    await page.click('[data-step="done"] a[href="#feedback"]');
    await page.waitForSelector('tr[data-order-id]');
    const [first] = await shown();
    expect(first).toMatchObject({
      state: 'present',
      link: expect.stringMatching(/^https:\/\/sellercentral\.amazon\.com\/orders-v3\/order\/114-/),
    });
    const names = await page.$$eval('tr[data-order-id]:first-of-type [data-figure]', (found) =>
      found.map((each) => each.getAttribute('data-figure')),
    );
    expect(names).toEqual(expect.arrayContaining(['removal-verdict', 'buyer-removal-until', 'amazon-request-until']));
    expect((await shown()).every(({ rating }) => Number(rating) <= 3)).toBe(true);
  });

  it('can be filtered by state, stars and marketplace, a hundred at a time', async () => {
    await page.select('select[name="rating"]', '2');
    await rowsAre('[data-rating="2"]');
    await page.select('select[name="rating"]', '');
    await page.select('select[name="state"]', 'all');
    await rowsAre('[data-state]');
    await page.waitForSelector('tr[data-rating="5"]');
    expect(await shown()).toHaveLength(100);
    await page.click('[name="more"]');
    await page.waitForFunction(() => document.querySelectorAll('tr[data-order-id]').length === 200);
    await page.select('select[name="store"]', 'UK');
    await page.waitForFunction(() => document.querySelectorAll('tr[data-order-id]').length === 1);
    const [row] = await shown();
    expect(row).toEqual({
      orderId: orderIdOf(909001),
      state: 'present',
      rating: '1',
      link: `https://sellercentral.amazon.co.uk/orders-v3/order/${orderIdOf(909001)}`,
      words: '=HYPERLINK("x")',
    });
    await page.select('select[name="state"]', 'struck');
    await page.waitForFunction(() =>
      document.querySelector('[data-figure="feedback-list"]')?.textContent?.includes('Nothing like that'),
    );
  });

  it('is counted by month, and no month that nobody saw is a zero', async () => {
    await page.waitForSelector('[data-figure="feedback-negative"]');
    const months = await page.$$eval('#months-title ~ table tbody tr', (rows) =>
      rows.map((row) => [
        row.getAttribute('data-month'),
        row.getAttribute('data-state'),
        row.querySelectorAll('[data-count]').length,
      ]),
    );
    expect(months[0]?.[0]).toBe(new Date().toISOString().slice(0, 7));
    for (const [, state, figures] of months) expect(figures).toBe(state === 'read' ? 3 : 0);
    expect(
      await page.$eval('tr[data-topic="late_delivery"] [data-figure="topic-total"]', (total) =>
        Number(total.getAttribute('data-count')),
      ),
    ).toBeGreaterThan(0);
  });
});

describe('the page', () => {
  it.each([
    ['#import', 'light'],
    ['#import', 'dark'],
    ['#feedback', 'light'],
    ['#feedback', 'dark'],
  ])('%s is accessible (%s) and fits 320 pixels', async (hash, scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate((to) => location.assign(to), hash);
    await page.waitForSelector(`main[data-tab="${hash.slice(1)}"]`);
    expect(await violations(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 800 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.setViewport({ width: 1360, height: 900 });
  });

  it('is reached from the popup and the settings, and its parts by keyboard', async () => {
    for (const path of ['popup.html', 'options.html']) {
      const other = await session.extensionPage(path);
      const link = await other.waitForSelector('[data-link="dashboard"]');
      expect(await link?.evaluate((found) => (found as HTMLAnchorElement).href)).toMatch(
        /^chrome-extension:.*\/dashboard\.html$/,
      );
      await other.close();
    }
    // The search takes the focus when it comes, so that one may type at once.
    for (const [from, ...to] of [
      ['feedback', 'messages', 'performance', 'search'],
      ['search', 'import'],
    ]) {
      await page.focus(`nav a[href="#${from}"]`);
      for (const tab of to) {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.waitForSelector(`main[data-tab="${tab}"]`);
      }
    }
    expect(await page.$eval('nav a[aria-current="page"]', (link) => link.textContent)).toBe('Import');
  });

  it('shows and takes nothing while all is paused', async () => {
    await store(page, 'paused', true);
    await page.waitForSelector('main .notice');
    expect(await page.$$('input[name="report"], table')).toEqual([]);
    await store(page, 'paused', false);
    // What was shown last is there again: it is kept above the tabs.
    await page.waitForSelector('input[name="report"], [data-step="done"], .ready');
  });

  it('asks nothing of the network, and none of its scripts fails', () => {
    expect(session.requests).toEqual([]);
    expect(session.errors).toEqual([]);
  });
});
