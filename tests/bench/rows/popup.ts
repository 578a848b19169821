import type { Page } from 'puppeteer-core';
import type { Session } from '../../browser/driver.ts';
import { EMPTY_PAGE, emptyExtension } from '../empty-extension.ts';
import type { FillOrders } from '../in-page/fill-orders.ts';
import { interleave } from '../interleave.ts';
import { openPage, openToFill, openToUsable } from '../open-to-usable.ts';
import type { Row } from '../row.ts';

const ROUNDS = { rounds: 25, warmUps: 3 };

type InPage = typeof globalThis & { fillOrders: FillOrders };

/** The popup with so many orders in the history. */
async function filledPopup(session: Session, orders: number): Promise<Page> {
  const page = await openToFill(session, 'popup.html', 'fill-orders.ts');
  await page.evaluate((count) => (globalThis as InPage).fillOrders(count), orders);
  return page;
}

// A popup that fails is fast, too.
async function checkOrdersShown(page: Page): Promise<void> {
  const shown = await page.$$('[data-state="read"] [data-order-id]');
  if (shown.length === 0) throw new Error('the popup shows no orders');
}

export default {
  name: 'popup',
  async measure(context) {
    const small = await filledPopup(await context.chromium(context.build), 1_000);
    const large = await filledPopup(await context.chromium(context.build), 100_000);
    const empty = await openPage(await context.chromium(emptyExtension(context)), EMPTY_PAGE);
    const times = await interleave(ROUNDS, {
      small: () => openToUsable(small),
      large: () => openToUsable(large),
      empty: () => openToUsable(empty),
    });
    await Promise.all([small, large].map(checkOrdersShown));
    return [
      {
        name: 'popup open to usable, 1,000 orders',
        unit: 'ms',
        values: times.small,
        against: 'empty extension page',
        floor: times.empty,
        goal: { of: 'value', most: 100 },
      },
      {
        name: 'popup open to usable, 100,000 orders',
        unit: 'ms',
        values: times.large,
        against: 'the popup with 1,000',
        floor: times.small,
        goal: { of: 'ratio', most: 1.5 },
      },
    ];
  },
} satisfies Row;
