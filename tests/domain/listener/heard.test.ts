import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hearMessage } from '../../../lib/domain/listener/hear-message';
import { hearReply } from '../../../lib/domain/listener/hear-reply';
import { hearSentence } from '../../../lib/domain/listener/hear-sentence';
import { dangerKinds } from '../../../lib/domain/message/triage';
import { listenerByFile, weightsByFile } from '../../training/listener';

type Odds = Record<string, number>;
type Told =
  | { message: string[] | null; reply: string[]; isPublic: boolean; sentences: Odds[]; all: Odds }
  | { message: string[]; judged: Odds };

// What PyTorch says of a few replies and messages, by the same weights before each was put into one byte
// (tests/training/listener/reference.py).
const told = JSON.parse(readFileSync(join(import.meta.dirname, 'heard.json'), 'utf8')) as Told[];
const weights = weightsByFile();
const sentenceOf = (text: string): Float32Array => hearSentence(text, weights);
/** What the rounding of weights may change, as log odds. */
const ROUNDED = 0.4;

function expectOdds(found: Readonly<Odds>, expected: Readonly<Odds>): void {
  expect(Object.keys(found)).toEqual(Object.keys(expected));
  for (const [name, odds] of Object.entries(expected))
    expect(Math.abs((found[name] ?? Number.NaN) - odds), name).toBeLessThan(ROUNDED);
}

describe('the listener', () => {
  it.each(told)('hears what it was taught: %o', (each) => {
    if ('reply' in each) {
      const { sentences, all } = hearReply({ ...each, message: each.message ?? [] }, sentenceOf, weights);
      expectOdds(all, each.all);
      expect(sentences).toHaveLength(each.sentences.length);
      for (const [at, odds] of sentences.entries()) expectOdds(odds, each.sentences[at] ?? {});
      return;
    }
    const { open, danger, anger, kinds } = hearMessage(each.message, sentenceOf, weights);
    const [anger1, anger2, anger3] = anger;
    const heard = { needsAnswer: open, danger, anger1, anger2, anger3, ...kinds };
    expectOdds(heard, each.judged);
    expect(Object.keys(heard).slice(-dangerKinds.length)).toEqual([...dangerKinds]);
  });

  it('says the same of a sentence that it has heard before', () => {
    const listener = listenerByFile();
    const hear = () => [...listener.hear({ text: 'No. No. We are sorry.', message: 'It broke.', isPublic: false })];
    expect(hear()).toHaveLength(3);
    expect(hear()).toEqual([]);
  });

  it('hears of a long draft what counts, and spends nothing on the rest', () => {
    const text = Array.from({ length: 60 }, (_, at) => `Number ${at} was sent.`).join(' ');
    const steps = [...listenerByFile().hear({ text, message: text.replaceAll('sent', 'lost'), isPublic: false })];
    expect(steps).toHaveLength(30);
  });

  it('hears the first sentences of a long draft', () => {
    const steps = listenerByFile().hear({ text: 'Not our fault. '.repeat(100), isPublic: true });
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.sentences).toHaveLength(20);
  });
});
