/** Which words a phrase can begin with: whole words, and beginnings of words (`recall*`); an empty beginning is a number. */
export type FirstWords = { whole: Set<string>; begins: Set<string> };

type Node = string | { choices: Node[][]; optional: boolean };

/** Reads a phrase (`phrases.ts`) up to what is no plain letter. */
function parse(phrase: string): Node[] {
  const stack: Node[][][] = [[[]]];
  const sequence = (): Node[] => stack.at(-1)?.at(-1) ?? [];
  for (let at = 0; at < phrase.length; at++) {
    const letter = phrase.charAt(at);
    if (letter === '(') stack.push([[]]);
    else if (letter === '|') stack.at(-1)?.push([]);
    else if (letter === ')') {
      const choices = stack.pop() ?? [];
      sequence().push({ choices, optional: /[?*]/.test(phrase.charAt(at + 1)) });
      if (phrase.charAt(at + 1) === '*') at++;
    } else if (letter === '?') {
      const last = sequence().pop();
      if (last !== undefined) sequence().push(typeof last === 'string' ? { choices: [[last]], optional: true } : last);
    } else sequence().push(letter);
  }
  return stack[0]?.[0] ?? [];
}

/** Where a word that is being read stands: its letters so far, and whether it is over (`' '`) or may have any ending (`'*'`). */
type State = { word: string; over: '' | ' ' | '*' };

function walk(sequence: readonly Node[], from: readonly State[]): State[] {
  let states = [...from];
  for (const node of sequence) {
    const open = states.filter(({ over }) => over === '');
    if (open.length === 0) break;
    const closed = states.filter(({ over }) => over !== '');
    if (typeof node !== 'string') {
      const after = node.choices.flatMap((choice) => walk(choice, open));
      states = [...closed, ...after, ...(node.optional ? open : [])];
    } else if (node === ' ') states = [...closed, ...open.map(({ word }) => ({ word, over: ' ' as const }))];
    else if (node === "'") states = [...closed, ...open];
    else if (/[a-z0-9]/.test(node))
      states = [...closed, ...open.map(({ word }) => ({ word: word + node, over: '' as const }))];
    else states = [...closed, ...open.map(({ word }) => ({ word, over: '*' as const }))];
  }
  return states;
}

/** The words that a phrase can begin with, without apostrophes. */
export function firstWordsOf(phrase: string): FirstWords {
  const states = walk(parse(phrase), [{ word: '', over: '' }]);
  const whole = new Set<string>();
  const begins = new Set<string>();
  for (const { word, over } of states) (over === '*' ? begins : whole).add(word);
  return { whole, begins };
}
