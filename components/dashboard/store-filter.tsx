import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import { t } from '../../lib/i18n';
import { countryName } from '../country-name';
import { FilterChoice } from './filter-choice';

type Props = {
  marketplaces: readonly Marketplace[];
  value: MarketplaceCode | undefined;
  onValue(code: MarketplaceCode | undefined): void;
};

/** Of which store something is listed; all of them where none is chosen. */
export const StoreFilter = ({ marketplaces, value, onValue }: Props) => (
  <FilterChoice
    name="store"
    label={t('importMarketplace')}
    values={marketplaces.map(({ code }) => code)}
    value={value}
    textOf={countryName}
    onValue={onValue}
  />
);
