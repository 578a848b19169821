import type { Page } from 'puppeteer-core';
import type { Session } from '../browser/driver.ts';
import { bundle } from './bundle.ts';
import { USABLE } from './empty-extension.ts';

/** So many records are put by one call: the browser is not waited for forever. */
const AT_A_TIME = 50_000;

/** A page of the extension in a tab. What it loads goes past the sandbox, which would slow every file down. */
export async function openPage(session: Session, path: string): Promise<Page> {
  const page = await session.extensionPage(path);
  await page.setRequestInterception(false);
  return page;
}

/** A page of the extension that can be used, in which a script of `in-page/` has run that fills the history. */
export async function openToFill(session: Session, path: string, script: string): Promise<Page> {
  const page = await openPage(session, path);
  await page.evaluate(untilMark, USABLE);
  await page.evaluate(await bundle(script));
  return page;
}

/** Has so many records put, some after the other: `put` is told from which to before which. */
export async function inParts(records: number, put: (from: number, to: number) => Promise<void>): Promise<void> {
  for (let from = 0; from < records; from += AT_A_TIME) await put(from, Math.min(records, from + AT_A_TIME));
}

/** Milliseconds from the beginning of the navigation, in a tab, until the page can be used. */
export async function openToUsable(page: Page): Promise<number> {
  // To go to an address with a fragment on which the page is already would load nothing.
  await (new URL(page.url()).hash ? page.reload() : page.goto(page.url()));
  return page.evaluate(untilMark, USABLE);
}

// Runs in the page.
function untilMark(name: string): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const [mark] = list.getEntriesByName(name);
      if (!mark) return;
      observer.disconnect();
      resolve(mark.startTime);
    }).observe({ type: 'mark', buffered: true });
  });
}
