import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import { t } from '../../lib/i18n';
import { StoreFilter } from '../dashboard/store-filter';

type Props = {
  open: 'months' | 'week';
  marketplaces: readonly Marketplace[];
  store: MarketplaceCode | undefined;
  onStore(store: MarketplaceCode | undefined): void;
};

/** Which page of performance is open, and of which store. */
export function PerformanceNav({ open, marketplaces, store, onStore }: Props) {
  return (
    <div class="performance-nav">
      <ul>
        <li>
          <a href="#performance" aria-current={open === 'months' ? 'page' : undefined}>
            {t('perfMonths')}
          </a>
        </li>
        <li>
          <a href="#performance/week" aria-current={open === 'week' ? 'page' : undefined}>
            {t('perfWeek')}
          </a>
        </li>
      </ul>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <StoreFilter marketplaces={marketplaces} value={store} onValue={onStore} />
      </form>
    </div>
  );
}
