import { foldHead } from './fold-head';

/** What a report's columns are called, its own name for each first. */
export type ColumnNames<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** Where the columns stand, counted from 0; absent where the file has none. `width` is how many columns the head names. */
export type Columns<Needed extends string, Other extends string> = Readonly<
  Record<Needed, number> & Partial<Record<Other, number>> & { width: number }
>;

/** A head that is a report's by most of its columns and lacks some that are needed, by the report's own names for them. */
export type Lacking = { lacks: readonly string[] };

const plain = (text: string): string => foldHead(text).replace(/[\s-]+/g, ' ');

/**
 * Finds the columns of a report by their names, whatever their order; others are passed over.
 * @returns what is missing where at least half of what is needed is there, `undefined` where the fields are no such head, or where a
 *   column stands twice.
 */
export function findColumns<Needed extends string, Other extends string>(
  fields: readonly string[],
  needed: ColumnNames<Needed>,
  others: ColumnNames<Other>,
): Columns<Needed, Other> | Lacking | undefined {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (const [index, field] of fields.entries()) {
    const name = plain(field);
    if (places.has(name)) twice.add(name);
    else places.set(name, index);
  }
  const found: Record<string, number> = { width: fields.length };
  const lacks: string[] = [];
  for (const [name, words] of Object.entries<readonly string[]>({ ...needed, ...others })) {
    const word = words.map(plain).find((each) => places.has(each));
    if (word !== undefined && twice.has(word)) return undefined;
    const place = word === undefined ? undefined : places.get(word);
    if (place !== undefined) found[name] = place;
    else if (name in needed) lacks.push(words[0] ?? name);
  }
  if (lacks.length === 0) return found as Columns<Needed, Other>;
  return 2 * lacks.length <= Object.keys(needed).length ? { lacks } : undefined;
}
