import { type FileProblem, readOwnFile } from './own-file';
import { type TaughtField, type TaughtFile, taughtFile } from './taught';

/** What a file of taught fields may weigh: 500 fields of the longest kind stay well below. */
export const MOST_BYTES = 4_000_000;
const MOST_FIELDS = 500;

/** Reads the text of a file of taught fields. */
export function readTaughtFile(text: string): { fields: TaughtField[] } | { problem: FileProblem } {
  const read = readOwnFile(text, taughtFile, 'fields');
  return 'problem' in read ? read : { fields: read.file.fields };
}

/** Whether two entries are about the same field of the same kind of page. */
export const isSameField = (
  a: Pick<TaughtField, 'adapter' | 'field'>,
  b: Pick<TaughtField, 'adapter' | 'field'>,
): boolean => a.adapter === b.adapter && a.field === b.field;

/** The list with an entry in place of what was taught for its field before. */
export function withField(fields: readonly TaughtField[], field: TaughtField): TaughtField[] {
  return [...fields.filter((each) => !isSameField(each, field)), field];
}

/** What an import would do. */
export type Merge = { fields: TaughtField[]; taken: TaughtField[]; known: number };

/**
 * Brings the fields of a file into one's own. What was taught later counts; what is known already, or newer here, stays
 * as it is, so that the same file twice changes nothing.
 * @returns nothing where there would be more than a file can hold.
 */
export function mergeTaught(own: readonly TaughtField[], incoming: readonly TaughtField[]): Merge | undefined {
  let fields = [...own];
  const latest = incoming.reduce<TaughtField[]>((kept, field) => {
    const other = kept.find((each) => isSameField(each, field));
    return other && other.taughtAt >= field.taughtAt ? kept : withField(kept, field);
  }, []);
  const taken: TaughtField[] = [];
  for (const field of latest) {
    const mine = fields.find((each) => isSameField(each, field));
    if (mine && mine.taughtAt >= field.taughtAt) continue;
    fields = withField(fields, field);
    taken.push(field);
  }
  return fields.length > MOST_FIELDS ? undefined : { fields, taken, known: latest.length - taken.length };
}

/** Takes an import back: what it replaced stands there again. What was taught or dropped since stays. */
export function withoutImport(
  now: readonly TaughtField[],
  before: readonly TaughtField[],
  taken: readonly TaughtField[],
): TaughtField[] {
  return now.flatMap((field) => {
    const untouched = taken.some((each) => isSameField(each, field) && each.taughtAt === field.taughtAt);
    return untouched ? (before.find((each) => isSameField(each, field)) ?? []) : field;
  });
}

/** The file of all taught fields, as text. */
export function taughtFileText(fields: readonly TaughtField[]): string {
  const file: TaughtFile = { makegood: 'taught-fields', version: 1, fields: fields.slice(0, MOST_FIELDS) };
  return `${JSON.stringify(file, null, 2)}\n`;
}
