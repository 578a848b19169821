import { daysBetween, plusDays } from '../calendar';
import type { Day } from '../ids';
import type { HealthMetric } from '../report/performance';

/** What is last known of one metric of one store, and what was known of it some time before. */
export type HealthLine = { latest: HealthMetric; before?: HealthMetric | undefined };

/** The day that a record stands for: the last one that it covers, or the one on which it was seen; it is part of its key. */
export const dayOf = ({ id, seenAt }: HealthMetric): Day => id.split('/')[3] ?? seenAt.slice(0, 10);

/** How many days a record covers, where that is known. */
export const windowOf = ({ days, from, to }: HealthMetric): number | undefined =>
  days ?? (from && to ? daysBetween(from, to) + 1 : undefined);

/** No window ends longer than this before Amazon shows it (fourteen days for defects and invoices), with a week to spare. */
const LONGEST_BEHIND = 21;

/** As of when a record can be called the latest: an old report that is taken in today is none of today's. */
const knownAt = ({ seenAt, to }: HealthMetric): string => {
  const last = to && `${plusDays(to, LONGEST_BEHIND)}T23:59:59.999Z`;
  return last && last < seenAt ? last : seenAt;
};

/** Days between two values that make a trend. */
const APART = 6;

const newestFirst = (a: HealthMetric, b: HealthMetric): number => {
  const [one, other] = [knownAt(a), knownAt(b)];
  return one === other ? (a.id < b.id ? 1 : -1) : one < other ? 1 : -1;
};

const saysNothing = ({ rate, score, count, status }: HealthMetric): boolean =>
  rate === undefined && score === undefined && count === undefined && status === undefined;

/**
 * Where a page says that there is no data, it names no days: that goes for every window, from then on and until one has data again.
 * @param lines of one account and one way of fulfilment.
 */
function withoutOutdated(lines: readonly HealthLine[]): HealthLine[] {
  const none = lines.find(({ latest }) => windowOf(latest) === undefined && saysNothing(latest));
  if (!none) return [...lines];
  const newer = lines.filter((line) => line !== none && knownAt(line.latest) > knownAt(none.latest));
  return newer.length > 0 ? newer : [none];
}

/** The account of records of one store that name none: the store's only one. With several it is not known whose they are. */
export function onlyAccount(records: readonly HealthMetric[]): string | undefined {
  const accounts = new Set(records.flatMap(({ account }) => account ?? []));
  return accounts.size === 1 ? [...accounts][0] : undefined;
}

/**
 * The lines of one metric of one store, one for each account and window.
 * @param records in whatever order. @param account by whom a record counts that names no account: the store's only one.
 */
export function linesOf(records: readonly HealthMetric[], account: string | undefined): HealthLine[] {
  const ways = Map.groupBy(records, (record) => JSON.stringify([record.account ?? account, record.fulfillment]));
  return [...ways.values()].flatMap((way) => {
    const lines = [...Map.groupBy(way, windowOf).values()].flatMap((group): HealthLine[] => {
      const [latest, ...others] = group.toSorted(newestFirst);
      const edge = latest && plusDays(dayOf(latest), -APART);
      const before = others.find((each) => edge !== undefined && dayOf(each) <= edge);
      return latest ? [{ latest, ...(before && { before }) }] : [];
    });
    return withoutOutdated(lines);
  });
}
