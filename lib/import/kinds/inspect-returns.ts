import type { ReturnHead } from '../../domain/import/kinds/returns';
import { marketplaces } from '../../policies/marketplaces';
import type { TableInspection } from '../inspection';
import { inspectTable } from './inspect-table';
import type { Inspector } from './inspector';
import type { ReadingHints } from './open-kind';
import { openReturns } from './returns';

/** Looks through a returns report. No column names its store; a currency that only one store has tells it. */
export function inspectReturns(head: ReturnHead, hints: ReadingHints): Inspector<Omit<TableInspection, 'encoding'>> {
  const table = inspectTable('returns', openReturns(head, hints));
  const currencies = new Set<string>();
  return {
    take(record) {
      const currency = head.currency === undefined ? '' : (record.fields[head.currency] ?? '').trim();
      if (currency !== '') currencies.add(currency);
      table.take(record);
    },
    end() {
      const [code] = currencies.size === 1 ? currencies : [];
      const [store, ...others] = marketplaces.filter(({ currency }) => currency === code);
      return { ...table.end(), ...(store && others.length === 0 && { marketplace: store.code }) };
    },
  };
}
