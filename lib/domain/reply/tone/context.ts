import type { Voice, VoiceFlag } from '../voice/names';

/** The flags of tone that are weighed beside what stands around a sentence; shouting is seen without. */
export const weighedTones = [
  'blame-buyer',
  'deflect-manufacturer',
  'sarcasm',
  'command',
  'threat',
  'defensive',
  'dismissive',
] as const satisfies readonly VoiceFlag[];
export type WeighedTone = (typeof weighedTones)[number];

const MOST = 6;
const clip = (odds: number): number => Math.max(-MOST, Math.min(MOST, odds));
const FAR = -3;

/** What of a draft bears on how each of its sentences is meant, worked out once for all of them. */
export type ToneContext = {
  remedies: number;
  sorry: number;
  unkind: readonly number[];
  /** Where the most unkind sentence stands, and how unkind the next one is. */
  worst: number;
  second: number;
  isPublic: boolean;
};

export function toneContextOf(voices: readonly Voice[], isPublic: boolean): ToneContext {
  const unkind = voices.map((voice) => clip(voice.unkind));
  let [worst, second] = [-1, -MOST];
  unkind.forEach((odds, at) => {
    const most = unkind[worst] ?? -MOST;
    if (worst < 0 || odds > most) [worst, second] = [at, most];
    else if (odds > second) second = odds;
  });
  const strongest = (act: 'remedies' | 'apologises'): number =>
    clip(voices.reduce((most, voice) => Math.max(most, voice[act]), -MOST));
  return {
    remedies: strongest('remedies'),
    sorry: strongest('apologises'),
    unkind,
    worst,
    second,
    isPublic,
  };
}

/**
 * What speaks for and against a tone of the sentence at a place: how it sounds, and whether the draft around it is kind. The same
 * words dismiss someone where nothing is offered, and explain something where it is.
 */
export function toneEvidence(tone: WeighedTone, voices: readonly Voice[], at: number, context: ToneContext): number[] {
  const { remedies, sorry, unkind, worst, second, isPublic } = context;
  const voice = voices[at];
  return [
    1,
    clip(voice?.[tone] ?? FAR),
    clip(voice?.unkind ?? FAR),
    clip(voice?.remedies ?? FAR),
    clip(voice?.apologises ?? FAR),
    remedies,
    sorry,
    at === worst ? second : (unkind[worst] ?? -MOST),
    unkind[at - 1] ?? FAR,
    unkind[at + 1] ?? FAR,
    Math.min(voices.length, MOST),
    at === 0 ? 1 : 0,
    at === voices.length - 1 ? 1 : 0,
    isPublic ? 1 : 0,
  ];
}
