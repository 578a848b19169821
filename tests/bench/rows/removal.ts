import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { page } from '../../sandbox/sandbox.ts';
import { bundle } from '../bundle.ts';
import type { RemovalBench } from '../in-page/assess-removal.ts';
import { interleave } from '../interleave.ts';
import type { Row } from '../row.ts';

const ROUNDS = { rounds: 25, warmUps: 5 };
const FOLDER = join(import.meta.dirname, '..', '..', 'training', 'data');
const COMMENTS = 1_000;

type InPage = typeof globalThis & { removal: RemovalBench };

/** Comments as buyers write them, of all languages and lengths: every fifth of those written for training. */
function comments(): string[] {
  const lines = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').trim().split('\n'));
  return lines
    .map((line) => line.split('\t')[2] ?? '')
    .filter((text, at) => text !== '' && at % 5 === 0)
    .slice(0, COMMENTS);
}

export default {
  name: 'removal',
  async measure({ chromium }) {
    const texts = comments();
    const { open } = await chromium();
    const at = await open(page('order-us').url);
    await at.evaluate(await bundle('assess-removal.ts'));
    const run = (side: keyof RemovalBench): Promise<number> =>
      at.evaluate((which, all) => (globalThis as InPage).removal[which](all), side, texts);
    const first = await run('assess');
    const { assess, words } = await interleave(ROUNDS, { assess: () => run('assess'), words: () => run('words') });
    const each = (milliseconds: number): number => milliseconds / texts.length;
    const against = 'the same texts cut into words';
    return [
      {
        name: 'removal assessment of a comment',
        unit: 'ms',
        values: assess.map(each),
        against,
        floor: words.map(each),
        goal: { of: 'value', most: 0.2 },
      },
      {
        name: 'removal assessment of a comment, the first 1,000',
        unit: 'ms',
        values: [each(first)],
        against,
        floor: [each(words[0] ?? Number.NaN)],
      },
    ];
  },
} satisfies Row;
