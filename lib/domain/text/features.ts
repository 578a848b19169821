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

const BASIS = 0x811c9dc5;
/** FNV-1a, 32 bits, carried on from what was hashed before: features are hashed piece by piece, without making their texts. */
function hash(before: number, text: string, from = 0, to = text.length): number {
  let value = before;
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
const placed = (hashed: number): number => (hashed ^ (hashed >>> 15)) & (PLACES - 1);
const placeOf = (feature: string): number => placed(hash(BASIS, feature));
const [WORD, STEM, LETTERS, PAIR] = ['w ', 's ', 'c ', 'b '].map((kind) => hash(BASIS, kind)) as [
  number,
  number,
  number,
  number,
];

/** The one feature of a clause that says nothing in particular, whatever its words. */
const NEUTRAL = placeOf('neutral');

const SERVICE: readonly CueKind[] = ['delivery', 'packing', 'state', 'seller'];

function placesOf(words: readonly string[], cues: readonly CueFound[]): number[] {
  const places = new Set<number>();
  let before = '<';
  for (const word of words) {
    places.add(placed(hash(WORD, word)));
    places.add(placed(hash(hash(hash(PAIR, before), ' '), word)));
    if (word.length > 5) places.add(placed(hash(STEM, word, 0, 5)));
    const edged = `<${word}>`;
    for (let from = 0; from + 4 <= edged.length; from++) places.add(placed(hash(LETTERS, edged, from, from + 4)));
    before = word;
  }
  const counts = new Map<CueKind, number>();
  for (const { kind } of cues) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const [kind, count] of counts) {
    places.add(placeOf(`k ${kind}`));
    if (count > 1) places.add(placeOf(`kk ${kind}`));
  }
  const service = SERVICE.some((kind) => counts.has(kind));
  places.add(placeOf(`side ${service ? 'service' : ''}${counts.has('quality') ? 'quality' : ''}`));
  if (counts.has('arrival') && counts.has('speed')) places.add(placeOf('arrival speed'));
  places.add(placeOf(`n ${Math.min(words.length, 6)}`));
  return [...places];
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
    return sidesOf({ start, end }, own).map((part) => describe(folded, part));
  });
}

type Part = Span & { cues: CueFound[] };

/** A clause that speaks of both sides without a mark between ("good product fast shipping works fine") in its parts. */
function sidesOf({ start, end }: Span, cues: readonly CueFound[]): Part[] {
  const parts: Part[] = [];
  let part: Part = { start, end, cues: [] };
  let last: { service: boolean; end: number } | undefined;
  for (const cue of cues) {
    const service = SERVICE.includes(cue.kind);
    if (service || cue.kind === 'quality') {
      if (last && last.service !== service && cue.start > last.end) {
        const until = last.end;
        parts.push({ start: part.start, end: until, cues: part.cues.filter((each) => each.end <= until) });
        part = { start: until + 1, end, cues: part.cues.filter((each) => each.end > until) };
      }
      if (!last || cue.end > last.end) last = { service, end: cue.end };
    }
    part.cues.push(cue);
  }
  return [...parts, part];
}

function describe(folded: string, { start, end, cues }: Part): ClauseFeatures {
  const words = (folded.slice(start, end).match(/[a-z']+|\d+/g) ?? []).map((word) => (/\d/.test(word) ? '0' : word));
  const neutral = allNeutral(words);
  return { start, end, cues, words: words.length, neutral, places: neutral ? [NEUTRAL] : placesOf(words, cues) };
}
