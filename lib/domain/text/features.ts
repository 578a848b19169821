import { clausesOf } from './clauses';
import type { CueKind } from './cues/cue';
import { type CueFound, findCues } from './cues/find-cues';
import { allNeutral } from './cues/neutral';
import { fold } from './fold';
import type { Span, TextLanguage } from './text';

/** How many weights a question has: features are hashed into so many places. */
export const PLACES = 1 << 14;

/** A clause with what is known of it: the places of its features (each once), and the cues in it. */
export type ClauseFeatures = Span & {
  places: readonly number[];
  cues: readonly CueFound[];
  words: number;
  /** Says nothing in particular: thanks, praise or blame of nothing. */
  neutral: boolean;
};

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
const placeOf = (feature: string): number => {
  const hashed = hash(feature);
  return (hashed ^ (hashed >>> 15)) & (PLACES - 1);
};

/** The one feature of a clause that says nothing in particular, whatever its words. */
const NEUTRAL = placeOf('neutral');

const SERVICE: readonly CueKind[] = ['delivery', 'packing', 'state', 'seller'];

function placesOf(words: readonly string[], cues: readonly CueFound[]): number[] {
  const features = new Set<string>();
  words.forEach((word, at) => {
    features.add(`w ${word}`).add(`b ${words[at - 1] ?? '<'} ${word}`);
    if (word.length > 5) features.add(`s ${word.slice(0, 5)}`);
    const edged = `<${word}>`;
    for (let from = 0; from + 4 <= edged.length; from++) features.add(`c ${edged.slice(from, from + 4)}`);
  });
  const counts = new Map<CueKind, number>();
  for (const { kind } of cues) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const [kind, count] of counts) {
    features.add(`k ${kind}`);
    if (count > 1) features.add(`kk ${kind}`);
  }
  const service = SERVICE.some((kind) => counts.has(kind));
  features.add(`side ${service ? 'service' : ''}${counts.has('quality') ? 'quality' : ''}`);
  if (counts.has('arrival') && counts.has('speed')) features.add('arrival speed');
  features.add(`n ${Math.min(words.length, 6)}`);
  return [...features].map(placeOf);
}

/** The clauses of a text with their features. Time is in proportion to the length. */
export function featuresOf(text: string, language: TextLanguage): ClauseFeatures[] {
  const folded = fold(text);
  const cues = findCues(folded, language).sort((one, other) => one.start - other.start);
  let next = 0;
  return clausesOf(text).flatMap(({ start, end }) => {
    // A cue belongs to the clause in which it ends: "arrived, but late" is said of the clause with "late".
    while (next < cues.length && (cues[next]?.end ?? 0) <= start) next++;
    const own: CueFound[] = [];
    for (let at = next; at < cues.length && (cues[at]?.start ?? 0) < end; at++) {
      const cue = cues[at];
      if (cue && cue.end > start && cue.end <= end) own.push(cue);
    }
    return sidesOf({ start, end }, own).map((part) => describe(folded, part, own));
  });
}

/** A clause that speaks of both sides without a mark between ("good product fast shipping works fine") in its parts. */
function sidesOf({ start, end }: Span, cues: readonly CueFound[]): Span[] {
  const parts: Span[] = [];
  let from = start;
  let last: { service: boolean; end: number } | undefined;
  for (const cue of cues) {
    const service = SERVICE.includes(cue.kind);
    if (!service && cue.kind !== 'quality') continue;
    if (last && last.service !== service && cue.start > last.end && cue.end > last.end) {
      parts.push({ start: from, end: last.end });
      from = last.end + 1;
    }
    if (!last || cue.end > last.end) last = { service, end: cue.end };
  }
  return [...parts, { start: from, end }];
}

function describe(folded: string, { start, end }: Span, all: readonly CueFound[]): ClauseFeatures {
  const own = all.filter((cue) => cue.end > start && cue.end <= end);
  const words = (folded.slice(start, end).match(/[a-z']+|\d+/g) ?? []).map((word) => (/\d/.test(word) ? '0' : word));
  const neutral = allNeutral(words);
  return { start, end, cues: own, words: words.length, neutral, places: neutral ? [NEUTRAL] : placesOf(words, own) };
}
