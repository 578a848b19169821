import { afterEach, describe, expect, it, vi } from 'vitest';
import { feedbackPages } from '../../sandbox/sandbox.ts';
import { wrongInList } from './judge-feedback.ts';
import { mutateFeedback } from './mutate-feedback.ts';
import { stageOf } from './stage.ts';

/** Variants of each page and the first of their seeds; a longer run takes others: `SEEDS=200 FIRST_SEED=5000`. */
const PER_PAGE = Number(process.env['SEEDS'] ?? 60);
const FIRST_SEED = Number(process.env['FIRST_SEED'] ?? 1000);
const LEAST = 1_000;

// A thousand rows are for measuring; what could go wrong with them goes wrong with twenty.
const pages = feedbackPages.filter(
  ({ id, truth, later }) => (later ?? truth).state === 'read' && id !== 'feedback-thousand',
);
const count = { variants: 0, wrong: 0, read: 0 };

afterEach(() => vi.unstubAllGlobals());

describe.each(pages)('$id, changed by chance', (page) => {
  it('still says nothing that it does not say', { timeout: 30_000 + PER_PAGE * 200 }, async () => {
    const stage = await stageOf(page);
    const wrong: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + PER_PAGE; seed++) {
      const steps = mutateFeedback(stage.fresh(), seed);
      if (steps.length === 0) continue;
      const reading = stage.reading();
      count.variants++;
      if (reading?.state !== 'read' || reading.facts.kind !== 'feedback-list') continue;
      count.read++;
      const lies = wrongInList(reading.facts.list, page.later ?? page.truth);
      if (lies.length > 0) wrong.push(`${page.id}, seed ${seed} [${steps.join(' | ')}]: ${lies.join('; ')}`);
    }
    count.wrong += wrong.length;
    expect(wrong).toEqual([]);
  });
});

it('leaves most changed pages readable, and tries enough of them', () => {
  const share = ((100 * count.read) / count.variants).toFixed(1);
  // biome-ignore lint/suspicious/noConsole: the one line that says what was tried.
  console.info(
    `${count.variants} variants of ${pages.length} pages of feedback, wrong: ${count.wrong}; still read: ${share} %`,
  );
  expect(count.variants).toBeGreaterThanOrEqual(LEAST);
  expect(count.read).toBeGreaterThanOrEqual(0.55 * count.variants);
});
