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
      const handle = await page.waitForFunction(() => (globalThis as { took?: number | string }).took, {
        timeout: 0,
        polling: 250,
      });
      const took = await handle.jsonValue();
      if (typeof took !== 'number') throw new Error(`${side}: ${took}`);
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
    ];
  },
} satisfies Row;
