import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { browsers } from './browsers.ts';
import { recordsOf } from './database.ts';
import type { Session } from './driver.ts';
import { boxValue, said, saved, stored, textOf } from './options-page.ts';
import { retypeIn } from './retype.ts';

type Kept = { id: string; name: string; language: string; text: string; changedAt: string; removed?: boolean };

let session: Session;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'makegood-'));
beforeAll(async () => {
  session = await browsers[0].launch();
  page = await session.extensionPage('options.html#snippets');
  page.on('request', (request) => scripts.push(request.url()));
  await page.reload();
  await page.waitForSelector('[name="snippet-new"]');
});
afterAll(() => session?.close());

const kept = async (): Promise<Kept[]> => (await recordsOf(page, 'snippets')) as Kept[];
/** Every script that the page has loaded. */
const scripts: string[] = [];
const loaded = (name: string): boolean => scripts.some((url) => url.includes(`/chunks/${name}-`));
const rows = (): Promise<(string | null)[]> =>
  page.$$eval('[data-snippet] th', (heads) => heads.map((head) => head.textContent));
/** Waits until the list is this, in this order. */
const listed = (...names: string[]): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('[data-snippet] th')].map((each) => each.textContent).join('|') === wanted,
    {},
    names.join('|'),
  );
const pressIn = async (name: string, action: string): Promise<void> => {
  const row = await page.waitForSelector(`xpath///tr[@data-snippet][th[.='${name}']]`);
  const button = await row?.$(`[name="${action}"]`);
  await button?.click();
};

describe('the empty section', () => {
  it('says so, holds nothing by itself, and has loaded neither editor, check nor texts to begin with', async () => {
    expect(await textOf(page, '#snippets .notice')).toContain('There are no ready texts yet.');
    expect(await kept()).toEqual([]);
    expect(loaded('options')).toBe(true);
    expect(['snippet-editor', 'checker', 'import-snippets', 'snippet-store'].filter(loaded)).toEqual([]);
  });

  it('gives ten texts to begin with on a press, and takes them back', async () => {
    await page.click('[name="starters-en"]');
    await said(page, 'Texts added: 10.');
    await page.waitForFunction(() => document.querySelectorAll('[data-snippet]').length === 10);
    expect(await page.$eval('[name="starters-en"]', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await page.click('[name="undo"]');
    await said(page, 'Undone.');
    expect(await kept()).toEqual([]);
  });
});

describe('writing', () => {
  it('begins in the name, shows how it reads as it is typed, and checks it', async () => {
    await page.click('[name="snippet-new"]');
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'snippet-name');
    expect(loaded('checker')).toBe(false);
    await page.keyboard.type('Late');
    await page.type('[name="snippet-text"]', '{buyer}, your order ');
    await page.click('[name="variable-order"]');
    await page.keyboard.type(' with {ordre} cost ');
    await page.click('[name="variable-paid"]');
    expect(await boxValue(page, 'snippet-text')).toBe('{buyer}, your order {order} with {ordre} cost {paid}');
    await page.waitForSelector('[data-check="done"]');
    expect(loaded('checker')).toBe(true);
    expect(await textOf(page, '.snippet-preview blockquote')).toBe(
      'Alex Sample, your order 000-0000001-0000002 with {ordre} cost $24.99',
    );
    expect(await textOf(page, '[data-unknown]')).toContain('{ordre}');
    expect(await textOf(page, '.snippet-text')).toContain('52 of 4,000 characters');
  });

  it('takes a variable out again by the undo of the box', async () => {
    await page.focus('[name="snippet-text"]');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(await boxValue(page, 'snippet-text')).toBe('{buyer}, your order {order} with {ordre} cost ');
    await page.click('[name="variable-paid"]');
  });

  it('keeps the draft over a reload, without taking the cursor', async () => {
    await page.reload();
    await page.waitForSelector('[name="snippet-text"]');
    expect(await boxValue(page, 'snippet-text')).toBe('{buyer}, your order {order} with {ordre} cost {paid}');
    expect(await boxValue(page, 'snippet-name')).toBe('Late');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await kept()).toEqual([]);
  });

  it('gives a discarded draft back by undo', async () => {
    await page.click('[name="snippet-cancel"]');
    await said(page, 'Draft discarded.');
    expect(await page.$('[name="snippet-text"]')).toBeNull();
    expect(await stored(page, 'draft:snippet', 'session')).toBeUndefined();
    await page.click('[name="undo"]');
    await page.waitForSelector('[name="snippet-text"]');
    expect(await boxValue(page, 'snippet-name')).toBe('Late');
  });

  it('is kept by the keyboard, and the draft is gone', async () => {
    await page.focus('[name="snippet-text"]');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await said(page, 'Text saved: Late');
    await listed('Late');
    expect(await page.$('[name="snippet-text"]')).toBeNull();
    expect(await kept()).toMatchObject([
      { name: 'Late', language: 'en', text: '{buyer}, your order {order} with {ordre} cost {paid}' },
    ]);
    expect(await stored(page, 'draft:snippet', 'session')).toBeUndefined();
  });
});

