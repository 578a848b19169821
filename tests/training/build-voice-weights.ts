import { toneContextOf, toneEvidence, type WeighedTone, weighedTones } from '../../lib/domain/reply/tone/context';
import { VOICE_PLACES } from '../../lib/domain/reply/voice/features';
import { type Voice, type VoiceName, voiceNames } from '../../lib/domain/reply/voice/names';
import { fitFew, scoreOf } from './fit-few';
import { type Weighed, weigh } from './fit-voice';
import { bestThresholds, type ToneRow } from './tone-thresholds';
import {
  FOLDS,
  fitVoice,
  fitVoices,
  isTone,
  readVoiceSamples,
  type VoiceModel,
  type VoiceSample,
} from './voice-samples';

// Most weights are nought, so what is written is how many noughts stand before each that is not, and its level apart from that.
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-';
const MIDDLE = 7;
/** How many weights a name keeps: tone is told by many weak signs, all else by few strong ones. */
const keeps = (name: VoiceName): number => (isTone(name) ? 4000 : name === 'remedies' ? 900 : 170);
type Stepped = Weighed & { step: number };
const stepOf = new WeakMap<Weighed, number>();

/** The strongest weights of a name in whole steps, the rest nought. */
function rounded(name: VoiceName, { weights, offset }: Weighed): Stepped {
  const sizes = Array.from(weights, Math.abs).sort((a, b) => b - a);
  const least = sizes[keeps(name)] ?? 0;
  const step = Math.max((sizes[Math.round(keeps(name) / 50)] ?? 1) / MIDDLE, 1e-4);
  const kept = weights.map((weight) =>
    Math.abs(weight) <= least
      ? 0
      : Math.sign(weight) * Math.max(1, Math.min(MIDDLE, Math.round(Math.abs(weight) / step))) * step,
  );
  const model = { weights: kept, offset, step };
  stepOf.set(model, step);
  return model;
}

const voicesOf = ({ sentences }: VoiceSample, model: VoiceModel): Voice[] =>
  sentences.map(
    ({ places }) => Object.fromEntries(voiceNames.map((name) => [name, weigh(places, model[name])])) as Voice,
  );

export type HeldOut = { sample: VoiceSample; voices: Voice[] };

/** How the sentences of each reply sound to a model that has not seen it. */
export function heldOutVoices(samples: readonly VoiceSample[]): HeldOut[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitVoices(
      samples.filter((sample) => sample.fold !== fold),
      rounded,
    );
    return samples
      .filter((sample) => sample.fold === fold)
      .map((sample) => ({ sample, voices: voicesOf(sample, model) }));
  }).flat();
}

/** A slope and an offset for each name, by which its scores become as likely as they say: learned from sentences never seen. */
function scales(held: readonly HeldOut[]): Map<VoiceName, readonly number[]> {
  return new Map(
    voiceNames.map((name) => {
      const rows = held.flatMap(({ sample, voices }) =>
        voices.map((voice, at) => ({
          values: [voice[name], 1],
          holds: sample.sentences[at]?.names.has(name) ?? false,
        })),
      );
      return [name, rows.some(({ holds }) => holds) ? fitFew(rows) : [1, 0]];
    }),
  );
}

/** The same voices, as likely as they say. */
export function likely(held: readonly HeldOut[], by = scales(held)): HeldOut[] {
  const scaled = (name: VoiceName, odds: number): number => {
    const [slope = 1, shift = 0] = by.get(name) ?? [];
    return odds * slope + shift;
  };
  return held.map(({ sample, voices }) => ({
    sample,
    voices: voices.map(
      (voice) => Object.fromEntries(voiceNames.map((name) => [name, scaled(name, voice[name])])) as Voice,
    ),
  }));
}

export function toneRows(held: readonly HeldOut[], tone: WeighedTone): ToneRow[] {
  return held.flatMap(({ sample, voices }) => {
    const context = toneContextOf(voices, sample.reply.mode === 'public');
    return voices.map((_voice, at) => ({
      sample,
      values: toneEvidence(tone, voices, at, context),
      holds: sample.sentences[at]?.names.has(tone) ?? false,
    }));
  });
}

/** The odds of each row by weights that have not seen its fold. */
export function heldOutOdds(rows: readonly ToneRow[]): number[] {
  const byFold = Array.from({ length: FOLDS }, (_, fold) => fitFew(rows.filter(({ sample }) => sample.fold !== fold)));
  return rows.map(({ sample, values }) => scoreOf(byFold[sample.fold] ?? [], values));
}

const short = (value: number): number => Number(value.toPrecision(4));

/** Weights of names as letters, one name behind the other: the noughts before each weight, and its level. */
function written(fits: readonly Weighed[]): { gaps: string; levels: string } {
  const most = LETTERS.length - 1;
  let [gaps, levels, gap] = ['', '', 0];
  for (const fit of fits) {
    const { weights } = fit;
    const step = stepOf.get(fit) ?? 1;
    for (let place = 0; place < VOICE_PLACES; place++) {
      const level = Math.round((weights[place] ?? 0) / step);
      if (level === 0) gap++;
      else {
        gaps += LETTERS.charAt(most).repeat(Math.floor(gap / most)) + LETTERS.charAt(gap % most);
        levels += LETTERS.charAt(level + MIDDLE);
        gap = 0;
      }
    }
  }
  return { gaps, levels };
}

/** What the weights of the first name are written as: the letters of all begin with these, and it is learned in a fraction of the time. */
export const firstVoiceWritten = (): { gaps: string; levels: string } =>
  written([fitVoice(readVoiceSamples(), voiceNames[0], rounded)]);

/** The text of `lib/domain/reply/voice/weights.ts`, the same to the byte for the same examples. */
export function buildVoiceWeights(): string {
  const samples = readVoiceSamples();
  const raw = heldOutVoices(samples);
  const by = scales(raw);
  const slope = (name: VoiceName): number => by.get(name)?.[0] ?? 1;
  const shift = (name: VoiceName): number => by.get(name)?.[1] ?? 0;
  const held = likely(raw, by);
  const tones = weighedTones.map((tone) => {
    const rows = toneRows(held, tone);
    return { tone, rows, odds: heldOutOdds(rows) };
  });
  const model = fitVoices(samples, rounded);
  const { gaps, levels } = written(voiceNames.map((name) => model[name]));
  const list = (values: readonly number[]): string => `[${values.map(short).join(', ')}]`;
  const judge = tones.map(({ tone, rows }) => `  '${tone}': ${list(fitFew(rows))},`).join('\n');
  const thresholds = Object.entries(bestThresholds(tones))
    .map(([tone, threshold]) => `  '${tone}': ${threshold},`)
    .join('\n');
  return `// biome-ignore-all format: written by a program, letter by letter.
import type { WeighedTone } from '../tone/context';

// Made by "npm run train" out of tests/training/data/replies, which was written for it: not to be edited.
export const LETTERS = '${LETTERS}';
export const MIDDLE = ${MIDDLE};
export const steps: readonly number[] = ${list(voiceNames.map((name) => (stepOf.get(model[name]) ?? 0) * slope(name)))};
export const offsets: readonly number[] = ${list(voiceNames.map((name) => model[name].offset * slope(name) + shift(name)))};
export const toneWeights: Readonly<Record<WeighedTone, readonly number[]>> = {
${judge}
};
export const toneThresholds: Readonly<Record<WeighedTone, number>> = {
${thresholds}
};
export const gaps =
  '${gaps}';
export const levels =
  '${levels}';
`;
}
