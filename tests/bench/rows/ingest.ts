import { bundle } from '../bundle.ts';
import type { IngestBench } from '../in-page/ingest.ts';
import { interleave } from '../interleave.ts';
import type { Row } from '../row.ts';

const RECORDS = 100_000;
const WARM_UP = 5_000;
const BATCH = 1_000;

/** Any page of a real host name will do: it has an IndexedDB of its own, written to disk as the extension's is. */
const ORIGIN = 'https://sellercentral.amazon.com/bench';

type InPage = typeof globalThis & { ingest: IngestBench };

export default {
  name: 'ingest',
  async measure({ chromium }) {
    const { open } = await chromium();
    const page = await open(ORIGIN);
    await page.evaluate(await bundle('ingest.ts'));
    const run = (side: keyof IngestBench, count: number) =>
      page.evaluate((which, ...sizes) => (globalThis as InPage).ingest[which](...sizes), side, count, BATCH);
    await interleave(
      { rounds: 0, warmUps: 2 },
      { merged: () => run('merged', WARM_UP), raw: () => run('raw', WARM_UP) },
    );
    const { merged, raw } = await interleave(
      { rounds: 5, warmUps: 0 },
      { merged: () => run('merged', RECORDS), raw: () => run('raw', RECORDS) },
    );
    return [
      {
        name: 'ingest of 100,000 records, checked and merged',
        unit: 'ms',
        values: merged,
        against: 'raw IndexedDB puts of the same',
        floor: raw,
        // Checking, reading back and merging may cost as much again as writing does.
        goal: { of: 'ratio', most: 2 },
      },
    ];
  },
} satisfies Row;
