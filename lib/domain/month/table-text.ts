import { cell } from '../csv';

const NUMBER = /^\d+(?:\.\d+)?$/;

/** A table as a file that a spreadsheet opens: UTF-8 with a mark that says so. Numbers stand plain; no text of it can be a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((text) => (NUMBER.test(text) ? text : cell(text))).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A table as text to paste: a spreadsheet takes it as columns, a message as lines. Nothing in it can be a formula or break a line. */
export const pasteOf = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row
        .map((text) => text.replace(/[\t\r\n]+/g, ' '))
        .map((text) => (/^\s*[=+\-@＝＋－＠|%]/.test(text) && !NUMBER.test(text) ? `'${text}` : text))
        .join('\t'),
    )
    .join('\n');
