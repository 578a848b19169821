import type { Span } from './text';

// With these an address is read by people and by no pattern: signs that are not seen, and wide letters or digits of other scripts.
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const OTHERWISE = /[\uff01-\uff5e\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/;
const ZEROS = [0x0660, 0x06f0, 0x0966];

function plain(unit: string): string {
  if (!OTHERWISE.test(unit)) return unit;
  const code = unit.charCodeAt(0);
  const zero = ZEROS.find((each) => code >= each && code <= each + 9);
  return zero === undefined ? unit.normalize('NFKC') : String(code - zero);
}

/** A text as it is meant to be read, and where a place of it stands in the text given. */
export type Undisguised = { text: string; placeOf: (span: Span) => Span };

/**
 * A text without what hides an address or a number from a search: what is not seen is left out, wide letters are narrow ones, and
 * digits those of ours. @returns nothing where a text hides nothing.
 */
export function undisguised(text: string): Undisguised | undefined {
  if (!UNSEEN.test(text) && !OTHERWISE.test(text)) return undefined;
  const kept = Array.from({ length: text.length }, (_, at) => at).filter((at) => !UNSEEN.test(text.charAt(at)));
  return {
    text: kept.map((at) => plain(text.charAt(at))).join(''),
    placeOf: ({ start, end }) => ({ start: kept[start] ?? text.length, end: (kept[end - 1] ?? text.length - 1) + 1 }),
  };
}
