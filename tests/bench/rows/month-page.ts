import type { Page } from 'puppeteer-core';
import type { Session } from '../../browser/driver.ts';
import { bundle } from '../bundle.ts';
import { USABLE } from '../empty-extension.ts';
import type { FillMonths } from '../in-page/fill-months.ts';
import { interleave } from '../interleave.ts';
import type { Row } from '../row.ts';

const ROUNDS = { rounds: 15, warmUps: 3 };
const SIZES = [1_000, 100_000, 1_000_000] as const;
/** How much slower the page may be with the most records than with the fewest. */
const MOST_RATIO = 1.5;
/** So many orders are put by one call: the browser is not waited for forever. */
const AT_A_TIME = 50_000;

type InPage = typeof globalThis & { fillMonths: FillMonths };

/** The dashboard's page of months with so many orders in the history. */
async function filledPage(session: Session, orders: number): Promise<Page> {
  const page = await session.extensionPage('dashboard.html#performance');
  await page.setRequestInterception(false);
  await page.evaluate(untilMark, USABLE);
  await page.evaluate(await bundle('fill-months.ts'));
  for (let from = 0; from < orders; from += AT_A_TIME) {
    const to = Math.min(orders, from + AT_A_TIME);
    await page.evaluate((...span) => (globalThis as InPage).fillMonths(...span), from, to);
  }
  return page;
}

/** Milliseconds from the beginning of the navigation until the months stand there. */
async function openToUsable(page: Page): Promise<number> {
  await page.reload();
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

// A page that shows nothing is fast, too.
async function checkShown(page: Page, orders: number): Promise<void> {
  const shown = await page.$$eval('[data-figure="orders"][data-count]', (cells) =>
    cells.reduce((sum, cell) => sum + Number(cell.getAttribute('data-count')), 0),
  );
  if (shown !== orders) throw new Error(`the months show ${shown} of ${orders} orders`);
}

export default {
  name: 'month page',
  async measure(context) {
    const filled = async (orders: number) => filledPage(await context.chromium(context.build), orders);
    const [small, middle, large] = [await filled(SIZES[0]), await filled(SIZES[1]), await filled(SIZES[2])];
    const times = await interleave(ROUNDS, {
      small: () => openToUsable(small),
      middle: () => openToUsable(middle),
      large: () => openToUsable(large),
    });
    for (const [index, page] of [small, middle, large].entries()) await checkShown(page, SIZES[index] ?? 0);
    const goal = { of: 'ratio', most: MOST_RATIO } as const;
    const against = 'the page with 1,000';
    return [
      {
        name: 'month page open to usable, 100,000 orders',
        unit: 'ms',
        values: times.middle,
        against,
        floor: times.small,
        goal,
      },
      {
        name: 'month page open to usable, 1,000,000 orders',
        unit: 'ms',
        values: times.large,
        against,
        floor: times.small,
        goal,
      },
    ];
  },
} satisfies Row;
