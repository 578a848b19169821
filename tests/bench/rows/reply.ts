import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { createReplyChecker } from '../../../lib/domain/reply/checker.ts';
import { peers } from '../peers.ts';
import type { Figure, Row } from '../row.ts';

const CHECKER = join(import.meta.dirname, '..', '..', '..', 'lib', 'domain', 'reply', 'checker.ts');

/** What sellers write, of all the kinds that rules look for; put together it becomes a draft of any length. */
const SENTENCES = [
  'Hello Sam, thank you for writing to us.',
  'I am sorry that the lamp arrived with a crack in its shade.',
  'We have sent a new one today, and it should reach you by Friday.',
  'There is no need to send the first one back.',
  'The tracking number is 1Z999AA10123456784.',
  'If it is not there by then, I will refund the $24.99 in full.',
  'You asked whether the bulb is included: it is, in the small box under the foam.',
  'Unfortunately the green one is out of stock until the end of the month.',
  'Please let me know which of the two you would like.',
  'We pack each one by hand, and this one should not have left us.',
];

function draftOf(length: number): string {
  let text = '';
  for (let at = 0; text.length < length; at++) text += `${SENTENCES[at % SENTENCES.length]} (${at}) `;
  return text.slice(0, length);
}

/** The draft after each of some keys, typed in its middle as a person would: a letter more each time. */
function typing(length: number, keys: number): string[] {
  const draft = draftOf(length);
  const middle = Math.floor(length / 2);
  const typed = 'and one more thing that I would like to say here, since it matters to you. '.repeat(8).slice(0, keys);
  return Array.from(typed, (_, at) => draft.slice(0, middle) + typed.slice(0, at + 1) + draft.slice(middle));
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

const LENGTHS = [
  { length: 200, keys: 300, peerKeys: 40 },
  { length: 2_000, keys: 300, peerKeys: 20 },
  { length: 20_000, keys: 100, peerKeys: 3 },
];

export default {
  name: 'reply',
  async measure() {
    const { module } = await runnerImport<{ createReplyChecker: typeof createReplyChecker }>(CHECKER, {
      configFile: false,
      logLevel: 'error',
    });
    const others = await peers();
    const figures: Figure[] = [];
    for (const { length, keys, peerKeys } of LENGTHS) {
      const check = module.createReplyChecker();
      const drafts = typing(length, keys);
      const [first = ''] = drafts;
      const ask = (text: string) => check({ text, mode: 'answer', today: '2026-11-22' });
      const cold = await timed(() => ask(first));
      for (const draft of drafts.slice(0, 50)) ask(draft);
      const ours: number[] = [];
      for (const draft of drafts) ours.push(await timed(() => ask(draft)));
      const name = `reply check of one key in ${length.toLocaleString('en')} characters`;
      const against = 'one frame';
      const most = length === 2_000 ? 1 : undefined;
      figures.push({
        name,
        unit: 'ms',
        values: ours,
        against,
        floor: ours.map(() => 1000 / 60),
        ...(most && { goal: { of: 'value', most } }),
      });
      figures.push({
        name: `${name}, p99`,
        unit: 'ms',
        values: [quantile(ours, 0.99)],
        against,
        floor: [1000 / 60],
        ...(most && { goal: { of: 'value', most: 4 } }),
      });
      figures.push({ name: `${name}, the first`, unit: 'ms', values: [cold], against, floor: [1000 / 60] });
      for (const [peer, say] of Object.entries(others)) {
        const theirs: number[] = [];
        for (const draft of drafts.slice(0, peerKeys)) theirs.push(await timed(() => say(draft)));
        figures.push({ name, unit: 'ms', values: ours.slice(0, theirs.length), against: peer, floor: theirs });
      }
    }
    return figures;
  },
} satisfies Row;
