import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wantsOwnWords } from '../../../../lib/domain/message/own-words';
import { assessMessage } from '../../../../lib/domain/message/triage/assess-message';
import { listenerByFile } from '../../../training/listener';

// Messages by hands that had not seen the lists, and on which nothing was tuned. The floors are a little below what was measured: of
// the 250, right in 95.2 % whether an answer is needed, 59 of 60 dangers found, and of those found 60 % are; of the 400, that came
// later, 97.8 %, 83 of 83, and 69 % (here each second of them: to hear one takes a tenth of a second). Another hand who labelled the
// 250 without seeing the labels agrees with all of them.
type Line = { text: string; needsAnswer: boolean; danger: boolean };
const { hearMessage } = listenerByFile();
const judgedOf = (file: string, step: number) =>
  readFileSync(join(import.meta.dirname, 'unseen', file), 'utf8')
    .split('\n')
    .filter((line, at) => line !== '' && at % step === 0)
    .map((line) => {
      const { text, ...wanted } = JSON.parse(line) as Line;
      return { wanted, triage: assessMessage(text, undefined, hearMessage) };
    });
type Judged = ReturnType<typeof judgedOf>;
const share = (of: Judged, holds: (each: Judged[number]) => boolean): number => of.filter(holds).length / of.length;

describe.each([
  ['messages.jsonl', 1, 250, 0.98],
  ['messages-2.jsonl', 2, 200, 0.97],
])('messages that nobody tuned to: %s', (file, step, count, found) => {
  const judged = judgedOf(file, step);
  it('are as many', () => expect(judged).toHaveLength(count));
  it('are known to need an answer or none', () =>
    expect(share(judged, ({ wanted, triage }) => wanted.needsAnswer === triage.needsAnswer)).toBeGreaterThanOrEqual(
      0.95,
    ));
  it('are known for dangerous where they are, and not everywhere', () => {
    const isFound = ({ triage }: Judged[number]): boolean => triage.danger.length > 0;
    const isSure = ({ triage }: Judged[number]): boolean => wantsOwnWords(triage);
    const dangerous = judged.filter(({ wanted }) => wanted.danger);
    expect(share(dangerous, isFound)).toBeGreaterThanOrEqual(found);
    expect(share(judged.filter(isFound), ({ wanted }) => wanted.danger)).toBeGreaterThan(0.57);
    expect(share(dangerous, isSure)).toBeGreaterThan(0.93);
    expect(share(judged.filter(isSure), ({ wanted }) => wanted.danger)).toBeGreaterThan(0.69);
  });
  it('name words of their own text', () => {
    for (const { triage } of judged) for (const { start, end } of triage.danger) expect(end).toBeGreaterThan(start);
  });
});
