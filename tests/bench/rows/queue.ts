import type { Page } from 'puppeteer-core';
import type { Session } from '../../browser/driver.ts';
import { bundle } from '../bundle.ts';
import { USABLE } from '../empty-extension.ts';
import type { FillQueue } from '../in-page/fill-queue.ts';
import { interleave } from '../interleave.ts';
import type { Row } from '../row.ts';

const ROUNDS = { rounds: 15, warmUps: 3 };

/** So many records are put by one call: the browser is not waited for forever. */
const AT_A_TIME = 50_000;

type InPage = typeof globalThis & { fillQueue: FillQueue };

/** The dashboard's queue with so many records in the history. What it loads goes past the sandbox, which would slow every file down. */
async function filledQueue(session: Session, records: number): Promise<Page> {
  const page = await session.extensionPage('dashboard.html');
  await page.setRequestInterception(false);
  await page.evaluate(untilMark, USABLE);
  await page.evaluate(await bundle('fill-queue.ts'));
  for (let from = 0; from < records; from += AT_A_TIME) {
    const to = Math.min(records, from + AT_A_TIME);
    await page.evaluate((...span) => (globalThis as InPage).fillQueue(...span), records, from, to);
  }
  return page;
}

/** Milliseconds from the beginning of the navigation, in a tab, until the rows of the queue stand there. */
async function openToUsable(page: Page): Promise<number> {
  await page.goto(page.url());
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

// A queue that fails is fast, too.
async function checkRowsShown(page: Page): Promise<void> {
  const shown = await page.$$('[data-row]');
  if (shown.length < 50) throw new Error(`the queue shows ${shown.length} rows`);
}

export default {
  name: 'queue',
  async measure(context) {
    const small = await filledQueue(await context.chromium(context.build), 1_000);
    const medium = await filledQueue(await context.chromium(context.build), 100_000);
    const large = await filledQueue(await context.chromium(context.build), 1_000_000);
    const times = await interleave(ROUNDS, {
      small: () => openToUsable(small),
      medium: () => openToUsable(medium),
      large: () => openToUsable(large),
    });
    await Promise.all([small, medium, large].map(checkRowsShown));
    const figure = (count: string, values: readonly number[]) => ({
      name: `queue open to usable, ${count} records`,
      unit: 'ms',
      values,
      against: 'the queue with 1,000',
      floor: times.small,
      goal: { of: 'ratio' as const, most: 1.5 },
    });
    return [figure('100,000', times.medium), figure('1,000,000', times.large)];
  },
} satisfies Row;
