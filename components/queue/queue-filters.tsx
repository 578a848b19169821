import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import { type RowKind, rowKinds } from '../../lib/domain/queue/row-kinds';
import { t } from '../../lib/i18n';
import { FilterChoice } from '../dashboard/filter-choice';
import { StoreFilter } from '../dashboard/store-filter';
import { filterText } from './queue-words';

/** Which rows are listed. */
export type QueueFilter = {
  kind?: RowKind | undefined;
  marketplace?: MarketplaceCode | undefined;
  account?: string | undefined;
};

type Props = {
  filter: QueueFilter;
  marketplaces: readonly Marketplace[];
  /** Accounts that a page has named; where there is none, nothing is offered. */
  accounts: readonly string[];
  onFilter(filter: QueueFilter): void;
};

/** An account as the page's header names it; the host alone where it names none. */
const accountName = (scope: string): string => scope.slice(scope.indexOf('|') + 1);

/** Which of the queue is listed: by kind, store, and the account where pages told of any. */
export function QueueFilters({ filter, marketplaces, accounts, onFilter }: Props) {
  const { kind, marketplace, account } = filter;
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <FilterChoice
        name="kind"
        label={t('dashboardShow')}
        values={rowKinds}
        value={kind}
        textOf={filterText}
        onValue={(next) => onFilter({ ...filter, kind: next })}
      />
      <StoreFilter
        marketplaces={marketplaces}
        value={marketplace}
        onValue={(code) => onFilter({ ...filter, marketplace: code })}
      />
      {accounts.length > 0 && (
        <FilterChoice
          name="account"
          label={t('queueAccount')}
          values={accounts}
          value={account}
          textOf={accountName}
          onValue={(next) => onFilter({ ...filter, account: next })}
        />
      )}
    </form>
  );
}
