import type { Span } from '../text/text';

const END = /[.!?…。！？]/;
const SPACE = /\s/;

/** What goes on for so long without a mark is no sentence: it is cut at a blank, and further on wherever it is, so that no rule has to read it at one go. */
const LONG = 1_000;
const LONGEST = 2_000;

/**
 * The sentences of a draft, without the blanks around them. A mark ends one only before a blank or the end, so that amounts,
 * addresses and times stay whole; a line break always does. One pass, whatever the length.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = -1;
  let last = -1;
  const close = (): void => {
    if (start >= 0) sentences.push({ start, end: last + 1 });
    start = -1;
  };
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (SPACE.test(character)) {
      const ends = start >= 0 && (END.test(text.charAt(index - 1)) || index - start > LONG);
      if (character === '\n' || ends) close();
      continue;
    }
    if (start >= 0 && index - start >= LONGEST) close();
    if (start < 0) start = index;
    last = index;
  }
  close();
  return sentences;
}
