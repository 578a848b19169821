import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endLine, headLine, recordLine } from '../../lib/domain/backup/backup-file.ts';
import { createLineSum } from '../../lib/domain/backup/line-sum.ts';
import { violations } from './axe.ts';
import { browsers } from './browsers.ts';
import { everythingKept, putRecords, recordsOf } from './database.ts';
import type { Session } from './driver.ts';
import { saved, store, stored } from './options-page.ts';
import { fileFolder } from './report-files.ts';
import { retypeIn } from './retype.ts';

const ORDER = '114-0000001-0000002';
const PASSPHRASE = 'correct kettle parcel Thursday';
const { rows } = JSON.parse(readFileSync(join(import.meta.dirname, '../storage/versions/v5.json'), 'utf8')) as {
  rows: Record<string, object[]>;
};
const tables = ['orders', 'feedback', 'threads', 'snippets', 'sales', 'products', 'returns', 'payments', 'coverage'];

/** A backup as another machine would make it. */
function fileOf(content: Record<string, object[]>): string {
  const counts = Object.fromEntries(tables.map((table) => [table, content[table]?.length ?? 0]));
  const madeAt = '2026-11-21T10:00:00.000Z';
  const head = headLine({ makegood: 'backup', format: 1, database: 5, madeAt, words: false, counts });
  const lines = [head, ...tables.flatMap((table) => (content[table] ?? []).map((each) => recordLine(table, each)))];
  const sum = createLineSum();
  for (const line of lines) sum.add(line);
  return [...lines, endLine({ counts, sum: sum.text })].join('');
}

let session: Session;
let page: Page;
const files = fileFolder();
beforeAll(async () => {
  session = await browsers[0].launch();
  page = await session.extensionPage('dashboard.html#data');
  await page.waitForSelector('[data-form="backup"]');
  await store(page, 'undo-hours', 3);
  await choose(files.write('first.json', fileOf(rows)));
  await page.click('[name="take"]');
  await page.waitForSelector('[data-step="merged"]');
  await page.reload();
  await page.waitForSelector('[data-table="orders"]');
});
afterAll(async () => {
  files.remove();
  await session?.close();
});

const kept = async (): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await recordsOf(page, table)] as const)));

/** Chooses a file and waits until something is to be said of it. */
async function choose(path: string): Promise<void> {
  await (await page.$('[data-step="merged"] [name="again"], [data-form="unseal"] [name="cancel"]'))?.click();
  const input = (await page.waitForSelector('input[name="backup"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await page.waitForSelector('.ready, [data-form="unseal"], #restore .problem');
}

const figure = (selector: string): Promise<string | undefined> =>
  page.$eval(selector, (found) => (found as HTMLElement).dataset['count']);

/** Waits until the status bar says this. */
const said = (text: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('.status-bar [role="status"]')?.textContent?.includes(wanted),
    {},
    text,
  );

async function open(passphrase: string, then: string): Promise<void> {
  await retypeIn(page, 'input[name="passphrase"]', passphrase);
  await page.click('[name="unseal"]');
  await page.waitForSelector(then);
}

it('says how much is kept, and of each kind how many', async () => {
  expect(await figure('[data-table="feedback"] [data-figure="records"]')).toBe('2');
  expect(Number(await figure('[data-figure="storage-used"]'))).toBeGreaterThan(0);
  expect(await page.$('[data-figure="storage-persisted"]')).not.toBeNull();
  expect(await violations(page)).toEqual([]);
});

it('writes a kind for a spreadsheet, its columns named', async () => {
  const { name, text } = await saved(session, () => page.click('[name="csv-sales"]'));
  expect(name).toBe('makegood-sales.csv');
  expect(text).toMatch(/^\ufeff?"Order","Marketplace","Day"/);
  await page.waitForSelector('#kept [data-figure="written"]');
});

describe('a backup', () => {
  let plain: string;
  let sealed: string;
  it('is one file that any program can read, and says nothing of words that are not kept', async () => {
    await page.click('[name="seal"]');
    expect(await page.$('[name="words"]')).toBeNull();
    const { name, text } = await saved(session, () => page.click('[name="make-backup"]'));
    expect(name).toMatch(/^makegood-backup-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(text)[0]).toMatchObject({ makegood: 'backup', format: 1, database: 5, words: false });
    expect(text).toContain('"undo-hours"');
    plain = files.write('backup.json', text);
  });
  it('is sealed only with a passphrase that was typed twice and is long enough', async () => {
    await page.click('[name="seal"]');
    await page.type('[name="passphrase-one"]', 'short');
    await page.click('[name="make-backup"]');
    await page.waitForSelector('.passphrase .problem');
    await page.type('[name="passphrase-one"]', ` ${PASSPHRASE}`);
    await page.type('[name="passphrase-again"]', `short ${PASSPHRASE}`);
    await page.waitForSelector('[data-strength="strong"]');
    const { name, text } = await saved(session, () => page.click('[name="make-backup"]'));
    expect(name).toMatch(/\.makegood$/);
    expect(text).not.toContain(ORDER);
    expect(await page.$eval('[name="passphrase-one"]', (box) => (box as HTMLInputElement).value)).toBe('');
  });
  it('is refused where it is cut off or none of ours, and nothing changes', async () => {
    const before = await everythingKept(page);
    await choose(files.write('cut.json', readFileSync(plain, 'utf8').slice(0, -30)));
    expect(await page.$eval('#restore .problem', (found) => found.textContent)).toContain('cut off');
    await choose(files.write('other.json', '{"makegood":"snippets"}'));
    await page.waitForSelector('#restore [data-end="not-ours"]');
    expect(await everythingKept(page)).toBe(before);
  });
  it('comes back sealed, once everything was erased, for the right passphrase only', async () => {
    await page.type('[name="passphrase-one"]', PASSPHRASE);
    await page.type('[name="passphrase-again"]', PASSPHRASE);
    const before = await kept();
    await page.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (file: Blob) => {
        Reflect.set(globalThis, 'lastFile', file);
        return make.call(URL, file);
      };
    });
    await saved(session, () => page.click('[name="make-backup"]'));
    const bytes = await page.evaluate(async () => [
      ...new Uint8Array(await (Reflect.get(globalThis, 'lastFile') as Blob).arrayBuffer()),
    ]);
    sealed = files.write('backup.makegood', Uint8Array.from(bytes));
    await page.type('[name="erase-word"]', 'erase');
    await page.click('[name="erase-everything"]');
    await said('Everything was erased');
    await page.waitForSelector('#kept [data-state="empty"]');
    expect(Object.values(await kept()).flat()).toEqual([]);
    expect(await stored(page, 'undo-hours')).toBe(3);
    await choose(sealed);
    await open('another passphrase', '#unseal-problem');
    expect(await violations(page)).toEqual([]);
    await open(PASSPHRASE, '.ready');
    expect(await figure('[data-figure="holds-orders"]')).toBe(String(before['orders']?.length));
    expect(await violations(page)).toEqual([]);
    await page.click('[name="take"]');
    await page.waitForSelector('[data-step="merged"]');
    expect(await kept()).toEqual(before);
    expect(await figure('[data-step="merged"] [data-table="orders"] [data-figure="merged-taken"]')).toBe('1');
  });
  it('changes nothing the second time', async () => {
    const before = await kept();
    await choose(plain);
    await page.click('[name="take"]');
    await page.waitForSelector('[data-step="merged"]');
    expect(await kept()).toEqual(before);
    expect(await figure('[data-step="merged"] [data-table="orders"] [data-figure="merged-known"]')).toBe('1');
  });
});

