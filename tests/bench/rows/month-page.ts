import type { Page } from 'puppeteer-core';
import type { Session } from '../../browser/driver.ts';
import type { FillMonths } from '../in-page/fill-months.ts';
import { interleave } from '../interleave.ts';
import { inParts, openToFill, openToUsable } from '../open-to-usable.ts';
import type { Row } from '../row.ts';

const ROUNDS = { rounds: 15, warmUps: 3 };
const SIZES = [1_000, 100_000, 1_000_000] as const;
/** How much slower the page may be with the most records than with the fewest. */
const MOST_RATIO = 1.5;

type InPage = typeof globalThis & { fillMonths: FillMonths };

/** The dashboard's page of months with so many orders in the history. */
async function filledPage(session: Session, orders: number): Promise<Page> {
  const page = await openToFill(session, 'dashboard.html#performance', 'fill-months.ts');
  await inParts(orders, (from, to) => page.evaluate((...span) => (globalThis as InPage).fillMonths(...span), from, to));
  return page;
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
