import { type ReplyFlag, replyFlags } from '../../lib/domain/reply/flags';
import { weighedTones } from '../../lib/domain/reply/tone/context';
import { readTone } from '../../lib/domain/reply/tone/read-tone';
import { heldOutOdds, heldOutVoices, likely, toneRows } from './build-voice-weights';
import { bestThresholds } from './tone-thresholds';
import { readVoiceSamples, type VoiceSample } from './voice-samples';

/** The flags that a reply has, and those that were found. */
export type Judged = { given: ReadonlySet<string>; found: ReadonlySet<string> };

/** How right the tones are that words or sound tell, each reply judged by a model that has not seen it. */
export function heldOutTones(): Judged[] {
  const held = likely(heldOutVoices(readVoiceSamples()));
  const tones = weighedTones.map((tone) => {
    const rows = toneRows(held, tone);
    return { tone, rows, odds: heldOutOdds(rows) };
  });
  const thresholds = bestThresholds(tones);
  const found = new Map<VoiceSample, Set<string>>(held.map(({ sample }) => [sample, new Set<string>()]));
  for (const { tone, rows, odds } of tones)
    rows.forEach(({ sample }, at) => {
      if ((odds[at] ?? 0) > thresholds[tone]) found.get(sample)?.add(tone);
    });
  return [...found].map(([sample, sounding]) => {
    const cued = sample.sentences.flatMap(({ text }) =>
      Object.keys(readTone({ text, language: 'en', mode: 'answer' }).cues),
    );
    return { given: sample.flags, found: new Set([...sounding, ...cued]) };
  });
}

/** Precision, recall and F1 by flag and of all flags together, and how many of the replies without a flag were given one. */
export function tally(judged: readonly Judged[], flags: readonly ReplyFlag[] = replyFlags): string {
  const line = (name: string, right: number, found: number, given: number): string => {
    const share = (part: number, whole: number): string =>
      (whole === 0 ? '   –' : (part / whole).toFixed(3)).padStart(6);
    return `${name.padEnd(22)} ${String(given).padStart(5)}  P ${share(right, found)}  R ${share(right, given)}  F1 ${share(2 * right, found + given)}\n`;
  };
  let [text, rights, founds, givens] = ['', 0, 0, 0];
  for (const flag of flags) {
    const found = judged.filter((each) => each.found.has(flag)).length;
    const given = judged.filter((each) => each.given.has(flag)).length;
    const right = judged.filter((each) => each.found.has(flag) && each.given.has(flag)).length;
    if (found + given === 0) continue;
    text += line(flag, right, found, given);
    rights += right;
    founds += found;
    givens += given;
  }
  const good = judged.filter(({ given }) => given.size === 0);
  const wrong = good.filter(({ found }) => found.size > 0).length;
  return `${text}${line('all', rights, founds, givens)}good replies flagged: ${wrong} of ${good.length} (${((100 * wrong) / (good.length || 1)).toFixed(1)} %)\n`;
}
