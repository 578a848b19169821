import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../lib/adapters/adapter';
import { type Stage, stageOf } from './stage.ts';

type Page = Parameters<typeof stageOf>[0] & { id: string };

export interface Changed<P extends Page> {
  pages: readonly P[];
  /** What the pages are, for the line that says what was tried. */
  of: string;
  /** Variants of each page, where the run is not told others. */
  perPage: number;
  mutate: (page: Document, seed: number) => string[];
  /** Leaves out variants for which nobody wrote down what they say. */
  leavesOut?: (page: P, steps: readonly string[]) => boolean;
  /** What is wrong of a reading, and whether it says what the page is there for; nothing where it says nothing. */
  judge: (reading: Reading | undefined, page: P, document: Document) => Judged | undefined;
  /** How much must be left: so many variants, and this share of those of the pages that can be read at all. */
  atLeast: { variants: number; read: number; readable?: (page: P) => boolean };
}

interface Judged {
  lies: readonly string[];
  read: boolean;
}

/**
 * Tests that nothing wrong is said of pages changed by chance, and that enough of the changed pages are still read. A longer run takes
 * more variants of each page and other seeds: `SEEDS=200 FIRST_SEED=5000`.
 */
export function testChanged<P extends Page>({
  pages,
  of,
  perPage,
  mutate,
  leavesOut,
  judge,
  atLeast,
}: Changed<P>): void {
  const tries = Number(process.env['SEEDS'] ?? perPage);
  const first = Number(process.env['FIRST_SEED'] ?? 1000);
  const { readable = () => true } = atLeast;
  const count = { variants: 0, wrong: 0, readable: 0, read: 0 };

  function liesOf(page: P, stage: Stage, seed: number): string[] {
    const document = stage.fresh();
    const steps = mutate(document, seed);
    if (steps.length === 0 || leavesOut?.(page, steps)) return [];
    const judged = judge(stage.reading(), page, document);
    count.variants++;
    if (readable(page)) count.readable++;
    if (judged?.read) count.read++;
    if (!judged || judged.lies.length === 0) return [];
    return [`${page.id}, seed ${seed} [${steps.join(' | ')}]: ${judged.lies.join('; ')}`];
  }

  afterEach(() => vi.unstubAllGlobals());

  describe.each(pages)('$id, changed by chance', (page) => {
    it('still says nothing that it does not say', { timeout: 30_000 + tries * 200 }, async () => {
      const stage = await stageOf(page);
      const wrong: string[] = [];
      for (let seed = first; seed < first + tries; seed++) wrong.push(...liesOf(page, stage, seed));
      count.wrong += wrong.length;
      expect(wrong).toEqual([]);
    });
  });

  it(`leaves ${Math.round(100 * atLeast.read)} % of the changed pages readable, and tries enough of them`, () => {
    const share = ((100 * count.read) / count.readable).toFixed(1);
    // biome-ignore lint/suspicious/noConsole: the one line that says what was tried.
    console.info(
      `${count.variants} variants of ${pages.length} ${of}, wrong: ${count.wrong}; of ${count.readable} that can be, still read: ${share} %`,
    );
    expect(count.variants).toBeGreaterThanOrEqual(atLeast.variants);
    expect(count.read).toBeGreaterThanOrEqual(atLeast.read * count.readable);
  });
}
