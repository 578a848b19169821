import type { ElementHandle, Page } from 'puppeteer-core';

/** Chooses files on the import's page and waits until the first is looked through. */
export async function choose(page: Page, ...paths: string[]): Promise<void> {
  const again = await page.$('[name="again"], .ready [name="cancel"]');
  await again?.click();
  const input = (await page.waitForSelector('input[name="report"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
  await page.waitForSelector('.ready, .problem');
}

/** What a figure of the page holds, and how it is said. */
export const figureOf = (page: Page, name: string): Promise<Record<string, string>> =>
  page.$eval(`[data-figure="${name}"]`, (found) => ({
    ...(found as HTMLElement).dataset,
    text: found.textContent ?? '',
  }));

/** Presses the button and waits until it is done; how many rows became what. */
export async function take(page: Page): Promise<Record<string, number>> {
  await page.click('[name="import"]');
  await page.waitForSelector('[data-step="done"]');
  return page.$$eval('.counts [data-figure]', (found) =>
    Object.fromEntries(
      found.map((each) => [
        each.getAttribute('data-figure')?.slice('import-'.length),
        Number(each.getAttribute('data-count')),
      ]),
    ),
  );
}
