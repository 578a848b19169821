import { type CueFound, findCues } from './cues/find-cues';
import { fold } from './fold';
import type { TextLanguage } from './text';
import type { Statement } from './topic-statements';

/** How many weights a topic has: features are hashed into so many places. */
export const TOPIC_PLACES = 1 << 13;

/** FNV-1a, 32 bits, folded into the number of places. */
function placeOf(feature: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) value = Math.imul(value ^ feature.charCodeAt(at), 0x01000193);
  return ((value >>> 0) ^ (value >>> 15)) & (TOPIC_PLACES - 1);
}

/**
 * Where the features of each statement of a comment stand, each once a statement: its words, word pairs, beginnings and groups of
 * four letters, and, alike in all languages, what the lexicon and the cues make of it. Time is in proportion to the length.
 */
export function topicFeaturesOf(statements: readonly Statement[], text: string, language: TextLanguage): number[][] {
  const cues = findCues(fold(text), language).sort((one, other) => one.end - other.end);
  let next = 0;
  return statements.map((statement) => {
    const own: CueFound[] = [];
    for (let cue = cues[next]; cue && cue.end <= statement.end; cue = cues[++next])
      if (cue.end > statement.start) own.push(cue);
    return placesOf(statement, own, language);
  });
}

function placesOf({ words, hits, named }: Statement, cues: readonly CueFound[], language: TextLanguage): number[] {
  const features = new Set<string>();
  let before = '<';
  for (const { folded } of words) {
    const word = /^\d/.test(folded) ? '0' : folded;
    // Languages share letter groups ("defect", "defekt", "défectueux"), but a short word is another word in each.
    features.add(`w ${language}${word}`).add(`b ${before} ${word}`);
    if (word.length > 5) features.add(`s ${word.slice(0, 5)}`);
    const edged = `<${word}>`;
    for (let from = 0; from + 4 <= edged.length; from++) features.add(`c ${edged.slice(from, from + 4)}`);
    before = word;
  }
  let last = '<';
  for (const { concept, negated } of hits) {
    const name = negated ? `${concept}!` : concept;
    features.add(`q ${name}`).add(`p ${last} ${name}`);
    last = name;
  }
  for (const { topic } of named) features.add(`t ${topic}`);
  for (const { kind } of cues) features.add(`k ${kind}`);
  return [...features].map(placeOf);
}