describe('the list', () => {
  it('changes, duplicates and removes, and takes each back', async () => {
    await pressIn('Late', 'duplicate');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name="snippet-name"]')?.value === 'Late (copy)',
    );
    await page.select('[name="snippet-language"]', 'ar');
    await retypeIn(page, '[name="snippet-text"]', 'طلبك {order} في الطريق');
    await page.click('[name="snippet-save"]');
    await listed('Late', 'Late (copy)');
    await pressIn('Late', 'edit');
    await page.waitForSelector('[name="snippet-text"]');
    await retypeIn(page, '[name="snippet-name"]', 'Late, sorry');
    await page.click('[name="snippet-save"]');
    await listed('Late (copy)', 'Late, sorry');
    await page.click('[name="undo"]');
    await said(page, 'Undone.');
    await listed('Late', 'Late (copy)');
    await pressIn('Late', 'remove');
    await said(page, 'Text removed: Late');
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'undo');
    await listed('Late (copy)');
    expect((await kept()).filter(({ removed }) => removed)).toMatchObject([{ name: 'Late' }]);
    await page.keyboard.press('Enter');
    await listed('Late', 'Late (copy)');
  });

  it('shows an Arabic text from right to left in a page from left to right', async () => {
    const directions = await page.$$eval('.snippet-start', (all) =>
      all.map((each) => getComputedStyle(each).direction),
    );
    expect(directions).toEqual(['ltr', 'rtl']);
  });

  it('is searched as one types, and shows all again after Escape', async () => {
    await page.type('[name="snippet-search"]', 'COPY arabic');
    await listed('Late (copy)');
    expect(await textOf(page, '.snippet-search')).toContain('1 of 2 shown');
    await page.keyboard.press('Escape');
    await listed('Late', 'Late (copy)');
  });

  it('does not lose what is being written when another is opened', async () => {
    await pressIn('Late', 'edit');
    await page.waitForSelector('[name="snippet-text"]');
    await page.type('[name="snippet-text"]', ' Unsaved.');
    await pressIn('Late (copy)', 'edit');
    await said(page, 'Draft discarded.');
    await page.click('[name="undo"]');
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('[name="snippet-text"]')?.value.endsWith(' Unsaved.'),
    );
    await page.click('[name="snippet-cancel"]');
  });

  it('shows at once what another window keeps', async () => {
    const other = await session.extensionPage('options.html#snippets');
    await other.waitForSelector('[name="starters-it"]');
    await other.click('[name="starters-it"]');
    await said(other, 'Texts added: 10.');
    await other.close();
    await page.bringToFront();
    await page.waitForFunction(() => document.querySelectorAll('[data-snippet]').length === 12);
  });
});

