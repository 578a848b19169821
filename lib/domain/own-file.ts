import { z } from './zod';

/** Why a file is refused. `entry` counts from one; `part` is the name of what does not fit, never its content. */
export type FileProblem =
  | { kind: 'too-large' | 'not-json' | 'not-ours' | 'version' | 'too-many' }
  | { kind: 'entry'; entry: number; part: string };

/**
 * Reads the text of a file of Makegood's own. All of it fits, or nothing is taken.
 * @param list the name of the list in it, whose entries are counted where one does not fit.
 */
export function readOwnFile<Schema extends z.core.$ZodType>(
  text: string,
  schema: Schema,
  list: string,
): { file: z.output<Schema> } | { problem: FileProblem } {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { problem: { kind: 'not-json' } };
  }
  const result = z.safeParse(schema, content);
  return result.success ? { file: result.data } : { problem: problemOf(result.error.issues[0], list) };
}

/** What is wrong, by where the first thing that does not fit stands. */
function problemOf(issue: z.core.$ZodIssue | undefined, list: string): FileProblem {
  const [first, entry, ...part] = issue?.path ?? [];
  if (first === 'version') return { kind: 'version' };
  if (first === list && typeof entry === 'number')
    return { kind: 'entry', entry: entry + 1, part: part.map(String).join('.') };
  return { kind: first === list && issue?.code === 'too_big' ? 'too-many' : 'not-ours' };
}
