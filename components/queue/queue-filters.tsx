import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import { type RowKind, rowKinds } from '../../lib/domain/queue/row-kinds';
import { t } from '../../lib/i18n';
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

/** Which of the queue is listed: by kind, store, and the account where pages told of any. */
export function QueueFilters({ filter, marketplaces, accounts, onFilter }: Props) {
  const { kind, marketplace, account } = filter;
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{t('dashboardShow')}</span>
        <select
          name="kind"
          value={kind ?? ''}
          onChange={({ currentTarget }) =>
            onFilter({ ...filter, kind: rowKinds.find((each) => each === currentTarget.value) })
          }
        >
          <option value="">{t('dashboardAny')}</option>
          {rowKinds.map((each) => (
            <option key={each} value={each}>
              {filterText(each)}
            </option>
          ))}
        </select>
      </label>
      <StoreFilter
        marketplaces={marketplaces}
        value={marketplace}
        onValue={(code) => onFilter({ ...filter, marketplace: code })}
      />
      {accounts.length > 0 && (
        <label>
          <span>{t('queueAccount')}</span>
          <select
            name="account"
            value={account ?? ''}
            onChange={({ currentTarget }) => onFilter({ ...filter, account: currentTarget.value || undefined })}
          >
            <option value="">{t('dashboardAny')}</option>
            {accounts.map((each) => (
              <option key={each} value={each}>
                {accountName(each)}
              </option>
            ))}
          </select>
        </label>
      )}
    </form>
  );
}

/** An account as the page's header names it; the host alone where it names none. */
export const accountName = (scope: string): string => scope.slice(scope.indexOf('|') + 1);
