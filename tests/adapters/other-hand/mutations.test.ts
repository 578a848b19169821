import { afterEach, describe, expect, it, vi } from 'vitest';
import { pages as sandbox } from '../../sandbox/sandbox.ts';
import type { HandPage } from './hand-page.ts';
import { showsFigures, wrongIn } from './judge.ts';
import { mutate } from './mutate.ts';
import { orderPages } from './order-pages.ts';
import { refundPages } from './refund-pages.ts';
import { stageOf } from './stage.ts';

/** Variants of each page and the first of their seeds; a longer run takes others: `SEEDS=200 FIRST_SEED=5000`. */
const PER_PAGE = Number(process.env['SEEDS'] ?? 28);
const FIRST_SEED = Number(process.env['FIRST_SEED'] ?? 1000);
const LEAST = 4_000;

const pages: readonly HandPage[] = [
  ...orderPages,
  ...refundPages,
  ...sandbox.filter(({ truth }) => truth.kind !== 'none'),
];
/** All variants, and of those of pages that a person finds figures on: how many are read, and how many show a figure. */
const count = { variants: 0, wrong: 0, readable: 0, read: 0, shown: 0 };

afterEach(() => vi.unstubAllGlobals());

describe.each(pages)('$id, changed by chance', (page) => {
  it('still shows nothing that it does not say', { timeout: 30_000 + PER_PAGE * 200 }, async () => {
    const stage = await stageOf(page);
    const wrong: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + PER_PAGE; seed++) {
      const { steps, hidden } = mutate(stage.fresh(), page.truth, seed);
      if (steps.length === 0) continue;
      const view = stage.view();
      count.variants++;
      if (page.truth.state === 'read') {
        count.readable++;
        if (view) count.read++;
        if (view && showsFigures(view)) count.shown++;
      }
      const lies = wrongIn(view, page.truth, hidden);
      if (lies.length > 0) wrong.push(`${page.id}, seed ${seed} [${steps.join(' | ')}]: ${lies.join('; ')}`);
    }
    count.wrong += wrong.length;
    expect(wrong).toEqual([]);
  });
});

it('leaves most changed pages readable, and tries enough of them', () => {
  const share = (part: number): string => `${((100 * part) / count.readable).toFixed(1)} %`;
  // biome-ignore lint/suspicious/noConsole: the one line that says what was tried.
  console.info(
    `${count.variants} variants of ${pages.length} pages, wrong: ${count.wrong}; of ${count.readable} with figures still read: ${share(count.read)}, with a figure: ${share(count.shown)}`,
  );
  expect(count.variants).toBeGreaterThanOrEqual(LEAST);
  expect(count.read).toBeGreaterThanOrEqual(0.85 * count.readable);
  expect(count.shown).toBeGreaterThanOrEqual(0.55 * count.readable);
});
