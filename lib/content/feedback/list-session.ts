import type { FeedbackList, ListMoments } from '../../domain/feedback/feedback-row';
import type { MarketplaceCode } from '../../domain/marketplace';

/** How long tabs, pager and rows must have stood unchanged before they are believed to belong together; rows come later than marks. */
export const REST = 3_000;

/** A list as it is told, with how old each part of it is. */
export type ListSaid = { list: FeedbackList; moments: ListMoments };

/** What a page said of its list since it was loaded. */
export type ListSession = {
  /** `REST`, for whoever asks for another reading. */
  rest: number;
  /** @param since when the page began to say just this, `at` when it was read; both instants. */
  take(list: FeedbackList, since: string, at: string): ListSaid;
  /** Says what the page said until now: something else stands there. */
  changed(at: string): void;
};

type Marks = { rows: string; covers: string };
type FirstSaid = { said: string; at: string; scope: string };

/** @param loaded when the load of the page began. */
export function createListSession(loaded: string): ListSession {
  const firstSaid = new Map<string, FirstSaid>();
  let now: (Marks & { since: string }) | undefined;
  /** What stood there long enough to be sure of it. */
  let stood: Marks | undefined;
  let account: { scope: string; marketplace: MarketplaceCode } | undefined;
  let switched = false;

  /** When the page first said this of an order: a filter shows the same again, and it is no newer for it. */
  const sayingOf = (key: string, said: string, at: string, scope: string): FirstSaid => {
    const before = firstSaid.get(key);
    if (before?.said === said) return before;
    const saying = { said, at, scope };
    firstSaid.set(key, saying);
    return saying;
  };
  /** The same rows under other marks than before: the rows that belong to those marks have not come yet. */
  const isDoubtful = ({ rows, covers }: Marks): boolean => stood?.rows === rows && stood.covers !== covers;

  return {
    rest: REST,
    changed(at) {
      if (now && now.rows !== stood?.rows && Date.parse(at) - Date.parse(now.since) >= REST) stood = now;
      now = undefined;
    },
    take({ covers, ...list }, since, at) {
      const { scope, marketplace } = list;
      const marks = { rows: JSON.stringify(list.rows), covers: JSON.stringify(covers ?? null) };
      now = { ...marks, since };
      if (marketplace) account ??= { scope, marketplace };
      // The name of the account is another one, and the page was not loaded anew: whose rows these are is not sure any more.
      switched ||= account !== undefined && account.scope !== scope;
      const summary = sayingOf('', JSON.stringify(list.summary ?? null), at, scope).at;
      const told = list.rows
        .map((row) => ({ row, first: sayingOf(row.orderId, JSON.stringify(row), at, scope) }))
        // Rows that stood there under the other account's name are that one's.
        .filter(({ first }) => !switched || first.scope === scope || account?.marketplace === marketplace);
      const sure = covers && !switched && !isDoubtful(marks) && Date.parse(at) - Date.parse(since) >= REST;
      return {
        list: {
          ...list,
          ...(switched && { scope: scope.split('|')[0] || scope }),
          rows: told.map(({ row }) => row),
          ...(sure && { covers }),
        },
        moments: { loaded, summary, rows: told.map(({ first }) => first.at) },
      };
    },
  };
}
