/** A word of a folded text, with the signs that may stand for letters in it. */
export type Token = {
  text: string;
  start: number;
  end: number;
  /** Letters and nothing else. */
  plain: boolean;
};

// Signs that stand for letters: by their look ($ for s) or to hide them (f**k). A run of these and of letters is one token.
const piece = /[\p{L}\d@$!|+(*#%^&~€_•·●■□]+/gu;
const letters = /^\p{L}+$/u;
const asciiLetters = /^[a-z]+$/;

/** The words of a folded text, in their order. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(piece)) {
    const [word] = match;
    found.push({
      text: word,
      start: match.index,
      end: match.index + word.length,
      plain: asciiLetters.test(word) || letters.test(word),
    });
  }
  return found;
}
