/** What is told of a draft as a whole, and what its words are, are hashed into places of their own: the one is surer than the other. */
export const TOLD_PLACES = 1 << 12;
export const WORD_PLACES = 1 << 15;
export const PLACES = TOLD_PLACES + WORD_PLACES;

/** FNV-1a, 32 bits. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

const told = new Map<string, number>();

/** The place of something told: "says sorry, names what happened". There are few names, and each is looked up at every key. */
export function toldPlace(name: string): number {
  let place = told.get(name);
  if (place === undefined) {
    place = hashOf(name) & (TOLD_PLACES - 1);
    told.set(name, place);
  }
  return place;
}

/** The place of a word or of words beside each other. */
export const wordPlace = (name: string): number => TOLD_PLACES + (hashOf(name) & (WORD_PLACES - 1));

/** In which step a number stands: 0 up to and with the first, then 1 … */
export function stepOf(value: number, steps: readonly number[]): number {
  let step = 0;
  while (step < steps.length && value > (steps[step] ?? 0)) step++;
  return step;
}
