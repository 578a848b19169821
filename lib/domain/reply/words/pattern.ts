/** From the end of one word to the beginning of the next. */
const BETWEEN = String.raw`[^\w\s]*\s\W*`;
/** A word of any kind and what is behind it. */
const WORD = String.raw`\w\S*\s\W*`;
const GAP = `${BETWEEN}(?:${WORD}){0,4}?`;

const TOKEN = /\[[^\]]*\]|\\S\+ | ~ | \?| /g;
const written: Record<string, string> = { '\\S+ ': WORD, ' ~ ': GAP, ' ?': String.raw`\s?`, ' ': BETWEEN };

/**
 * The expression behind a pattern: a blank stands for what is between two words, ` ~ ` for up to four words more, a line break for "or".
 * Everything else is as in an expression. No two parts of it can take the same signs, and what repeats is bounded, so that a look at a
 * text takes time in proportion to its length.
 */
export function expressionOf(pattern: string): RegExp {
  const each = pattern
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.replace(TOKEN, (token) => written[token] ?? token));
  return new RegExp(String.raw`(?<!\w)(?:${each.join('|')})(?!\w)`, 'g');
}
