import { afterEach, describe, expect, it, vi } from 'vitest';
import { pages as sandbox } from '../../sandbox/sandbox.ts';
import type { HandPage } from './hand-page.ts';
import { showsFigures, wrongIn } from './judge.ts';
import { mutate } from './mutate.ts';
import { orderPages } from './order-pages.ts';
import { refundPages } from './refund-pages.ts';
import { stageOf, viewOf } from './stage.ts';

/** Variants of each page: about 2,700 in all. */
const PER_PAGE = 25;
const FIRST_SEED = 1000;

const pages: readonly HandPage[] = [
  ...orderPages,
  ...refundPages,
  ...sandbox.filter(({ truth }) => truth.kind !== 'none'),
];
/** Variants of pages that a person finds figures on: how many are read, and how many show a figure. */
const count = { variants: 0, read: 0, shown: 0 };

afterEach(() => vi.unstubAllGlobals());

describe.each(pages)('$id, changed by chance', (page) => {
  it('still shows nothing that it does not say', { timeout: 30_000 }, async () => {
    const stage = await stageOf(page);
    const wrong: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + PER_PAGE; seed++) {
      const document = stage.fresh();
      const { steps, hidden } = mutate(document, page.truth, seed);
      if (steps.length === 0) continue;
      const view = viewOf(document, page.url);
      if (page.truth.state === 'read') {
        count.variants++;
        if (view) count.read++;
        if (view && showsFigures(view)) count.shown++;
      }
      const lies = wrongIn(view, page.truth, hidden);
      if (lies.length > 0) wrong.push(`${page.id}, seed ${seed} [${steps.join(' | ')}]: ${lies.join('; ')}`);
    }
    expect(wrong).toEqual([]);
  });
});

it('leaves most changed pages readable', () => {
  expect(count.read).toBeGreaterThanOrEqual(0.85 * count.variants);
  expect(count.shown).toBeGreaterThanOrEqual(0.55 * count.variants);
});