describe('an order', () => {
  const look = async (): Promise<void> => {
    await retypeIn(page, 'input[name="erase-order"]', ORDER);
    await page.click('[name="look"]');
    await page.waitForSelector('.looked');
  };
  it('is shown in every table before it goes, and comes back', async () => {
    const before = await kept();
    await look();
    expect(await figure('[data-figure="found-orders"]')).toBe('1');
    await page.click('[name="erase-it"]');
    await page.waitForSelector('[data-mark="all"]');
    expect(await everythingKept(page)).not.toContain(ORDER);
    expect(await violations(page)).toEqual([]);
    await choose(files.write('again.json', fileOf(rows)));
    await page.click('[name="take"]');
    await page.waitForSelector('[data-step="merged"]');
    expect(await figure('[data-step="merged"] [data-table="orders"] [data-figure="merged-held"]')).toBe('1');
    expect(await figure('[data-step="merged"] [data-table="orders"] [data-figure="merged-known"]')).toBe('0');
    expect(await violations(page)).toEqual([]);
    await page.click('[name="bring-back"]');
    await page.waitForSelector('[data-figure="found-orders"]');
    expect(await kept()).toEqual(before);
  });
  it('loses only its words at a buyer’s request', async () => {
    await page.type('[name="request-ids"]', `${ORDER}, none`);
    await page.waitForSelector('[data-figure="request-kept"][data-count="1"]');
    await page.click('[name="erase-request"]');
    await said(`Erased: ${ORDER}`);
    const feedback = (await recordsOf(page, 'feedback')) as { orderId: string; shown: { value: object } }[];
    expect(feedback.find(({ orderId }) => orderId === ORDER)?.shown.value).toMatchObject({ comment: '' });
    await page.click('.status-bar [name="undo"]');
    await said('Brought back');
  });
});

it('deletes what is older only once that was agreed to', async () => {
  await putRecords(page, 'notes', [
    {
      id: '5f0c0a52-6c7e-4d0b-9a37-000000000001',
      orderId: ORDER,
      at: '2020-01-01T00:00:00.000Z',
      kind: 'note',
      text: 'old',
      changedAt: '2020-01-01T00:00:00.000Z',
      removed: false,
    },
  ]);
  await page.select('[name="keep-notes"]', '365');
  await page.waitForSelector('[data-figure="older"][data-count="1"]');
  expect(await stored(page, 'retention-days')).toBeUndefined();
  await page.click('[name="keep-so"]');
  await page.waitForFunction(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('makegood');
        opening.onsuccess = () => {
          const count = opening.result.transaction('notes').objectStore('notes').count();
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result === 0);
          };
        };
      }),
    { polling: 100 },
  );
  expect(await stored(page, 'retention-days')).toEqual({ notes: 365 });
});

it.each([
  ['light', 360],
  ['dark', 360],
  ['dark', 1360],
])('fits and can be read: %s, %i px', async (scheme, width) => {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await violations(page)).toEqual([]);
  expect(session.requests).toEqual([]);
  expect(session.errors).toEqual([]);
});
