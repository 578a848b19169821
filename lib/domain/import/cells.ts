import { LONGEST_VALUE, type Refusal, type RefusedRow } from './refusal';

/** The text of a cell as it was meant: without the zero bytes and blanks around it that spreadsheets leave. */
export const cellOf = (fields: readonly string[], at: number | undefined): string => {
  const text = (at === undefined ? undefined : fields[at]) ?? '';
  return text.includes('\0') ? text.replaceAll('\0', '').trim() : text.trim();
};

/** A row that is not taken. Where columns are out of place the text may be a buyer's address, which is shown to nobody. */
export const refusedRow = (line: number, reason: Refusal, value?: string): RefusedRow => ({
  line,
  reason,
  ...(value !== undefined && value !== '' && !value.includes('@') && { value: value.slice(0, LONGEST_VALUE) }),
});

/**
 * Why the fields of a row do not fit a head of so many columns. A missing end is empty columns, as a spreadsheet leaves them out;
 * what is behind the last column must be empty.
 * @param last the last place that holds something of use.
 */
export function misfitOfRow(fields: readonly string[], width: number, last: number): Refusal | undefined {
  if (fields.length > width)
    return fields.slice(width).every((field) => field.trim() === '') ? undefined : 'importRefusedTooMany';
  return fields.length > last ? undefined : 'importRefusedColumns';
}
