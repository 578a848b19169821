/**
 * A line of a file as an editor counts it, from 1. `cut` where it was too long to be kept; its text is then empty. `open` where the file
 * ends before the line does.
 */
export type Line = { number: number; text: string; cut?: true; open?: true };

/** No comment and no row comes near this; a file without line ends must not fill the memory. */
export const LONGEST_LINE = 500_000;

/** Cuts text that comes in pieces into lines, without their ends: LF, CRLF, or CR alone as old spreadsheets of the Mac write it. */
export function createLineSplitter(): { push(text: string): Line[]; end(): Line[] } {
  let rest = '';
  let number = 0;
  let cutting = false;
  /** The last piece ended in CR: an LF that follows belongs to it. */
  let afterReturn = false;
  const line = (text: string): Line => {
    number++;
    const cut = cutting || text.length > LONGEST_LINE;
    cutting = false;
    return cut ? { number, text: '', cut: true } : { number, text };
  };
  return {
    push(piece) {
      if (piece === '') return [];
      const text = afterReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
      afterReturn = text.endsWith('\r');
      const parts = text.includes('\r') ? text.split(/\r\n?|\n/) : text.split('\n');
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
      return open !== '' || cutting ? [{ ...line(open), open: true }] : [];
    },
  };
}
