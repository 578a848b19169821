/** How hard a passphrase is to guess for someone who has the file, and tries many a second for years. */
export const strengths = ['too-short', 'weak', 'fair', 'good', 'strong'] as const;
export type Strength = (typeof strengths)[number];

/** Anything shorter is tried through, whatever it is made of. */
export const SHORTEST_PASSPHRASE = 10;

/** The kinds of characters, and how many there are of each to choose from. */
const kinds: readonly [RegExp, number][] = [
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/\d/, 10],
  [/ /, 1],
  [/[!-/:-@[-`{-~]/, 32],
  [/[^ -~]/, 100],
];

/** Up to so many bits each; a word that people would guess costs an attacker far less than its letters say, so the steps are high. */
const steps: readonly [number, Strength][] = [
  [45, 'weak'],
  [65, 'fair'],
  [90, 'good'],
];

/**
 * The strength of a passphrase by length and variety alone. What follows from the character before (the same again, or the next one
 * as in `abc` and `321`) counts for a fifth, and so does what was there before more than twice.
 */
export function strengthOf(passphrase: string): Strength {
  const characters = [...passphrase];
  if (characters.length < SHORTEST_PASSPHRASE) return 'too-short';
  const pool = kinds.reduce((sum, [kind, size]) => sum + (kind.test(passphrase) ? size : 0), 0);
  const times = new Map<string, number>();
  let length = 0;
  characters.forEach((each, index) => {
    const count = (times.get(each) ?? 0) + 1;
    times.set(each, count);
    const step = (each.codePointAt(0) ?? 0) - (characters[index - 1]?.codePointAt(0) ?? Number.NaN);
    length += Math.abs(step) <= 1 || count > 3 ? 0.2 : 1;
  });
  const bits = length * Math.log2(pool);
  return steps.find(([most]) => bits < most)?.[1] ?? 'strong';
}
