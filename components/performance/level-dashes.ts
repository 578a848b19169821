/** Dashes of levels, so that two of them are told apart without colour. */
const DASHES = [
  [8, 4],
  [2, 4],
] as const;

/** The dash of a level by its place, in pixels: what is drawn and what is left out, in turn. */
export const dashOf = (index: number): readonly number[] => DASHES[index % DASHES.length] ?? [];
