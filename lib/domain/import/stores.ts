import { dayIn, plusDays, startOf } from '../calendar';
import type { MarketplaceCode } from '../marketplace';

/** What the reading of rows has to know of Amazon's stores. */
export type Stores = {
  /** The store that a report calls by this name (`Amazon.co.uk`). */
  named(text: string): MarketplaceCode | undefined;
  /** The IANA zone in which the store counts its days. */
  zone(store: MarketplaceCode): string;
};

/** Keeps what a function said to each text; a file says the same few things a million times. */
export function remembering<Value>(find: (text: string) => Value, most = 5_000): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (known.has(text)) return known.get(text) as Value;
    if (known.size >= most) known.clear();
    const value = find(text);
    known.set(text, value);
    return value;
  };
}

/** The calendar day of moments in stores' zones. A day of Greenwich holds the beginning of one other day at most, so each is asked for once. */
export function createDayFinder(zone: Stores['zone']): (store: MarketplaceCode, at: number) => string {
  const known = new Map<string, { day: string; next: string; from: number }>();
  return (store, at) => {
    const date = Math.floor(at / 86_400_000);
    const key = `${store}${date}`;
    let found = known.get(key);
    if (!found) {
      const timeZone = zone(store);
      const day = dayIn(new Date(date * 86_400_000).toISOString(), timeZone);
      const next = plusDays(day, 1);
      found = { day, next, from: Date.parse(startOf(next, timeZone)) };
      if (known.size >= 20_000) known.clear();
      known.set(key, found);
    }
    return at < found.from ? found.day : found.next;
  };
}
