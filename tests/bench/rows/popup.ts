import type { Page } from 'puppeteer-core';
import type { Session } from '../../browser/driver.ts';
import { bundle } from '../bundle.ts';
import { EMPTY_PAGE, emptyExtension, USABLE } from '../empty-extension.ts';
import type { FillOrders } from '../in-page/fill-orders.ts';
import { interleave } from '../interleave.ts';
import type { Row } from '../row.ts';

const ROUNDS = { rounds: 25, warmUps: 3 };

type InPage = typeof globalThis & { fillOrders: FillOrders };

/** A page of the extension in a tab. What it loads goes past the sandbox, which would slow every file down. */
async function openPage(session: Session, path: string): Promise<Page> {
  const page = await session.extensionPage(path);
  await page.setRequestInterception(false);
  return page;
}

/** The popup with so many orders in the history. */
async function filledPopup(session: Session, orders: number): Promise<Page> {
  const page = await openPage(session, 'popup.html');
  await page.evaluate(untilMark, USABLE);
  await page.evaluate(await bundle('fill-orders.ts'));
  await page.evaluate((count) => (globalThis as InPage).fillOrders(count), orders);
  return page;
}

/** Milliseconds from the beginning of the navigation, in a tab, until the page can be used. */
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
