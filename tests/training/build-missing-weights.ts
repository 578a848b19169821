import { missingFlags } from '../../lib/domain/reply/flags';
import type { MissingFlag } from '../../lib/domain/reply/missing/judge';
import { bagOf, fitMissing, scoreOf } from './fit-missing';
import { type MissingSample, readMissingSamples } from './missing-samples';

// Written as the weights of topics are: how many noughts stand before each weight that is none, and its level.
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-';
const MIDDLE = 15;
const STEP = 0.12;
/** So many weights of a flag are kept, the heaviest: the rest changes next to nothing. */
const KEPT = 1000;
const FOLDS = 5;
/** No flag may stand at more of the good replies than this; those of a problem lose some more to the triage of the message. */
const GOOD_FLAGGED: Record<MissingFlag, number> = {
  'no-acknowledgement': 0.008,
  'no-apology': 0.022,
  'no-remedy': 0.014,
  'unanswered-question': 0.01,
};

const levelOf = (weight: number): number => Math.sign(weight) * Math.min(MIDDLE, Math.round(Math.abs(weight) / STEP));

function roundedFit(samples: readonly MissingSample[], flag: MissingFlag): Float64Array {
  const weights = fitMissing(samples, flag);
  const least =
    Float64Array.from(weights, Math.abs)
      .sort()
      .at(-KEPT - 1) ?? 0;
  return weights.map((weight) => (Math.abs(weight) <= least ? 0 : levelOf(weight) * STEP));
}

/** How surely a flag holds of each sample, by weights that have not seen any reply to its message. */
export function heldOutScores(samples: readonly MissingSample[], flag: MissingFlag): number[] {
  const fits = Array.from({ length: FOLDS }, (_, fold) =>
    roundedFit(
      samples.filter((sample) => sample.fold !== fold),
      flag,
    ),
  );
  return samples.map(({ weighable, fold }) => scoreOf(bagOf(weighable, flag), fits[fold] ?? new Float64Array()));
}

/** How right a flag is above a threshold. */
export function tallyOf(
  samples: readonly MissingSample[],
  scores: readonly number[],
  flag: MissingFlag,
  threshold: number,
) {
  let [right, wrong, missed, flagged, good] = [0, 0, 0, 0, 0];
  samples.forEach((sample, at) => {
    const found = (scores[at] ?? 0) > threshold;
    const holds = sample.missing.has(flag);
    if (found && holds) right++;
    else if (found) wrong++;
    else if (holds) missed++;
    if (sample.good) good++;
    if (sample.good && found) flagged++;
  });
  return {
    precision: right / (right + wrong || 1),
    recall: right / (right + missed || 1),
    f1: (2 * right) / (2 * right + wrong + missed || 1),
    goodFlagged: flagged / (good || 1),
  };
}

/** The threshold by which a flag is told best in replies never seen, without troubling good ones. */
export function bestThreshold(samples: readonly MissingSample[], scores: readonly number[], flag: MissingFlag): number {
  let best = { threshold: 0, f1: -1 };
  for (let tenths = -30; tenths <= 40; tenths++) {
    const { f1, goodFlagged } = tallyOf(samples, scores, flag, tenths / 10);
    if (goodFlagged <= GOOD_FLAGGED[flag] && f1 > best.f1) best = { threshold: tenths / 10, f1 };
  }
  return best.threshold;
}

function written(weights: Float64Array): { gaps: string; levels: string } {
  const most = LETTERS.length - 1;
  let [gaps, levels, gap] = ['', '', 0];
  for (const weight of weights) {
    if (weight === 0) gap++;
    else {
      gaps += LETTERS.charAt(most).repeat(Math.floor(gap / most)) + LETTERS.charAt(gap % most);
      levels += LETTERS.charAt(Math.round(weight / STEP) + MIDDLE);
      gap = 0;
    }
  }
  return { gaps, levels };
}

/** What the weights of one flag are written as. */
export const missingWritten = (
  samples: readonly MissingSample[],
  flag: MissingFlag,
): { gaps: string; levels: string } => written(roundedFit(samples, flag));

/** The text of `lib/domain/reply/missing/weights.ts`, the same to the byte for the same examples; `tell` hears how good each flag is. */
export function buildMissingWeights(tell: (line: string) => void = () => {}): string {
  const samples = readMissingSamples();
  const learned = missingFlags.map((flag) => {
    const scores = heldOutScores(samples, flag);
    const threshold = bestThreshold(samples, scores, flag);
    const { precision, recall, f1, goodFlagged } = tallyOf(samples, scores, flag, threshold);
    tell(
      `${flag}: F1 ${f1.toFixed(3)}, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, good replies flagged ${(100 * goodFlagged).toFixed(1)} %\n`,
    );
    return { flag, threshold, ...missingWritten(samples, flag) };
  });
  const record = (name: string, of: (each: (typeof learned)[number]) => string | number): string =>
    `export const ${name} = {\n${learned.map((each) => `  '${each.flag}': ${of(each)},\n`).join('')}} as const;\n`;
  return `// Made by "npm run train" out of tests/training/data/replies, which was written for it: not to be edited.
export const LETTERS = '${LETTERS}';
export const MIDDLE = ${MIDDLE};
export const STEP = ${STEP};
${record('thresholds', ({ threshold }) => threshold)}${record('gaps', ({ gaps }) => `\n    '${gaps}'`)}${record('levels', ({ levels }) => `\n    '${levels}'`)}`;
}
