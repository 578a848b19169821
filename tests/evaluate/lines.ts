/**
 * The lines of a text that comes in pieces, each without its end (`\n` or `\r\n`). Only these end a line: a reply may hold U+2028 as it
 * is, at which `readline` would split it in two. What stands behind the last end is a line if there is anything.
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n');
    const lines = [rest + first, ...others];
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}
