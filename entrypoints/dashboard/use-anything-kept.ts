import { useLiveQuery } from '../../components/use-live-query';
import { history } from '../../lib/storage/database';

/** Whether there is anything that could be found; `undefined` until that is known. */
export function useAnythingKept(): boolean | undefined {
  return useLiveQuery(
    async () => {
      const { orders, sales, feedback, threads, notes, snippets, products } = history;
      const tables = [orders, sales, feedback, threads, notes, snippets, products];
      const counts = await Promise.all(tables.map((table) => table.limit(1).count()));
      return counts.some((count) => count > 0);
    },
    () => {},
  );
}
