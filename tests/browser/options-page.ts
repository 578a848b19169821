import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Session } from './driver.ts';
import { retypeIn } from './retype.ts';

/** What the extension's storage holds under a name. */
export function stored(page: Page, name: string, area: 'local' | 'session' = 'local'): Promise<unknown> {
  return page.evaluate(
    async (key, where) => (await Reflect.get(globalThis, 'chrome').storage[where].get(key))[key],
    name,
    area,
  );
}

/** Puts a value into the extension's storage, as another window would. */
export function store(page: Page, name: string, value: unknown, area: 'local' | 'session' = 'local'): Promise<void> {
  return page.evaluate(
    (key, content, where) => Reflect.get(globalThis, 'chrome').storage[where].set({ [key]: content }),
    name,
    value,
    area,
  );
}

/** Waits until the status bar says this. */
export async function said(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('[role="status"]')?.textContent?.includes(wanted),
    {},
    text,
  );
}

/** Types into a box of that name, in place of what is in it. */
export const type = (page: Page, name: string, text: string): Promise<void> =>
  retypeIn(page, `input[name="${name}"]`, text);

export const boxValue = (page: Page, name: string): Promise<string> =>
  page.$eval(`[name="${name}"]`, (box) => (box as HTMLInputElement).value);

export const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.$eval(selector, (found) => found.textContent ?? '')).replace(/\s+/g, ' ').trim();

/** Opens the options anew, with something done in the page before any of its scripts runs. */
export async function openPrepared(session: Session, prepare: () => void): Promise<Page> {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(prepare);
  await page.goto(`chrome-extension://${await session.extensionId()}/options.html`);
  return page;
}

/** Presses something that saves a file, and says what the file is called and holds. */
export async function saved(session: Session, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'makegood-'));
  const client = await session.browser.target().createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  const name = new Promise<string>((resolve) =>
    client.once('Browser.downloadWillBegin', ({ suggestedFilename }) => resolve(suggestedFilename)),
  );
  const done = new Promise<void>((resolve) =>
    client.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
  );
  await press();
  await done;
  const file = { name: await name, text: readFileSync(join(folder, await name), 'utf8') };
  await client.detach();
  return file;
}
