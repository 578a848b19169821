import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TaughtField } from '../../../lib/domain/taught';
import { pages as sandbox } from '../../sandbox/sandbox.ts';
import { teachBoth } from '../teach.ts';
import { showsFigures, wrongIn } from './judge.ts';
import { mutate } from './mutate.ts';
import { refundPages } from './refund-pages.ts';
import { stageOf, viewOf } from './stage.ts';

/** Variants of each page. */
const PER_PAGE = 100;
const FIRST_SEED = 7000;

const unknown = sandbox.flatMap((page) => (page.taught ? [{ ...page, truth: page.taught }] : []));
const count = { variants: 0, read: 0, shown: 0 };

afterEach(() => vi.unstubAllGlobals());

describe.each(unknown)('$id, taught and then changed by chance', (page) => {
  it('still shows nothing that it does not say', { timeout: 60_000 }, async () => {
    const stage = await stageOf(page);
    const taught = teachBoth(stage.fresh(), new URL(page.url));
    const wrong: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + PER_PAGE; seed++) {
      const document = stage.fresh();
      const { steps, hidden } = mutate(document, page.truth, seed);
      if (steps.length === 0) continue;
      const view = viewOf(document, page.url, taught);
      count.variants++;
      if (view) count.read++;
      if (view && showsFigures(view)) count.shown++;
      const lies = wrongIn(view, page.truth, hidden);
      if (lies.length > 0) wrong.push(`${page.id}, seed ${seed} [${steps.join(' | ')}]: ${lies.join('; ')}`);
    }
    expect(wrong).toEqual([]);
  });
});

/** What was taught on one form stands in the settings when any other is opened. */
describe('taught elsewhere', () => {
  it('makes no form of another hand say anything wrong', { timeout: 120_000 }, async () => {
    const taught: TaughtField[][] = [];
    for (const page of unknown) taught.push(teachBoth((await stageOf(page)).fresh(), new URL(page.url)));
    const wrong: string[] = [];
    for (const page of refundPages) {
      const stage = await stageOf(page);
      for (const fields of taught) {
        const lies = wrongIn(viewOf(stage.fresh(), page.url, fields), page.truth);
        if (lies.length > 0) wrong.push(`${page.id}: ${lies.join('; ')}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

it('leaves most changed pages readable', () => {
  expect(count.read).toBeGreaterThanOrEqual(0.8 * count.variants);
  expect(count.shown).toBeGreaterThanOrEqual(0.5 * count.variants);
});
