import type { Topic } from '../../lib/domain/text/text';
import { addWeights, logOddsOf, placesOf, toldTopics } from '../../lib/domain/text/told-topics';
import { TOPIC_PLACES } from '../../lib/domain/text/topic-features';
import { topicStatementsOf } from '../../lib/domain/text/topic-statements';
import { type Example, readCorpus } from './corpus';
import { fitTopics, type TopicModel, type TopicSample } from './fit-topics';

// Most weights are nought, so what is written is how many noughts stand before each that is not, and its level apart from that: half
// the size of all levels in a row, once compressed. The last letter stands for so many noughts and no weight behind them.
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-';
const LEVELS = 31;
const MIDDLE = (LEVELS - 1) / 2;
const STEP = 0.17;
const FOLDS = 5;

type Sample = TopicSample & { fold: number };

/** Which part of the examples a file is held out with: neighbouring lines are pairs, and files of one number tell the same in several languages. */
function foldOf(file: string): number {
  const number = Number(/-(\d+)\.tsv$/.exec(file)?.[1]);
  return (file.startsWith('en-') ? number >> 1 : number - 1) % FOLDS;
}

const sampleOf = ({ text, language, topics: about, file }: Example): Sample => ({
  places: [...placesOf(topicStatementsOf(text, language), language)],
  topics: new Set(toldTopics.filter((topic) => about.includes(topic))),
  fold: foldOf(file),
});

const rounded = (value: number): number => {
  const level = Math.round(Math.abs(value) / STEP);
  return Math.abs(value) < STEP ? 0 : Math.sign(value) * Math.min(MIDDLE, level) * STEP;
};
const roundedModel = ({ weights, offsets }: TopicModel): TopicModel => ({
  weights: weights.map(rounded),
  offsets: offsets.map((offset) => Number(offset.toFixed(4))),
});

/** The examples of which it is known what they are about; lists of mere things ("en-subjects") say nothing of that. */
export const readTopicSamples = (): Sample[] =>
  [...readCorpus(), ...readCorpus('topics')].filter(({ file }) => /-\d+\.tsv$/.test(file)).map(sampleOf);

/** Log odds of each example's topics by a model that has not seen its file, nor the same file in other languages. */
export function heldOutOdds(samples: readonly Sample[]): Float64Array[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    roundedModel(fitTopics(samples.filter((sample) => sample.fold !== fold))),
  );
  return samples.map(({ places, fold }) => {
    const { weights = [], offsets = new Float64Array() } = models[fold] ?? {};
    return logOddsOf(addWeights(Float64Array.from(offsets), places, weights));
  });
}

/** How right a threshold is for a topic: hits, false alarms and misses. */
export function tally(samples: readonly Sample[], odds: readonly Float64Array[], topic: Topic, threshold: number) {
  const at = toldTopics.indexOf(topic);
  let [right, wrong, missed] = [0, 0, 0];
  samples.forEach((sample, index) => {
    const found = (odds[index]?.[at] ?? 0) > threshold;
    if (found && sample.topics.has(topic)) right++;
    else if (found) wrong++;
    else if (sample.topics.has(topic)) missed++;
  });
  return { right, wrong, missed, f1: (2 * right) / (2 * right + wrong + missed || 1) };
}

/** The threshold by which a topic is found best in examples never seen. */
export function thresholdOf(samples: readonly Sample[], odds: readonly Float64Array[], topic: Topic): number {
  let best = { threshold: 0, f1: -1 };
  for (let tenths = -30; tenths <= 25; tenths++) {
    const { f1 } = tally(samples, odds, topic, tenths / 10);
    if (f1 > best.f1) best = { threshold: tenths / 10, f1 };
  }
  return best.threshold;
}

/** The text of `lib/domain/text/topic-weights.ts`, the same to the byte for the same examples. */
export function buildTopicWeights(samples = readTopicSamples(), odds = heldOutOdds(samples)): string {
  const { weights, offsets } = roundedModel(fitTopics(samples));
  const { gaps, levels } = written(weights);
  return `import type { Topic } from './text';

// Made by "npm run train" out of tests/training/data, which was written for it: not to be edited.
export const LETTERS = '${LETTERS}';
export const MIDDLE = ${MIDDLE};
export const STEP = ${STEP};
export const offsets: readonly number[] = [${[...offsets].join(', ')}];
export const thresholds: Readonly<Partial<Record<Topic, number>>> = {
${toldTopics.map((topic) => `  ${topic}: ${thresholdOf(samples, odds, topic)},\n`).join('')}};
export const gaps =
  '${gaps}';
export const levels =
  '${levels}';
`;
}

/** Weights topic by topic as letters: the noughts before each, and its level. */
function written(weights: Float64Array): { gaps: string; levels: string } {
  const size = toldTopics.length;
  const most = LETTERS.length - 1;
  let [gaps, levels, gap] = ['', '', 0];
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[(at % TOPIC_PLACES) * size + Math.floor(at / TOPIC_PLACES)] ?? 0;
    if (weight === 0) gap++;
    else {
      gaps += LETTERS.charAt(most).repeat(Math.floor(gap / most)) + LETTERS.charAt(gap % most);
      levels += LETTERS.charAt(Math.round(weight / STEP) + MIDDLE);
      gap = 0;
    }
  }
  return { gaps, levels };
}
