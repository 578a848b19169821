import { join } from 'node:path';
import { runnerImport } from 'vite';
import { interleave } from '../interleave.ts';
import type { Row } from '../row.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const load = async <T>(file: string): Promise<T> =>
  (await runnerImport<T>(join(ROOT, file), { configFile: false, logLevel: 'error' })).module;

const ROUNDS = { rounds: 15, warmUps: 3 };
const MESSAGE = 'The lamp arrived with a crack in its shade. It was a present. Can you send a new one by Friday?';
const TABLES = [
  'wide',
  ...['first', 'second'].flatMap((layer) => ['ask', 'seen', 'think', 'say'].map((of) => `${layer}.${of}`)),
];
/** A draft of ten sentences that nobody has written before: what was heard once is remembered. */
const draftOf = (round: number): string[] =>
  [
    'Hello Sam, thank you for writing to us about lamp',
    'I am sorry that it arrived with a crack in its shade, number',
    'We have sent a new one today, and it should reach you by Friday with parcel',
    'There is no need to send the first one back, whatever is printed on form',
    'If it is not there by then, I will refund the full price of order',
    'You asked whether the bulb is included: it is, in the small box under foam',
    'Unfortunately the green one is out of stock until the end of month',
    'Please let me know which of the two you would like, the green or model',
    'We pack each one by hand, and this one should not have left us on day',
    'Kind regards from all of us here in the little workshop in street',
  ].map((sentence) => `${sentence} ${round}.`);

export default {
  name: 'hear',
  async measure() {
    const { listenerByFile, weightsByFile } =
      await load<typeof import('../../training/listener')>('tests/training/listener.ts');
    const { weighRows } = await load<typeof import('../../../lib/domain/listener/matrix')>(
      'lib/domain/listener/matrix.ts',
    );
    const { piecesOf } = await load<typeof import('../../../lib/domain/listener/pieces')>(
      'lib/domain/listener/pieces.ts',
    );
    const weights = weightsByFile();
    const listener = listenerByFile();
    let round = 0;
    const hear = (sentences: readonly string[]): number => {
      const start = performance.now();
      const steps = listener.hear({ text: sentences.join(' '), message: MESSAGE, isPublic: false });
      while (!steps.next().done);
      return performance.now() - start;
    };
    /** What is multiplied for a draft at least: the rows of its pieces with the tables of both layers. */
    const multiply = (sentences: readonly string[]): number => {
      const rows = sentences.map((text) => piecesOf(text, weights, 80).length);
      const start = performance.now();
      for (const count of rows)
        for (const name of TABLES) {
          const table = weights.matrix(name);
          weighRows(new Float32Array(count * table.columns), table, weights.matrix(`${name}.offset`).values);
        }
      return performance.now() - start;
    };
    hear(draftOf(-1));
    const { whole, floor, changed, one } = await interleave(ROUNDS, {
      whole: async () => hear(draftOf(++round)),
      floor: async () => multiply(draftOf(round)),
      changed: async () => hear([...draftOf(round).slice(0, 9), `And one thing more, number ${round}.`]),
      one: async () => multiply([`And one thing more, number ${round}.`]),
    });
    const against = 'the multiplications alone';
    return [
      { name: 'hearing a draft of ten sentences', unit: 'ms', values: whole, against, floor },
      { name: 'hearing it again with one of them changed', unit: 'ms', values: changed, against, floor: one },
    ];
  },
} satisfies Row;
