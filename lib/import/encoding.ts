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
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) at % 2 === 0 ? even++ : odd++;
  // In text of any other encoding there is none at all.
  if (odd > 2 * even && odd * 20 > bytes.length) return 'utf-16le';
  if (even > 2 * odd && even * 20 > bytes.length) return 'utf-16be';
  return 'utf-8';
}

/**
 * The encoding of a file that is not clean UTF-8, by a piece of it that shows so. A few spoilt bytes among many letters that are
 * right UTF-8 are just that. Japanese is never written without kana, two in a row of which mean nothing in a European text; and
 * nearly every European text would pass for Shift_JIS.
 */
export function encodingByPiece(bytes: Uint8Array): Encoding {
  let spoilt = 0;
  let letters = 0;
  for (const letter of new TextDecoder().decode(bytes)) {
    if (letter === '\ufffd') spoilt++;
    else if (letter > '\x7f') letters++;
  }
  if (letters > 4 * spoilt) return 'utf-8';
  const japanese = new TextDecoder('shift_jis').decode(bytes);
  return /[\u3041-\u3096\u30a1-\u30fa]{2}/.test(japanese) ? 'shift_jis' : 'windows-1252';
}
