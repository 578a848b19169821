import { laterSeen } from './later-seen';
import type { ReturnRecord } from './return';

/** By which of two stores the later word decides. */
const wordOf = ({ marketplace, storeToldAt }: ReturnRecord): string =>
  marketplace ? `${storeToldAt ?? ''} ${marketplace}` : '';

/**
 * Two tellings of one request made one: the later one, with the store that a person said last. The same report taken once more with
 * another store is as old as it was, and shall count all the same.
 */
export function mergeReturns(a: ReturnRecord, b: ReturnRecord): ReturnRecord {
  const {
    marketplace: _,
    storeToldAt: __,
    ...later
  } = laterSeen(
    { ...a, marketplace: undefined, storeToldAt: undefined },
    { ...b, marketplace: undefined, storeToldAt: undefined },
  );
  const { marketplace, storeToldAt } = wordOf(a) >= wordOf(b) ? a : b;
  return { ...later, ...(marketplace && { marketplace }), ...(storeToldAt && { storeToldAt }) };
}
