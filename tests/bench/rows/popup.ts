import type { Page } from 'puppeteer-core';
import type { Session } from '../../browser/driver.ts';
import { EMPTY_PAGE, emptyExtension } from '../empty-extension.ts';
import type { FillOrders } from '../in-page/fill-orders.ts';
import { interleave } from '../interleave.ts';
import { inParts, openPage, openToFill, openToUsable } from '../open-to-usable.ts';
import type { Row } from '../row.ts';

const ROUNDS = { rounds: 25, warmUps: 3 };

type InPage = typeof globalThis & { fillOrders: FillOrders };

/** The popup with so many orders in the history. */
async function filledPopup(session: Session, orders: number): Promise<Page> {
  const page = await openToFill(session, 'popup.html', 'fill-orders.ts');
  await inParts(orders, (from, to) =>
    page.evaluate((...span) => (globalThis as InPage).fillOrders(...span), orders, from, to),
  );
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
    const middle = await filledPopup(await context.chromium(context.build), 100_000);
    const large = await filledPopup(await context.chromium(context.build), 1_000_000);
    const empty = await openPage(await context.chromium(emptyExtension(context)), EMPTY_PAGE);
    const times = await interleave(ROUNDS, {
      small: () => openToUsable(small),
      middle: () => openToUsable(middle),
      large: () => openToUsable(large),
      empty: () => openToUsable(empty),
    });
    await Promise.all([small, middle, large].map(checkOrdersShown));
    return [
      {
        name: 'popup open to usable, 1,000 orders',
        unit: 'ms',
        values: times.small,
        against: 'empty extension page',
        floor: times.empty,
        goal: { of: 'value', most: 100 },
      },
      ...(
        [
          ['100,000', times.middle],
          ['1,000,000', times.large],
        ] as const
      ).map(([orders, values]) => ({
        name: `popup open to usable, ${orders} orders`,
        unit: 'ms',
        values,
        against: 'the popup with 1,000',
        floor: times.small,
        goal: { of: 'ratio' as const, most: 1.5 },
      })),
    ];
  },
} satisfies Row;
