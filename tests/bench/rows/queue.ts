import type { Page } from 'puppeteer-core';
import type { Session } from '../../browser/driver.ts';
import type { FillQueue } from '../in-page/fill-queue.ts';
import { interleave } from '../interleave.ts';
import { inParts, openToFill, openToUsable } from '../open-to-usable.ts';
import type { Row } from '../row.ts';

const ROUNDS = { rounds: 15, warmUps: 3 };

type InPage = typeof globalThis & { fillQueue: FillQueue };

/** The dashboard's queue with so many records in the history. */
async function filledQueue(session: Session, records: number): Promise<Page> {
  const page = await openToFill(session, 'dashboard.html', 'fill-queue.ts');
  await inParts(records, (from, to) =>
    page.evaluate((...span) => (globalThis as InPage).fillQueue(...span), records, from, to),
  );
  return page;
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
