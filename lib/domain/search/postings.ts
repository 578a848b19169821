/** How many things a block has room for. */
export const BLOCK = 4_096;

/** Before each word of a row, and between it and the places of the things that hold it. Neither is in a word or a place. */
const ENTRY = '\u0000';
const PLACES = '\u0001';

/** A place in a list is a character from here on. */
const FIRST = 0x10;
/** Where there are more, twelve places share a character from here on, a bit each. */
const FIRST_BITS = 0x2000;
const CHARS = Math.ceil(BLOCK / 12);

/** The places of a block that something holds of, a bit each. */
export type Bits = Uint32Array;
export const noBits = (): Bits => new Uint32Array(BLOCK / 32);
export const setBit = (bits: Bits, place: number): void => {
  bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31));
};
const clearBit = (bits: Bits, place: number): void => {
  bits[place >> 5] = (bits[place >> 5] ?? 0) & ~(1 << (place & 31));
};

/** Each place that is set, in order. */
export function placesOf(bits: Bits): number[] {
  const places: number[] = [];
  bits.forEach((word, index) => {
    for (let rest = word; rest !== 0; rest &= rest - 1) places.push(index * 32 + 31 - Math.clz32(rest & -rest));
  });
  return places;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (const word of bits) for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Sets the bit of each place that a text of places names, from one character of it up to another. */
function readPlaces(text: string, from: number, to: number, bits: Bits): void {
  if (to - from === CHARS && text.charCodeAt(from) >= FIRST_BITS) {
    for (let index = 0; index < CHARS; index++) {
      for (let rest = text.charCodeAt(from + index) - FIRST_BITS; rest !== 0; rest &= rest - 1)
        setBit(bits, index * 12 + 31 - Math.clz32(rest & -rest));
    }
    return;
  }
  for (let index = from; index < to; index++) setBit(bits, text.charCodeAt(index) - FIRST);
}

function writePlaces(bits: Bits): string {
  const places = placesOf(bits);
  if (places.length <= CHARS) return String.fromCharCode(...places.map((place) => FIRST + place));
  const chars = new Array<number>(CHARS).fill(FIRST_BITS);
  for (const place of places) {
    const index = Math.floor(place / 12);
    chars[index] = (chars[index] ?? 0) | (1 << (place % 12));
  }
  return String.fromCharCode(...chars);
}

/** What changes in a row: of each word the places of things that hold it now, and of those that do so no more. */
export type RowChange = Map<string, { add: readonly number[]; remove: readonly number[] }>;

/** A row (a text of words with their places) after a change; empty where nothing is left. */
export function changedRow(row: string, change: RowChange): string {
  const entries = new Map<string, string>();
  for (const entry of row.split(ENTRY)) {
    const at = entry.indexOf(PLACES);
    if (at >= 0) entries.set(entry.slice(0, at), entry.slice(at + 1));
  }
  for (const [word, { add, remove }] of change) {
    const bits = noBits();
    const known = entries.get(word) ?? '';
    readPlaces(known, 0, known.length, bits);
    for (const place of remove) clearBit(bits, place);
    for (const place of add) setBit(bits, place);
    const places = writePlaces(bits);
    if (places === '') entries.delete(word);
    else entries.set(word, places);
  }
  return [...entries].map(([word, places]) => `${ENTRY}${word}${PLACES}${places}`).join('');
}

/** Sets the bits of the things that hold a word of a row or, with `prefix`, any word that begins so. */
export function readRow(row: string, word: string, prefix: boolean, bits: Bits): void {
  const wanted = prefix ? `${ENTRY}${word}` : `${ENTRY}${word}${PLACES}`;
  for (let at = row.indexOf(wanted); at >= 0; at = row.indexOf(wanted, at + 1)) {
    const from = row.indexOf(PLACES, at) + 1;
    const next = row.indexOf(ENTRY, from);
    readPlaces(row, from, next < 0 ? row.length : next, bits);
    if (!prefix) return;
  }
}
