import { afterEach, describe, expect, it, vi } from 'vitest';
import { healthPages } from '../../sandbox/sandbox.ts';
import { wrongInHealth } from './judge-health.ts';
import { mutateHealth } from './mutate-health.ts';
import { stageOf } from './stage.ts';

/** Variants of each page and the first of their seeds; a longer run takes others: `SEEDS=200 FIRST_SEED=5000`. */
const PER_PAGE = Number(process.env['SEEDS'] ?? 100);
const FIRST_SEED = Number(process.env['FIRST_SEED'] ?? 1000);
const LEAST = 1_000;

const pages = healthPages.filter(({ truth }) => truth.state === 'read');
const count = { variants: 0, wrong: 0, read: 0 };

afterEach(() => vi.unstubAllGlobals());

describe.each(pages)('$id, changed by chance', (page) => {
  it('still says nothing that it does not say', { timeout: 30_000 + PER_PAGE * 200 }, async () => {
    const stage = await stageOf(page);
    const wrong: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + PER_PAGE; seed++) {
      const steps = mutateHealth(stage.fresh(), seed);
      if (steps.length === 0) continue;
      const reading = stage.reading();
      count.variants++;
      if (reading?.state !== 'read' || reading.facts.kind !== 'account-health') continue;
      count.read++;
      const lies = wrongInHealth(reading.facts.health, page.truth);
      if (lies.length > 0) wrong.push(`${page.id}, seed ${seed} [${steps.join(' | ')}]: ${lies.join('; ')}`);
    }
    count.wrong += wrong.length;
    expect(wrong).toEqual([]);
  });
});

it('leaves many changed pages readable, and tries enough of them', () => {
  const share = ((100 * count.read) / count.variants).toFixed(1);
  // biome-ignore lint/suspicious/noConsole: the one line that says what was tried.
  console.info(
    `${count.variants} variants of ${pages.length} pages of account health, wrong: ${count.wrong}; still read: ${share} %`,
  );
  expect(count.variants).toBeGreaterThanOrEqual(LEAST);
  expect(count.read).toBeGreaterThanOrEqual(0.4 * count.variants);
});
