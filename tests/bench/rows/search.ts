import type { Page } from 'puppeteer-core';
import { bundle } from '../bundle.ts';
import type { SearchBench } from '../in-page/search.ts';
import { interleave } from '../interleave.ts';
import type { Row } from '../row.ts';

const SMALL = 1_000;
const MIDDLE = 100_000;
const LARGE = 1_000_000;
const ROUNDS = { rounds: 15, warmUps: 3 };

/** One frame of a screen that draws sixty times a second. */
const FRAME = 16;

/** Any page of a real host name will do: it has an IndexedDB of its own, written to disk as the extension's is. */
const ORIGIN = 'https://sellercentral.amazon.com/bench';

type InPage = typeof globalThis & { searching: SearchBench };

async function fill(page: Page, records: number): Promise<void> {
  while (!(await page.evaluate((count) => (globalThis as InPage).searching.fill(count), records)));
}

export default {
  name: 'search',
  async measure({ chromium }) {
    const { open } = await chromium();
    const page = await open(ORIGIN);
    await page.evaluate(await bundle('search.ts'));
    for (const records of [SMALL, MIDDLE, LARGE]) await fill(page, records);
    const find = (records: number) => page.evaluate((count) => (globalThis as InPage).searching.find(count), records);
    const times = await interleave(ROUNDS, {
      small: () => find(SMALL),
      middle: () => find(MIDDLE),
      large: () => find(LARGE),
    });
    return [
      {
        name: 'search as one types, 100,000 records',
        unit: 'ms',
        values: times.middle,
        against: 'the same with 1,000',
        floor: times.small,
        goal: { of: 'value', most: FRAME },
      },
      {
        name: 'search as one types, 1,000,000 records',
        unit: 'ms',
        values: times.large,
        against: 'the same with 1,000',
        floor: times.small,
        goal: { of: 'ratio', most: 1.5 },
      },
    ];
  },
} satisfies Row;
