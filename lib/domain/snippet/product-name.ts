/** Titles of products run to two hundred characters and more: in a sentence, this many still read as a name. */
const LONGEST = 80;

/** Control characters, and marks that would turn the direction of the words behind them. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The title of a product as it is written in a sentence: on one line, and cut between words where it is long. It stays plain
 * text: braces and angle brackets in it mean nothing.
 */
export function productName(title: string): string {
  const line = title.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
  const letters = [...line];
  if (letters.length <= LONGEST) return line;
  const head = letters.slice(0, LONGEST).join('');
  const blank = head.lastIndexOf(' ');
  // Languages that write without blanks are cut where they are.
  const words = blank > LONGEST / 2 ? head.slice(0, blank) : head;
  return `${words.replace(/[\s,;:|(\-–—]+$/u, '')}…`;
}
