/** The longest name and the longest text of a snippet, and how many there can be. */
export const LONGEST_NAME = 80;
export const LONGEST_TEXT = 4_000;
export const MOST_SNIPPETS = 500;
