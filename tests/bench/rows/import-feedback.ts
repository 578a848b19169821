import { bundle } from '../bundle.ts';
import type { ImportBench } from '../in-page/import-feedback.ts';
import { interleave } from '../interleave.ts';
import type { Row } from '../row.ts';

const ROWS = 100_000;
const WARM_UP = 5_000;

/** Any page of a real host name will do: it has an IndexedDB of its own, written to disk as the extension's is. */
const ORIGIN = 'https://sellercentral.amazon.com/bench';

type InPage = typeof globalThis & { importing: ImportBench };

export default {
  name: 'import-feedback',
  async measure({ chromium }) {
    const { open } = await chromium();
    const page = await open(ORIGIN);
    await page.evaluate(await bundle('import-feedback.ts'));
    const run = (side: keyof ImportBench, rows: number) =>
      page.evaluate((which, count) => (globalThis as InPage).importing[which](count), side, rows);
    await interleave(
      { rounds: 0, warmUps: 2 },
      { imported: () => run('imported', WARM_UP), bare: () => run('bare', WARM_UP) },
    );
    const { imported, bare } = await interleave(
      { rounds: 3, warmUps: 0 },
      { imported: () => run('imported', ROWS), bare: () => run('bare', ROWS) },
    );
    return [
      {
        name: 'import of a feedback report of 100,000 rows',
        unit: 'ms',
        values: imported,
        against: 'a bare streaming parse and raw IndexedDB puts of the same',
        floor: bare,
        // Checking, reading back and merging may cost as much again as reading and writing do.
        goal: { of: 'ratio', most: 2 },
      },
    ];
  },
} satisfies Row;
