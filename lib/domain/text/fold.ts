/** How a letter is folded, filled as letters are met. */
const known = new Map<string, string>([
  ['’', "'"],
  ['‘', "'"],
  ['`', "'"],
  ['´', "'"],
  ['ß', 's'],
  ['œ', 'o'],
  ['æ', 'a'],
  ['ø', 'o'],
  ['ı', 'i'],
]);

function foldLetter(letter: string): string {
  let folded = known.get(letter);
  if (folded === undefined) {
    const lower = letter.toLowerCase();
    const base = lower.normalize('NFD').charAt(0);
    folded = base === '' ? letter : base;
    known.set(letter, folded);
  }
  return folded;
}

/** A text in small letters without accents, unit for unit as long as the text given, so that offsets hold for both. */
export function fold(text: string): string {
  return text.replace(/[^\x20-\x40\x5b-\x5f\x61-\x7e\n]/g, foldLetter);
}
