/** One thing that can be evaluated: what a line of the file holds, and what is written for it. The default export of a file in `tasks/`. */
export type Task = (given: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** A field of a line that must be a text. @throws TypeError where it is none. */
export function textOf(given: Readonly<Record<string, unknown>>, field: string): string {
  const value = given[field];
  if (typeof value !== 'string') throw new TypeError(`"${field}" is not a text`);
  return value;
}
