import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { browsers } from './browsers.ts';
import { recordsOf } from './database.ts';
import type { Session } from './driver.ts';
import { saved } from './options-page.ts';
import { fileFolder, orderIdOf, reportOf } from './report-files.ts';

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

/** Chooses a file and waits until it is looked through. */
async function choose(path: string): Promise<void> {
  const again = await page.$('[name="again"], .ready [name="cancel"]');
  await again?.click();
  const input = (await page.waitForSelector('input[name="report"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await page.waitForSelector('.ready, .problem');
}

/** What a figure of the page holds. */
const figure = (name: string): Promise<Record<string, string>> =>
  page.$eval(`[data-figure="${name}"]`, (found) => ({
    ...(found as HTMLElement).dataset,
    text: found.textContent ?? '',
  }));

/** Presses the button and waits until it is done; how many rows became what. */
async function take(): Promise<Record<string, number>> {
  await page.click('[name="import"]');
  await page.waitForSelector('[data-step="done"]');
  return page.$$eval('.counts [data-figure]', (found) =>
    Object.fromEntries(
      found.map((each) => [
        each.getAttribute('data-figure')?.replace('import-', ''),
        Number(each.getAttribute('data-count')),
      ]),
    ),
  );
}

const feedback = async (): Promise<{ orderId: string; [key: string]: unknown }[]> =>
  (await recordsOf(page, 'feedback')) as { orderId: string }[];

describe('import of a seller feedback report', () => {
  it('says what a file is before anything of it is kept', async () => {
    await choose(files.write('report.txt', reportOf(40)));
    expect(await figure('import-encoding')).toMatchObject({ text: 'UTF-8' });
    expect(await figure('import-rows')).toMatchObject({ count: '40', refused: '0' });
    expect(await figure('import-dates')).toMatchObject({ found: 'settled', order: 'month-first' });
    expect(await page.$eval('select[name="marketplace"]', (select) => (select as HTMLSelectElement).value)).toBe('US');
    expect(await page.$$eval('.ready tbody tr', (rows) => rows.length)).toBe(5);
    expect(await feedback()).toEqual([]);
  });

  it('takes it, and finds nothing new in it the second time', async () => {
    expect(await take()).toEqual({ taken: 40, changed: 0, known: 0, refused: 0 });
    const before = await feedback();
    expect(before).toHaveLength(40);
    expect(before.find(({ orderId }) => orderId === orderIdOf(14))).toMatchObject({
      shown: { value: { rating: 5, comment: 'Kettle no. 14\ncame late' } },
      marketplace: { value: 'US' },
      day: '2026-05-15',
    });
    expect(JSON.stringify(before)).not.toContain('@marketplace');
    await choose(files.write('report.txt', reportOf(40)));
    expect(await take()).toEqual({ taken: 0, changed: 0, known: 40, refused: 0 });
  });

  it.each([
    ['UTF-16 LE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 LE', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16 BE', (text: string) => Buffer.from(text, 'utf16le').swap16()],
    ['Windows-1252', (text: string) => Buffer.from(text, 'latin1')],
  ])('reads %s', async (name, encode) => {
    const text =
      'Datum\tBewertung\tKommentare\tResponse\tOrder ID\tE-Mail des Bewerters\n' +
      '04.09.26\t2\tSehr spät geliefert\t\t302-0000001-0000002\tx@marketplace.amazon.de\n';
    await choose(files.write('bericht.txt', encode(text)));
    expect(await figure('import-encoding')).toMatchObject({ text: name });
    expect(await figure('import-dates')).toMatchObject({ found: 'plain' });
    expect(await page.$eval('select[name="marketplace"]', (select) => (select as HTMLSelectElement).value)).toBe('DE');
    expect(await page.$eval('.ready .words', (words) => words.textContent)).toBe('Sehr spät geliefert');
  });

  it('lets the person say which of two readings of a date holds', async () => {
    const row = `9/4/2026\t1\t=HYPERLINK("x")\t\t${orderIdOf(909001)}\t`;
    await choose(files.write('open.txt', `Date\tRating\tComments\tResponse\tOrder ID\tRater Email\n${row}\n`));
    expect(await figure('import-dates')).toMatchObject({ found: 'undecided' });
    await page.click('input[name="date-order"][value="day-first"]');
    await page.waitForSelector('.ready time[datetime="2026-04-09"]');
    await page.select('select[name="marketplace"]', 'UK');
    expect(await take()).toMatchObject({ taken: 1 });
    expect((await feedback()).find(({ orderId }) => orderId === orderIdOf(909001))).toMatchObject({
      day: '2026-04-09',
      shown: { value: { comment: '=HYPERLINK("x")' } },
    });
  });

  it('refuses a broken row by its line, keeps the rest, and gives the list as a file', async () => {
    const good = (number: number): string => `9/14/26\t1\t"two\nlines"\t\t${orderIdOf(number)}\t`;
    const lines = [
      'Date\tRating\tComments\tResponse\tOrder ID\tRater Email',
      good(909100),
      `9/14/26\t7\tseven stars\t\t${orderIdOf(909101)}\t`,
      `9/14/26\t1\tno order\t\t=1+1\t`,
      '9/14/26\t1',
      good(909102),
    ];
    await choose(files.write('broken.txt', lines.join('\n')));
    await page.select('select[name="marketplace"]', 'US');
    expect(await take()).toEqual({ taken: 2, changed: 0, known: 0, refused: 3 });
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
    await choose(files.write('orders.txt', 'order-id\tsku\n1\t2\n'));
    expect(await page.$eval('.problem', (found) => found.textContent)).toContain(
      'orders.txt is not a seller feedback report',
    );
  });

  it('can be cancelled, and completed by taking the file again', async () => {
    const rows = 30_000;
    const path = files.write('long.txt', reportOf(rows));
    await choose(path);
    await page.click('[name="import"]');
    await page.waitForSelector('[data-step="importing"]');
    await page.click('[name="cancel"]');
    await page.waitForSelector('[data-step="done"][data-cancelled="true"]');
    const stored = (await feedback()).length;
    expect(stored).toBeLessThan(rows);
    await choose(path);
    const { taken = 0, known = 0 } = await take();
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

  it('asks nothing of the network, and none of its scripts fails', () => {
    expect(session.requests).toEqual([]);
    expect(session.errors).toEqual([]);
  });
});
