/** A line of a file as an editor counts it, from 1. `cut` where it was too long to be kept; its text is then empty. */
export type Line = { number: number; text: string; cut?: true };

/** No comment and no row comes near this; a file without line ends must not fill the memory. */
export const LONGEST_LINE = 500_000;

/** Cuts text that comes in pieces into lines, without their ends. */
export function createLineSplitter(): { push(text: string): Line[]; end(): Line[] } {
  let rest = '';
  let number = 0;
  let cutting = false;
  const line = (text: string): Line => {
    number++;
    const cut = cutting || text.length > LONGEST_LINE;
    cutting = false;
    return cut ? { number, text: '', cut: true } : { number, text: text.endsWith('\r') ? text.slice(0, -1) : text };
  };
  return {
    push(text) {
      const parts = text.split('\n');
      const last = parts.pop() ?? '';
      const lines = parts.map((part, index) => line(index === 0 ? rest + part : part));
      rest = parts.length > 0 ? last : rest + last;
      if (rest.length > LONGEST_LINE) {
        cutting = true;
        rest = '';
      }
      return lines;
    },
    end() {
      const open = rest;
      rest = '';
      return open !== '' || cutting ? [line(open)] : [];
    },
  };
}
