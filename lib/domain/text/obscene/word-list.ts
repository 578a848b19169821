/**
 * Obscene words of one language. Every list is words parted by white space; `stem:a,b,-` stands for stem+a, stem+b and the stem alone.
 * All are written as text is after folding: lower case, without accents (but with ñ), `ss` for ß.
 */
export type WordList = {
  /** Obscene in whatever language the text is. */
  always: string;
  /** Obscene in this language and innocent or unknown in others: they count where the text is in this language. */
  native: string;
  /** Several words that are obscene together, one phrase a line. */
  phrases: string;
  /** Words known by their beginning (`stem-`), their end (`-stem`) or any part of them (`stem`). */
  parts: string;
  /** Words that people hide behind asterisks: they are looked for with letters missing. */
  masked: string;
  /** A word of `always` or `native`, then `:`, then the words near it that make it innocent; one word a line. */
  harmless: string;
};
