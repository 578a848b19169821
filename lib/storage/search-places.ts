import { BLOCK } from '../domain/search/postings';
import { blockOf } from '../domain/search/row-keys';
import type { History } from './database';
import type { BlockDays, SearchBlock } from './search-rows';

type Open = { head: SearchBlock; days: Uint16Array; changed: boolean; fresh: boolean };

/** The days of a block with room for all that may come. */
function daysOf(stored: BlockDays | undefined): Uint16Array {
  const days = new Uint16Array(BLOCK);
  if (stored) days.set(stored.days);
  return days;
}

/** Blocks of things that are there already, and the last block of each part: there is room in it, or nowhere. */
async function headsOf(db: History, known: readonly number[], parts: ReadonlySet<string>): Promise<SearchBlock[]> {
  const blocks = [...new Set(known.map((no) => Math.floor(no / BLOCK)))];
  const [own, last] = await Promise.all([
    db.searchBlocks.bulkGet(blocks),
    Promise.all([...parts].map((part) => db.searchBlocks.where('part').equals(part).last())),
  ]);
  return [...own, ...last].filter((head) => head !== undefined);
}

/**
 * The blocks that a write touches, read once and written once: a thing takes a place in the last block of its kind and store.
 * @param known numbers of things that are there already. @param parts in which there may be new ones.
 */
export async function openPlaces(db: History, known: readonly number[], parts: ReadonlySet<string>) {
  const open = new Map<number, Open>();
  const last = new Map<string, Open>();
  const heads = await headsOf(db, known, parts);
  const days = await db.searchDays.bulkGet(heads.map(({ block }) => block));
  heads.forEach((head, index) => {
    const place = open.get(head.block) ?? {
      head: { ...head },
      days: daysOf(days[index]),
      changed: false,
      fresh: false,
    };
    open.set(head.block, place);
    if ((last.get(head.part)?.head.block ?? -1) < head.block) last.set(head.part, place);
  });
  let next = ((await db.searchBlocks.orderBy('block').last())?.block ?? -1) + 1;

  const begin = (part: string): Open => {
    const head: SearchBlock = { block: next++, part, used: 0, from: 65_535, to: 0 };
    const place = { head, days: new Uint16Array(BLOCK), changed: true, fresh: true };
    open.set(head.block, place);
    last.set(part, place);
    return place;
  };

  return {
    partOf: (no: number) => open.get(Math.floor(no / BLOCK))?.head.part,
    /** A place for a new thing. @returns its number. */
    take(part: string): number {
      const known = last.get(part);
      const place = known && known.head.used < BLOCK ? known : begin(part);
      place.changed = true;
      return place.head.block * BLOCK + place.head.used++;
    },
    setDay(no: number, day: number): void {
      const place = open.get(Math.floor(no / BLOCK));
      if (!place || (place.days[no % BLOCK] === day && place.head.from <= day && day <= place.head.to)) return;
      place.days[no % BLOCK] = day;
      place.head.from = Math.min(place.head.from, day);
      place.head.to = Math.max(place.head.to, day);
      place.changed = true;
    },
    /** Whether a row is of a block that nothing stood in before. */
    isFresh: (key: string): boolean => open.get(blockOf(key))?.fresh === true,
    async write(): Promise<void> {
      const changed = [...open.values()].filter((place) => place.changed);
      if (changed.length === 0) return;
      await db.searchBlocks.bulkPut(changed.map(({ head }) => head));
      await db.searchDays.bulkPut(
        changed.map(({ head, days }): BlockDays => ({ block: head.block, days: days.slice(0, head.used) })),
      );
    },
  };
}
