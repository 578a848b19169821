import { instant } from '../ids';
import { z } from '../zod';
import { parsedJson } from './parsed-json';

/** The version of the file's own form; what its records are is told by the version of the database. */
export const FORMAT = 1;

const counts = z.record(z.string().check(z.regex(/^[A-Za-z]{1,40}$/)), z.int().check(z.gte(0)));

/** The first line of a backup. Nothing in it says which machine it was made on. */
const backupHead = z.object({
  makegood: z.literal('backup'),
  format: z.literal(FORMAT),
  database: z.int().check(z.gte(1)),
  madeAt: instant,
  /** Whether the words of messages are in it. */
  words: z.boolean(),
  /** How many records of each table there were when it was begun. */
  counts,
});
export type BackupHead = z.infer<typeof backupHead>;

/**
 * The last line: how many records of each table there are in the file, and the sum of all lines before. A file without it was cut off;
 * one whose sum is another was changed, or damaged, after it was made.
 */
const backupEnd = z.object({ end: z.object({ counts, sum: z.string().check(z.maxLength(20)) }) });
export type BackupEnd = z.infer<typeof backupEnd>['end'];

/** Why a file is not taken at all. */
export type HeadProblem = 'not-ours' | 'newer';

const anyHead = z.object({ makegood: z.literal('backup'), format: z.int(), database: z.int() });

/** Each line with what makes all of them together one JSON list, which any program can read. */
export const headLine = (head: BackupHead): string => `[${JSON.stringify(head)},\n`;
export const recordLine = (table: string, record: unknown): string => `${JSON.stringify([table, record])},\n`;
export const endLine = (end: BackupEnd): string => `${JSON.stringify({ end })}]\n`;

/** Reads the first line. @param database the version of the database of this program. */
export function readHead(line: string, database: number): { head: BackupHead } | { problem: HeadProblem } {
  const content = parsedJson(line.replace(/^\ufeff?\[/, '').replace(/,\s*$/, ''));
  const head = z.safeParse(backupHead, content);
  if (head.success) return head.data.database > database ? { problem: 'newer' } : { head: head.data };
  const other = z.safeParse(anyHead, content);
  const isNewer = other.success && (other.data.format > FORMAT || other.data.database > database);
  return { problem: isNewer ? 'newer' : 'not-ours' };
}

/** What a line after the first holds; nothing where it cannot be read. */
export function readLine(line: string): { table: string; record: unknown } | { end: BackupEnd } | undefined {
  const plain = line.trimEnd();
  if (plain.endsWith('}]') && plain.startsWith('{')) {
    const end = z.safeParse(backupEnd, parsedJson(plain.slice(0, -1)));
    return end.success ? end.data : undefined;
  }
  const content = parsedJson(plain.replace(/,$/, ''));
  if (!Array.isArray(content) || content.length !== 2 || typeof content[0] !== 'string') return undefined;
  return { table: content[0], record: content[1] };
}

/** The name of a file that is made at that moment, by the person's own calendar. */
export function backupName(now: Date, sealed: boolean): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
  return `makegood-backup-${day}.${sealed ? 'makegood' : 'json'}`;
}
