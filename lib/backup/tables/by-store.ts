import type { Day } from '../../domain/ids';
import { marketplaceCodes } from '../../domain/marketplace';
import type { History } from '../../storage/database';
import type { Older } from './define-table';

/** What of a table is of a day before another, store by store: one index serves the months and this. */
export const olderByStore = <R>(db: History, name: string, before: Day): Older<R>[] =>
  marketplaceCodes.map((code) => db.table<R>(name).where('[marketplace+day]').between([code, ''], [code, before]));
