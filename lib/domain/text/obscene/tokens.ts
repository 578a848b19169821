/** A word of a folded text, with the signs that may stand for letters in it. */
export type Token = {
  text: string;
  start: number;
  end: number;
  /** Letters and nothing else. */
  plain: boolean;
};

const NOTHING = 0;
const LETTER = 1;
const SIGN = 2;
// Signs that stand for letters: by their look ($ for s) or to hide them (f**k). A run of these and of letters is one token.
const ascii = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[a-z]/.test(sign)) return LETTER;
  return /[\d@$!|+(*#%^&~_]/.test(sign) ? SIGN : NOTHING;
});
const others = new Map<string, number>([...'€•·●■□'].map((sign) => [sign, SIGN]));

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ascii[code] ?? NOTHING;
  const sign = text.charAt(at);
  let kind = others.get(sign);
  if (kind === undefined) {
    kind = /\p{L}/u.test(sign) ? LETTER : NOTHING;
    others.set(sign, kind);
  }
  return kind;
}

/** The words of a folded text, in their order. Letters beyond 16 bits part words: no listed word has them. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let start = -1;
  let plain = true;
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? kindOf(text, at) : NOTHING;
    if (kind !== NOTHING) {
      if (start < 0) {
        start = at;
        plain = true;
      }
      if (kind === SIGN) plain = false;
    } else if (start >= 0) {
      const token = plain ? { text: text.slice(start, at), start, end: at, plain } : trimmed(text, start, at);
      if (token !== null) found.push(token);
      start = -1;
    }
  }
  return found;
}

const leads = /[\p{L}\d@$(]/u;
const trails = /[\p{L}\d@$*#%•·●■]/u;

/** Without the signs that only open or close a sentence: `!` is a letter inside a word (sh!t), not behind it. */
function trimmed(text: string, start: number, end: number): Token | null {
  let first = start;
  let last = end;
  while (first < last && !leads.test(text.charAt(first))) first++;
  while (last > first && !trails.test(text.charAt(last - 1))) last--;
  if (first === last) return null;
  const word = text.slice(first, last);
  return { text: word, start: first, end: last, plain: /^\p{L}+$/u.test(word) };
}
