import type { BlockMatch } from '../domain/search/match-block';
import { type Bits, BLOCK, placesOf } from '../domain/search/postings';
import type { Candidate } from '../domain/search/rank';
import type { SearchBlock } from './search-rows';

type Match = BlockMatch & { head: SearchBlock };
type ReadDays = (blocks: readonly number[]) => Promise<ReadonlyMap<number, Uint16Array>>;

/** How many blocks' days are read at first; as many again each time. */
const AT_FIRST = 1;

/** A day and a number as one number that sorts by both. */
const NUMBERS = 2 ** 36;

const has = (bits: Bits | undefined, place: number): boolean =>
  (((bits?.[place >> 5] ?? 0) >>> (place & 31)) & 1) === 1;

/** The newest things of some bits of blocks; blocks whose newest thing is older than all of those are not opened. */
async function newestOf(
  matches: readonly Match[],
  bitsOf: (match: Match) => Bits,
  most: number,
  readDays: ReadDays,
): Promise<number[]> {
  const blocks = matches.toSorted((a, b) => b.head.to - a.head.to);
  let found: number[] = [];
  for (let at = 0; at < blocks.length; at += at || AT_FIRST) {
    const some = blocks.slice(at, at + (at || AT_FIRST));
    const oldest = found.length >= most ? Math.floor((found.at(-1) ?? 0) / NUMBERS) : 0;
    if ((some[0]?.head.to ?? 0) < oldest) break;
    const days = await readDays(some.map(({ block }) => block));
    for (const match of some) {
      const own = days.get(match.block);
      for (const place of placesOf(bitsOf(match))) {
        const day = own?.[place] ?? 0;
        if (day >= oldest) found.push(day * NUMBERS + match.block * BLOCK + place);
      }
    }
    // Numbers of one type are put in order many times faster than any.
    found = [...Float64Array.from(found).sort().subarray(-most).reverse()];
  }
  return found;
}

/** Of all that was found what is worth putting in order: with each word as it was typed first, and of those the newest. */
export async function newest(matches: readonly Match[], most: number, readDays: ReadDays): Promise<Candidate[]> {
  const whole = matches.filter((match) => match.exact.some((word) => word !== 0));
  const first = await newestOf(whole, ({ exact }) => exact, most, readDays);
  const rest = ({ all, exact }: Match): Bits => all.map((word, index) => word & ~(exact[index] ?? 0));
  const then = first.length < most ? await newestOf(matches, rest, most - first.length, readDays) : [];
  const byBlock = new Map(matches.map((match) => [match.block, match]));
  return [...first, ...then].map((packed) => {
    const no = packed % NUMBERS;
    const exactOf = byBlock.get(Math.floor(no / BLOCK))?.exactOf ?? [];
    return { no, day: Math.floor(packed / NUMBERS), exact: exactOf.map((bits) => has(bits, no % BLOCK)) };
  });
}
