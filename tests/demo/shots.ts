import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { check } from './expect.ts';
import type { Shot } from './scene.ts';

const MARGIN = 12;

/** Pictures into one folder, and the names of those taken. */
export function shotsInto(folder: string): { shot: Shot; taken: string[] } {
  mkdirSync(folder, { recursive: true });
  const taken: string[] = [];
  const shot: Shot = async (page, name, { of = 'window', panel = 'refund', width, dark = false } = {}) => {
    const before = page.viewport();
    if (width !== undefined) await page.setViewport({ width, height: 900 });
    if (dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    const clip = await (of === 'panel' ? aroundPanel(page, panel) : window(page, panel));
    await page.screenshot({ path: join(folder, `${name}.png`), ...(clip && { clip }) });
    if (dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    if (width !== undefined) await page.setViewport(before);
    taken.push(name);
  };
  return { shot, taken };
}

// The panel may be below what the window shows: put it in the middle first. The popup has none and stays as it is.
async function window(page: Page, panel: string): Promise<undefined> {
  await page.evaluate(async (kind) => {
    document.querySelector(`[data-panel="${kind}"]`)?.scrollIntoView({ block: 'center' });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, panel);
}

// Twice as fine, because a panel is small and is looked at closely.
async function aroundPanel(page: Page, panel: string): Promise<ScreenshotClip> {
  const box = await page.evaluate(async (kind) => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const box = document.querySelector(`[data-panel="${kind}"]`)?.getBoundingClientRect();
    return box && { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height };
  }, panel);
  check(box !== undefined, 'there is no panel to take a picture of');
  const x = Math.max(0, box.x - MARGIN);
  const y = Math.max(0, box.y - MARGIN);
  return { x, y, width: box.x - x + box.width + MARGIN, height: box.y - y + box.height + MARGIN, scale: 2 };
}
