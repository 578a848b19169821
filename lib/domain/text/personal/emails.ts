import type { Span } from '../text';

// The sign between name and host, as such or written out: (at), [ät], " at ", arroba, chiocciola, arobase.
const sign = /@|[([{<]\s?(?:at|ät|a|arroba|chiocciola|arobase)\s?[)\]}>]|\s(?:at|ät|arroba|chiocciola|arobase)\s/giu;
const LOCAL = 64;
const HOST = 120;
const local = /[\p{L}\d](?:[\p{L}\d._%+-]*[\p{L}\d_])?\s?$/u;
const host = /^\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+){0,3}\.\p{L}{2,24}(?![\p{L}\d@])/u;
// "host dot com": spaces or brackets around the word, at most four parts.
const spelledHost =
  /^\s?[\p{L}\d-]+(?:(?:\.|\s?[([{]\s?(?:dot|punkt|point|punto)\s?[)\]}]\s?|\s(?:dot|punkt|point|punto)\s)[\p{L}\d-]+){1,4}/iu;
const ending =
  /(?:dot|punkt|point|punto|\.)[\s)\]}]*(?:com|net|org|info|biz|shop|store|de|fr|es|it|uk|us|eu|ch|at|nl|be|pl|jp|hu|io|co|ca|au|br|mx|cn|in|se|dk|fi|cz|pt|me)$/iu;

/** E-mail addresses in a text, those with the signs written out as words too. */
export function findEmails(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(sign)) {
    const end = match.index + match[0].length;
    const before = local.exec(text.slice(Math.max(0, match.index - LOCAL), match.index));
    if (before === null) continue;
    const after = text.slice(end, end + HOST);
    const plain = host.exec(after);
    const spelled = spelledHost.exec(after);
    const spaced = /^\s/.test(match[0]);
    // With a bare " at " only a host that is spelled out too: "look at amazon.com" is no address.
    const best = [
      ...(spaced ? [] : [plain]),
      spelled !== null && ending.test(spelled[0]) && (!spaced || /\s(?:dot|punkt|point|punto)\s/i.test(spelled[0]))
        ? spelled
        : null,
    ]
      .filter((found) => found !== null)
      .sort((one, other) => other[0].length - one[0].length)[0];
    if (best !== undefined) found.push({ start: match.index - before[0].length, end: end + best[0].length });
  }
  return found;
}
