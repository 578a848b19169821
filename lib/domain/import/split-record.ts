/** What may stand between the fields of a report: tabs as Amazon writes it, the others where a spreadsheet saved it again. */
export const delimiters = ['\t', ',', ';'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * Splits the text of one record into its fields. A field that begins with a quote is a quoted one only where every quote in it is
 * doubled and the last one ends the field; else its quotes are the buyer's own and belong to the text ("Great" they said).
 * @returns `undefined` where a quoted field does not end in this text: its rest may be on the next line.
 */
export function splitRecord(text: string, delimiter: Delimiter): string[] | undefined {
  if (!text.includes('"')) return text.split(delimiter);
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    const end = text[at] === '"' ? endOfQuoted(text, at, delimiter) : undefined;
    if (end === 'open') return undefined;
    if (end === undefined) {
      const next = text.indexOf(delimiter, at);
      fields.push(next < 0 ? text.slice(at) : text.slice(at, next));
      if (next < 0) return fields;
      at = next + 1;
    } else {
      fields.push(text.slice(at + 1, end).replaceAll('""', '"'));
      if (end + 1 >= text.length) return fields;
      at = end + 2;
    }
  }
}

/** Where the closing quote stands; `undefined` where the quotes are not those of a quoted field. */
function endOfQuoted(text: string, start: number, delimiter: Delimiter): number | 'open' | undefined {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return 'open';
    const next = text[quote + 1];
    if (next === undefined || next === delimiter) return quote;
    if (next !== '"') return undefined;
    at = quote + 2;
  }
}
