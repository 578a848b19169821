import { type Bits, countBits, noBits, readRow } from './postings';
import { type Lookup, lookupsOf } from './row-keys';

/** Rows as they were read: by how their words begin, and then by block. */
export type ReadRows = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** A term with where it is looked up, and how many things hold it (or begin so) in the blocks looked at so far. */
export type Term = { lookups: readonly Lookup[]; exact: number; any: number };
export const termOf = (text: string): Term => ({ lookups: lookupsOf(text), exact: 0, any: 0 });

/** What all terms together find in a block. */
export type BlockMatch = {
  block: number;
  /** Things that hold all terms, and those of them that hold each as it is. */
  all: Bits;
  exact: Bits;
  /** The things that hold each single term as it is. */
  exactOf: readonly Bits[];
  count: number;
};

/** Narrows bits to those of others. @returns whether any are left. */
function narrow(bits: Bits, others: Bits): boolean {
  let left = 0;
  for (let index = 0; index < bits.length; index++) {
    const both = (bits[index] ?? 0) & (others[index] ?? 0);
    bits[index] = both;
    left |= both;
  }
  return left !== 0;
}

/** Looks all terms up in a block and counts what each finds. @param within what else must hold of a thing. */
export function matchBlock(
  terms: readonly Term[],
  rows: ReadRows,
  block: number,
  within: Bits | undefined,
): BlockMatch | undefined {
  const all = noBits().fill(0xffffffff);
  const exact = noBits().fill(0xffffffff);
  const exactOf: Bits[] = [];
  let isLeft = within === undefined || narrow(all, within);
  for (const term of terms) {
    const own = noBits();
    const any = noBits();
    for (const { begin, word, longer, exact: isExact } of term.lookups) {
      const row = rows.get(begin)?.get(block);
      if (row !== undefined) readRow(row, word, longer, isExact ? own : any);
    }
    for (let index = 0; index < any.length; index++) any[index] = (any[index] ?? 0) | (own[index] ?? 0);
    term.exact += countBits(own);
    term.any += countBits(any);
    exactOf.push(own);
    isLeft = narrow(all, any) && isLeft;
    narrow(exact, own);
  }
  if (!isLeft) return undefined;
  narrow(exact, all);
  return { block, all, exact, exactOf, count: countBits(all) };
}
