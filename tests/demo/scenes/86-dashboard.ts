import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { check } from '../expect.ts';
import type { Scene } from '../scene.ts';

const COMMENTS = [
  [1, 'Arrived two weeks late, and nobody answered my messages.'],
  [2, 'Box crushed, kettle dented.'],
  [1, 'وصل الطرد متأخراً جداً والعلبة مكسورة'],
  [5, 'Quick and friendly, thank you!'],
  [1, ''],
  [3, 'The lid does not close well.'],
] as const;

/** An invented report: one feedback every third day, the month first as in the US. */
function report(): string {
  const rows = Array.from({ length: 60 }, (_, index) => {
    const [year, month, day] = new Date(Date.now() - (3 * index + 1) * 86_400_000)
      .toISOString()
      .slice(0, 10)
      .split('-');
    const [rating, comment] = COMMENTS[index % COMMENTS.length] ?? COMMENTS[0];
    const id = `114-0000009-${String(index).padStart(7, '0')}`;
    return `${Number(month)}/${Number(day)}/${year}\t${rating}\t${comment}\t\t${id}\tx@marketplace.amazon.com`;
  });
  return ['Date\tRating\tComments\tResponse\tOrder ID\tRater Email', ...rows, 'a line that is no row'].join('\n');
}

export default {
  title: 'The dashboard: Amazon’s feedback report goes in, and what can still be done comes out',
  async run(session, say, shot) {
    const page = await session.extensionPage('dashboard.html#import');
    const path = join(mkdtempSync(join(tmpdir(), 'makegood-')), 'feedback-report.txt');
    writeFileSync(path, report());
    const input = (await page.waitForSelector('input[name="report"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await page.waitForSelector('.ready');
    say(`the file: ${await page.$eval('[data-figure="import-dates"]', (dates) => dates.textContent)}`);
    await shot(page, 'dashboard-import');
    await page.click('[name="import"]');
    await page.waitForSelector('[data-step="done"]');
    const counts = await page.$$eval('.counts li', (items) => items.map((item) => item.textContent ?? ''));
    say(`it says: ${counts.join(' · ')}`);
    check(counts[0] === '60 new' && counts[3] === '1 refused', 'the report was not taken as it is');
    await page.click('a[href="#feedback"]:not(nav a)');
    await page.waitForSelector('tr[data-order-id]');
    await page.waitForSelector('[data-figure="feedback-negative"]');
    say(`open: ${await page.$$eval('tr[data-order-id]', (rows) => rows.length)} listed`);
    await shot(page, 'dashboard-feedback');
    await shot(page, 'dashboard-feedback-dark', { dark: true });
    await shot(page, 'dashboard-feedback-narrow', { width: 360 });
  },
} satisfies Scene;
