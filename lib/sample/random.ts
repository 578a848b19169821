/** Numbers that look like chance and are the same for the same seed (mulberry32): the sample is the same shop each time. */
export type Random = {
  /** A number from 0 up to and without 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  one<T>(list: readonly [T, ...T[]]): T;
  /** One of the list, as likely as its weight says. */
  weighted<T>(list: readonly [T, ...T[]], weight: (each: T) => number): T;
};

/** @param seed a whole number. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    one: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    weighted(list, weight) {
      let left = next() * list.reduce((sum, each) => sum + weight(each), 0);
      for (const each of list) {
        left -= weight(each);
        if (left < 0) return each;
      }
      return list[0];
    },
  };
}
