import { feedbackPage } from '../../sandbox/sandbox.ts';
import { bundle } from '../bundle.ts';
import type { FeedbackBench } from '../in-page/read-feedback.ts';
import { interleave } from '../interleave.ts';
import type { Row } from '../row.ts';

const ROUNDS = { rounds: 25, warmUps: 5 };
const ROWS = 1_000;
/** What a single task may take before it counts as long. */
const LONG_TASK = 50;

type InPage = typeof globalThis & { feedback: FeedbackBench };

export default {
  name: 'feedback-rows',
  async measure({ chromium }) {
    const { open } = await chromium();
    const page = await open(feedbackPage('feedback-thousand').url);
    await page.waitForSelector('html[data-sandbox-ready]');
    await page.evaluate(await bundle('read-feedback.ts'));
    const run = async (side: 'reader' | 'loop'): Promise<number> => {
      const { took, rows } = await page.evaluate((which) => (globalThis as InPage).feedback[which](), side);
      if (rows !== ROWS) throw new Error(`${side} gave ${rows} rows`);
      return took;
    };
    // The very first reading is the one a person waits for.
    const first = await run('reader');
    const { reader, loop } = await interleave(ROUNDS, { reader: () => run('reader'), loop: () => run('loop') });
    const against = 'a bare loop over the same selectors';
    return [
      {
        name: 'reading 1,000 rows of feedback',
        unit: 'ms',
        values: reader,
        against,
        floor: loop,
        goal: { of: 'value', most: LONG_TASK },
      },
      {
        name: 'reading 1,000 rows of feedback, the first time',
        unit: 'ms',
        values: [first],
        against,
        floor: [loop[0] ?? Number.NaN],
        goal: { of: 'value', most: 3 * LONG_TASK },
      },
    ];
  },
} satisfies Row;
