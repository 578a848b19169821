import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import { t } from '../../lib/i18n';
import { countryName } from '../country-name';

type Props = {
  marketplaces: readonly Marketplace[];
  value: MarketplaceCode | undefined;
  onValue(code: MarketplaceCode | undefined): void;
};

/** Of which store something is listed; all of them where none is chosen. */
export function StoreFilter({ marketplaces, value, onValue }: Props) {
  return (
    <label>
      <span>{t('importMarketplace')}</span>
      <select
        name="store"
        value={value ?? ''}
        onChange={({ currentTarget }) => onValue(marketplaces.find(({ code }) => code === currentTarget.value)?.code)}
      >
        <option value="">{t('dashboardAny')}</option>
        {marketplaces.map(({ code }) => (
          <option key={code} value={code}>
            {countryName(code)}
          </option>
        ))}
      </select>
    </label>
  );
}
