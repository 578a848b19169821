import type { ConcessionMaximum } from './concession';
import { add, compare, leftOf, type Money, nothing, subtract } from './money';

/** What stands in the concession boxes of one line; a part without a box is absent. */
export type TypedLine = {
  key: string;
  returnShipping?: Money | 'unreadable' | undefined;
  other?: Money | 'unreadable' | undefined;
};

/** What is left of each maximum. A part is absent where it cannot be said. */
export type Left = {
  total?: Money;
  returnShipping?: Money;
  other?: Money;
  /** By how much each part is over its maximum; parts within it are absent. */
  over: { total?: Money; returnShipping?: Money; other?: Money };
  unreadable: boolean;
};

/** What is left of a line's maxima after what was typed. @throws TypeError when currencies are mixed. */
export function leftAfter(maximum: ConcessionMaximum, typed: TypedLine): Left {
  const left: Left = { over: {}, unreadable: typed.returnShipping === 'unreadable' || typed.other === 'unreadable' };
  for (const part of ['returnShipping', 'other'] as const) {
    const [limit, given] = [maximum[part]?.money, typed[part]];
    if (!limit || given === undefined || given === 'unreadable') continue;
    left[part] = leftOf(limit, given);
    if (compare(given, limit) > 0) left.over[part] = subtract(given, limit);
  }
  const total = maximum.total?.money;
  if (!total || left.unreadable) return left;
  const parts = [typed.returnShipping, typed.other].filter(
    (part): part is Money => part !== undefined && part !== 'unreadable',
  );
  const given = parts.reduce(add, nothing(total.currency));
  left.total = leftOf(total, given);
  if (compare(given, total) > 0) left.over.total = subtract(given, total);
  return left;
}
