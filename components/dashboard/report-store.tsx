import type { Marketplace, MarketplaceCode } from '../../lib/domain/marketplace';
import { countryName } from '../country-name';

/** Of which store rows are that name none. @param none what it means to choose none. */
export function ReportStore(props: {
  marketplaces: readonly Marketplace[];
  code: MarketplaceCode | undefined;
  none: string;
  onCode(code: MarketplaceCode | undefined): void;
}) {
  const { marketplaces, code, none, onCode } = props;
  return (
    <select
      id="import-marketplace"
      name="marketplace"
      value={code ?? ''}
      onChange={({ currentTarget }) => onCode(marketplaces.find((each) => each.code === currentTarget.value)?.code)}
    >
      <option value="">{none}</option>
      {marketplaces.map((each) => (
        <option key={each.code} value={each.code}>
          {countryName(each.code)}
        </option>
      ))}
    </select>
  );
}
