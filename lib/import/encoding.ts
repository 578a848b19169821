/** Encodings in which Amazon's reports, or what a spreadsheet made of them, have been seen. Names as `TextDecoder` takes them. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'windows-1252', 'windows-1250'] as const;
export type Encoding = (typeof encodings)[number];

/** How much of a file is looked at before it is read. */
export const SAMPLE_BYTES = 65_536;

/**
 * The encoding that the first bytes of a file speak for: by its mark, or by where the zero bytes are that UTF-16 puts beside every
 * tab, digit and line end. Else it is UTF-8, until a byte says that it cannot be.
 */
export function encodingByStart(bytes: Uint8Array): Encoding {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  const ends = { le: 0, be: 0 };
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) at % 2 === 0 ? even++ : odd++;
  for (let at = 0; at + 1 < Math.min(bytes.length, HEAD_BYTES); at += 2) {
    if (isSeparator(bytes[at]) && bytes[at + 1] === 0) ends.le++;
    if (isSeparator(bytes[at + 1]) && bytes[at] === 0) ends.be++;
  }
  // In text of any other encoding there is none at all; Japanese has them beside its tabs and line ends only, or in its letters.
  if (ends.le >= 3 && ends.be === 0) return 'utf-16le';
  if (ends.be >= 3 && ends.le === 0) return 'utf-16be';
  if (odd > 2 * even && odd * 20 > bytes.length) return 'utf-16le';
  if (even > 2 * odd && even * 20 > bytes.length) return 'utf-16be';
  return 'utf-8';
}

/** How much of a file is certain to hold its head. */
const HEAD_BYTES = 4_096;
const isSeparator = (byte: number | undefined): boolean => byte === 9 || byte === 10 || byte === 13;

/** What Japanese is written in: kana, kanji, and the marks between them; of the kana of half width only three in a row mean anything. */
const JAPANESE_RUN = /[\u3001-\u303f\u3041-\u30ff\u4e00-\u9fff\uff01-\uff5e]{2,}|[\uff61-\uff9f]{3,}/g;
/** What European letters look like as Shift_JIS: one such character between ASCII letters, or none that there is. */
const NO_JAPANESE = /[\ufffd\ue000-\uf8ff]|(?<![^\0-\x7f])[\u3001-\u30ff\u4e00-\u9fff\uff01-\uff9f](?![^\0-\x7f])/g;

function isJapanese(bytes: Uint8Array): boolean {
  const text = new TextDecoder('shift_jis').decode(bytes);
  const runs = (text.match(JAPANESE_RUN) ?? []).reduce((sum, run) => sum + run.length, 0);
  return runs > 2 * (text.match(NO_JAPANESE)?.length ?? 0);
}

/** Polish and other letters of the east of Europe, which in the encoding of the west are signs within words (zap³acone). */
const EASTERN = /\p{L}[³¹¿]\p{Ll}|\p{Ll}Ÿ|(?<!\p{L})[Ÿ³]\p{Ll}/u;

/**
 * The encoding of a file that is not clean UTF-8, by a piece of it that shows so. Letters that are right UTF-8 do not come about by
 * chance: where there are as many as spoilt bytes, those are just that. Nearly every European text would pass for Shift_JIS, but its
 * letters stand alone among ASCII, where Japanese stands in a row.
 */
export function encodingByPiece(bytes: Uint8Array): Encoding {
  let spoilt = 0;
  let letters = 0;
  for (const letter of new TextDecoder().decode(bytes)) {
    if (letter === '\ufffd') spoilt++;
    else if (letter > '\x7f') letters++;
  }
  if (letters >= spoilt) return 'utf-8';
  if (isJapanese(bytes)) return 'shift_jis';
  return EASTERN.test(new TextDecoder('windows-1252').decode(bytes)) ? 'windows-1250' : 'windows-1252';
}
