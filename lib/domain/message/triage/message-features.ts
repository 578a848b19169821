import { closingCues, openCues } from './find-cues';
import type { MessageRead } from './read-message';
import type { Cue } from './words/message-words';

/** How many weights each judgement has: features are hashed into so many places. */
export const MESSAGE_PLACES = 1 << 12;

/** FNV-1a, 32 bits. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return ((hash >>> 0) ^ (hash >>> 15)) & (MESSAGE_PLACES - 1);
}

const WORD = /[a-z0-9]+(?:'[a-z]+)*/g;
const SHOUTED = /(?<![A-Za-z])[A-Z]{3,}(?![a-z])/g;
const BEGINS = 5;
const count = (text: string, expression: RegExp): number => text.match(expression)?.length ?? 0;
const size = (number: number): string => (number > 2 ? 'n' : String(number));

/**
 * Where the features of a message stand, each once: its words and word pairs, and, alike in all languages, what the lists of words make of
 * it, its marks and how long it is.
 */
export function messageFeaturesOf({
  text,
  folded,
  language,
  danger,
  cues,
  told,
  topics,
  questions,
}: MessageRead): Set<number> {
  const places = new Set<number>();
  const add = (feature: string): void => {
    places.add(placeOf(feature));
  };
  let before = '<';
  let words = 0;
  for (const [found] of folded.matchAll(WORD)) {
    const word = /^\d/.test(found) ? '0' : found.replaceAll("'", '');
    add(`w ${language} ${word}`);
    add(`b ${language} ${before} ${word}`);
    if (word.length > BEGINS) add(`s ${language} ${word.slice(0, BEGINS)}`);
    before = word;
    words++;
  }
  const times = new Map<Cue, number>();
  for (const { cue } of cues) times.set(cue, (times.get(cue) ?? 0) + 1);
  for (const [cue, number] of times) {
    add(`c ${cue}`);
    add(`c ${cue} ${size(number)}`);
  }
  const isOpen = openCues.filter((cue) => times.has(cue)).length;
  add(`open ${isOpen} ${closingCues.some((cue) => times.has(cue))}`);
  add(`clean ${isOpen === 0 && questions.length === 0 && danger.every(({ sure }) => !sure)}`);
  if (times.has('turn') && times.has('trouble')) add('turns to trouble');
  const last = cues.at(-1);
  if (last) add(`l ${last.cue}`);
  if (cues[0]) add(`f ${cues[0].cue}`);
  const hinted = new Set(danger.map(({ kind }) => kind));
  const said = new Set(danger.filter(({ sure }) => sure).map(({ kind }) => kind));
  for (const kind of hinted) add(`h ${kind}`);
  for (const kind of said) add(`d ${kind}`);
  add(`hints ${size(hinted.size)}`);
  add(`says ${size(said.size)}`);
  for (const topic of told) add(`r ${topic}`);
  for (const topic of topics) add(`t ${topic}`);
  const complaints = [...topics].filter((topic) => topic !== 'praise').length;
  add(`complains ${size(complaints)} ${topics.has('praise')}`);
  add(`q ${size(questions.length)}`);
  add(`marks ${size(count(text, /\?/g))}`);
  add(`calls ${size(count(text, /!/g))}`);
  if (/[?!]{2,}/.test(text)) add('marks more');
  add(`shouts ${size(count(text, SHOUTED))}`);
  add(`ends ${/[?!.]?\s*$/.exec(text)?.[0].trim() ?? ''}`);
  add(
    `n ${words > 60 ? 7 : words > 35 ? 6 : words > 20 ? 5 : words > 12 ? 4 : words > 7 ? 3 : words > 4 ? 2 : words > 2 ? 1 : 0}`,
  );
  return places;
}
