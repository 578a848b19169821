import { setTimeout } from 'node:timers/promises';
import { bundle } from '../bundle.ts';
import type { OrdersBench } from '../in-page/import-orders.ts';
import { interleave } from '../interleave.ts';
import type { Row } from '../row.ts';

const ROWS = 1_000_000;
const WARM_UP = 10_000;

/** Any page of a real host name will do: it has an IndexedDB of its own, written to disk as the extension's is. */
const ORIGIN = 'https://sellercentral.amazon.com/bench';

type InPage = typeof globalThis & { orders: OrdersBench };

export default {
  name: 'import-orders',
  async measure({ chromium }) {
    const { open } = await chromium();
    const page = await open(ORIGIN);
    await page.evaluate(await bundle('import-orders.ts'));
    let heap = 0;
    const heaps: number[] = [];
    // A million rows take longer than one call of the driver may: the page keeps what came of it.
    const run = async (side: keyof OrdersBench, rows: number): Promise<number> => {
      await page.evaluate(
        (which, count) => {
          const done = globalThis as InPage & { took?: number | string | undefined };
          done.took = undefined;
          done.orders[which](count).then(
            (took) => (done.took = took),
            (error) => (done.took = String(error)),
          );
        },
        side,
        rows,
      );
      let took: number | string | undefined;
      for (heap = 0; took === undefined; ) {
        await setTimeout(500);
        heap = Math.max(heap, (await page.metrics()).JSHeapUsedSize ?? 0);
        took = await page.evaluate(() => (globalThis as { took?: number | string }).took);
      }
      if (typeof took !== 'number') throw new Error(`${side}: ${took}`);
      if (side === 'imported') heaps.push(heap / 2 ** 20);
      return took;
    };
    await interleave(
      { rounds: 0, warmUps: 2 },
      { imported: () => run('imported', WARM_UP), bare: () => run('bare', WARM_UP) },
    );
    const { imported, bare } = await interleave(
      { rounds: 2, warmUps: 0 },
      { imported: () => run('imported', ROWS), bare: () => run('bare', ROWS) },
    );
    return [
      {
        name: 'import of an all orders report of 1,000,000 rows',
        unit: 'ms',
        values: imported,
        against: 'a bare streaming parse and raw IndexedDB puts of the same rows',
        floor: bare,
        // At least 0.7 of the floor's speed.
        goal: { of: 'ratio', most: 1 / 0.7 },
      },
      {
        name: 'memory of scripts while 1,000,000 rows are imported, at most',
        unit: 'MB',
        values: heaps.slice(-imported.length),
        against: 'the file itself, some 280 MB',
        floor: imported.map(() => 280),
        goal: { of: 'value', most: 200 },
      },
    ];
  },
} satisfies Row;
