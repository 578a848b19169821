import { daysBetween } from '../calendar';

/** Whether an all orders report was asked for by the day of purchase, or by the day of the last change: their columns are the same. */
export type ReportBasis = 'order-date' | 'last-update';

/** Orders are changed within this time after they were bought, as a rule: a report by order date begins no longer before its first change. */
const SOON_CHANGED = 3;

/**
 * Tells by which days a report was asked for. By order date, the days before its first change are as full as the others; by last update
 * they hold only the few orders that were changed much later. It is a guess, which the person is shown.
 */
export function createBasisFinder(): { add(bought: string, updated: string): void; find(): ReportBasis | undefined } {
  const orders = new Map<string, number>();
  let firstChange = '';
  return {
    add(bought, updated) {
      orders.set(bought, (orders.get(bought) ?? 0) + 1);
      if (firstChange === '' || updated < firstChange) firstChange = updated;
    },
    find() {
      const days = [...orders.keys()].sort();
      const [first, last] = [days[0], days.at(-1)];
      if (first === undefined || last === undefined) return undefined;
      const early = daysBetween(first, firstChange);
      const rest = daysBetween(firstChange, last) + 1;
      if (early <= SOON_CHANGED) return 'order-date';
      if (rest <= 0) return 'last-update';
      const count = (these: readonly string[]) => these.reduce((sum, day) => sum + (orders.get(day) ?? 0), 0);
      const before = count(days.filter((day) => day < firstChange)) / early;
      const after = count(days.filter((day) => day >= firstChange)) / rest;
      return before < after / 2 ? 'last-update' : 'order-date';
    },
  };
}
