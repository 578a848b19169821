import type { Span } from '../text/text';

const END = /[.!?…。！？]/;
const SPACE = /\s/;

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
      if (character === '\n' || (start >= 0 && END.test(text.charAt(index - 1)))) close();
      continue;
    }
    if (start < 0) start = index;
    last = index;
  }
  close();
  return sentences;
}
