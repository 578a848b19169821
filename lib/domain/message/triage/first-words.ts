/** Which words a phrase can begin with: whole words, and beginnings of words (`recall*`); an empty beginning is a number. */
export type FirstWords = { whole: Set<string>; begins: Set<string> };

/** Letters in a row, a blank, any other mark, or a choice. */
type Node = string | { choices: Node[][]; optional: boolean };

const LETTERS = /[a-z0-9]+/y;

/** Reads a phrase (`phrases.ts`). */
function parse(phrase: string): Node[] {
  const stack: Node[][][] = [[[]]];
  const sequence = (): Node[] => stack.at(-1)?.at(-1) ?? [];
  for (let at = 0; at < phrase.length; at++) {
    const letter = phrase.charAt(at);
    if (letter === '(') stack.push([[]]);
    else if (letter === '|') stack.at(-1)?.push([]);
    else if (letter === ')') {
      const choices = stack.pop() ?? [];
      const mark = phrase.charAt(at + 1);
      sequence().push({ choices, optional: mark === '?' || mark === '*' });
      if (mark === '*') at++;
    } else if (letter === '?') makeLastOptional(sequence());
    else {
      LETTERS.lastIndex = at;
      const letters = LETTERS.exec(phrase)?.[0] ?? letter;
      sequence().push(letters);
      at += letters.length - 1;
    }
  }
  return stack[0]?.[0] ?? [];
}

/** `?` makes the letter or choice before it optional. */
function makeLastOptional(sequence: Node[]): void {
  const last = sequence.pop();
  if (typeof last !== 'string') {
    if (last) sequence.push(last);
    return;
  }
  if (last.length > 1) sequence.push(last.slice(0, -1));
  sequence.push({ choices: [[last.slice(-1)]], optional: true });
}

/** The words that are being read, and those that are over: whole ones, and such as may have any ending. */
type Reading = { open: Set<string>; words: FirstWords };

function walk(sequence: readonly Node[], { open, words }: Reading): Set<string> {
  let reading = open;
  for (const node of sequence) {
    if (reading.size === 0) break;
    if (typeof node !== 'string') {
      const after = new Set(node.optional ? reading : []);
      for (const choice of node.choices) for (const word of walk(choice, { open: reading, words })) after.add(word);
      reading = after;
    } else if (/^[a-z0-9]/.test(node)) reading = new Set([...reading].map((word) => word + node));
    else if (node !== "'") {
      for (const word of reading) (node === ' ' ? words.whole : words.begins).add(word);
      return new Set();
    }
  }
  return reading;
}

/** The words that a phrase can begin with, without apostrophes. */
export function firstWordsOf(phrase: string): FirstWords {
  const words: FirstWords = { whole: new Set(), begins: new Set() };
  for (const word of walk(parse(phrase), { open: new Set(['']), words })) words.whole.add(word);
  return words;
}