describe('a file', () => {
  const choose = async (content: string | Buffer): Promise<void> => {
    const file = join(folder, 'import.json');
    writeFileSync(file, content);
    const input = (await page.$('input[name="snippets-import"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  };
  const file = (snippets: unknown[]): string => JSON.stringify({ makegood: 'snippets', version: 1, snippets });
  const fresh: Kept = {
    id: 'of-a-colleague',
    name: 'Invoice',
    language: 'de',
    text: 'Die Rechnung zu {order} ist beigefügt.',
    changedAt: '2026-01-05T10:00:00.000Z',
  };

  it.each([
    ['no JSON', 'not a file', 'not readable as JSON text'],
    ['another file', '{"makegood":"taught-fields","version":1,"fields":[]}', 'not one of Makegood’s ready texts'],
    ['another version', JSON.stringify({ makegood: 'snippets', version: 2, snippets: [] }), 'another version'],
    ['an odd entry', file([fresh, { ...fresh, text: '' }]), 'In entry 2 of the file, “text” does not fit'],
    ['a large file', ' '.repeat(16_000_001), 'too large'],
  ])('that is %s is refused with words, and changes nothing', async (_, content, words) => {
    const before = await kept();
    await choose(content);
    await page.waitForFunction(
      (wanted) => document.querySelector('#snippets [role="alert"]')?.textContent?.includes(wanted),
      {},
      words,
    );
    expect(await textOf(page, '#snippets [role="alert"]')).toContain('Nothing was changed.');
    expect(await kept()).toEqual(before);
  });

  it('is taken once, and the same again changes nothing', async () => {
    await choose(file([fresh]));
    await said(page, 'Taken from the file: 1. Known already: 0. Removed here since: 0.');
    await page.waitForSelector('[data-snippet="of-a-colleague"]');
    const before = await kept();
    await choose(file([fresh]));
    await said(page, 'Taken from the file: 0. Known already: 1. Removed here since: 0.');
    expect(await kept()).toEqual(before);
    expect(await page.$('#snippets [role="alert"]')).toBeNull();
  });

  it('comes out with all that is there, and goes in again elsewhere', async () => {
    const { name, text } = await saved(session, () => page.click('[name="snippets-export"]'));
    expect(name).toBe('makegood-ready-texts.json');
    const { snippets } = JSON.parse(text) as { snippets: Kept[] };
    expect(snippets.map((each) => each.name)).toEqual(await rows());
    await choose(text);
    await said(page, `Taken from the file: 0. Known already: ${snippets.length}.`);
  });

  it('does not bring back what was removed here since, and says so', async () => {
    await pressIn('Invoice', 'remove');
    await said(page, 'Text removed: Invoice');
    await choose(file([fresh]));
    await said(page, 'Taken from the file: 0. Known already: 0. Removed here since: 1.');
    expect(await page.$('[data-snippet="of-a-colleague"]')).toBeNull();
  });
});

describe('the section', () => {
  it.each(['light', 'dark'])('has no accessibility violation while one writes, when %s', async (scheme) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    if (!(await page.$('[name="snippet-text"]'))) await page.click('[name="snippet-new"]');
    await page.waitForSelector('[name="snippet-text"]');
    await page.click('[name="snippet-save"]');
    await page.waitForSelector('#snippets .problem');
    await page.type('[name="snippet-text"]', 'A {thing}.');
    await page.waitForSelector('[data-check="done"]');
    expect(await violations(page, '#snippets')).toEqual([]);
  });

  it.each([
    [320, 'ltr'],
    [360, 'rtl'],
    [768, 'ltr'],
    [1360, 'rtl'],
    [3840, 'ltr'],
  ])('stays within a width of %d, %s', async (width, direction) => {
    await page.setViewport({ width, height: 900 });
    await page.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('asked nothing of any network and threw nothing', () => {
    expect(session.requests).toEqual([]);
    expect(session.errors).toEqual([]);
  });
});
